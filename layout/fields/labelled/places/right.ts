import type { Claims } from '../claims';
import type { Occurrence } from '../occurrences';
import { areLevel, between, type Area, type Piece, type Sheet } from '../../page/sheet';
import { goOn } from './goOn';
import { whole, WRITTEN, type Part, type Parts } from './parts';

type Start = Area & { height: number };

/** Gap in line heights over which a value does not go on along its row. */
const FAR = 12;
/** What leads to a value that is a line of its own. */
const LEADERS = /^[\s:：.…_]+(?=[^\s:：.…_\d]|\s*\p{N})/u;

/** Pieces right of the label, up to the next label. */
export const partsRightOf = (sheet: Sheet, from: Start, claims: Claims): Part[] => {
	const parts: Part[] = [];
	const row = between(sheet, from.top - from.height, from.bottom + from.height)
		.filter((piece) => areLevel(piece, from) && piece.left >= from.right - 0.5 * from.height)
		.sort((a, b) => a.left - b.left);
	let edge = from.right;
	for (const piece of row) {
		if (claims.isLabel(piece)) break;
		if (parts.length > 0 && piece.left - edge > FAR * piece.height) break;
		const cut = claims.startsIn(piece)[0];
		if (WRITTEN.test(piece.line.text))
			parts.push({
				piece,
				from: LEADERS.exec(piece.line.text)?.[0].length ?? 0,
				to: cut ?? piece.line.text.length,
			});
		edge = piece.right;
		if (cut !== undefined || parts.length > 8) break;
	}
	return parts;
};

/** The nearest line to the right that stands somewhat higher or lower, as values do that were filled in later. */
const shiftedPart = (sheet: Sheet, from: Start, claims: Claims): Part | undefined => {
	const near = between(sheet, from.top - 1.2 * from.height, from.bottom + 1.2 * from.height).filter(
		(piece) =>
			!areLevel(piece, from) &&
			piece.left >= from.right - 0.5 * from.height &&
			!claims.isLabel(piece) &&
			WRITTEN.test(piece.line.text),
	);
	const distance = (piece: Piece): number =>
		Math.abs(piece.middle - (from.top + from.bottom) / 2) * 3 + piece.left - from.right;
	return near.sort((a, b) => distance(a) - distance(b)).map(whole)[0];
};

/** Values right of the label: the nearest line, with others of its row, or with the lines that go on below it. */
export const rightValues = (sheet: Sheet, occurrence: Occurrence, claims: Claims): Parts[] => {
	const [first, ...others] = partsRightOf(sheet, occurrence, claims);
	if (!first) return [];
	const more = others.length > 0 ? others : goOn(sheet, first, claims);
	return [[first], [first, ...more]];
};

/** Values right of the label that are somewhat higher or lower: the nearest line, and with others of its row. */
export const besideValues = (sheet: Sheet, occurrence: Occurrence, claims: Claims): Parts[] => {
	const shifted = shiftedPart(sheet, occurrence, claims);
	if (!shifted) return [];
	return [[shifted], [shifted, ...partsRightOf(sheet, shifted.piece, claims)]];
};
