import type { Claims } from '../claims';
import type { Occurrence } from '../occurrences';
import type { Piece, Sheet } from '../../page/sheet';
import { goOn } from './goOn';
import { WRITTEN, type Part, type Parts } from './parts';
import { partsRightOf } from './right';

/** What stands between a label and its value. */
const SEPARATOR = /^[\s:：;.．。·…_＿=\-–—*|>]+/u;

const REMARK = /^\s*[(（][^)）]*[)）]/u;

const startOf = (piece: Piece, at: number): number => {
	const rest = piece.line.text.slice(at);
	const separator = SEPARATOR.exec(rest)?.[0].length ?? 0;
	// A sign before a number is its own where something else parts it from the label: `Total: -5`, not `Ref-12`.
	const isSigned =
		/.[-–]$/u.test(rest.slice(0, separator)) && /^[\d.,]/u.test(rest.slice(separator));
	return at + separator - (isSigned ? 1 : 0);
};

/** The rest of the label's own line, up to the next label in it. */
const restOfLine = (occurrence: Occurrence, claims: Claims): Part | null => {
	const piece = occurrence.last;
	const { text } = piece.line;
	let from = startOf(piece, occurrence.to);
	const next = claims.startsIn(piece).find((start) => start >= from && start > occurrence.to);
	const to = next ?? text.length;
	if (from >= to || !WRITTEN.test(text.slice(from, to))) return null;
	const remark = REMARK.exec(text.slice(occurrence.to, to));
	if (remark) {
		const after = startOf(piece, occurrence.to + remark[0].length);
		if (after >= to) return null;
		from = after;
	}
	return { piece, from, to };
};

/** Values in the label's own line: alone, with what stands right of the line, with the lines that go on below. */
export const inlineValues = (sheet: Sheet, occurrence: Occurrence, claims: Claims): Parts[] => {
	const inline = restOfLine(occurrence, claims);
	if (!inline) return [];
	if (inline.to < inline.piece.line.text.length) return [[inline]];
	const right = partsRightOf(sheet, occurrence, claims);
	return [[inline], [inline, ...right], [inline, ...goOn(sheet, inline, claims)]];
};
