import type { Claims } from '../claims';
import { between, overlapOf, type Sheet } from '../../page/sheet';
import { whole, type Part } from './parts';

/** Lines that go on below a value: in line with its left edge and as near as lines of one text. */
export const goOn = (sheet: Sheet, start: Part, claims: Claims): Part[] => {
	const more: Part[] = [];
	let last = start.piece;
	const left = start.from > 2 ? null : start.piece.left;
	while (more.length < 8) {
		const next = between(sheet, last.bottom, last.bottom + 2 * last.height).find(
			(piece) => overlapOf(piece, last) > 0,
		);
		if (!next) break;
		if (next.top - last.bottom > 0.9 * Math.min(next.height, last.height) || claims.isLabel(next))
			break;
		if (left !== null && Math.abs(next.left - left) > 1.5 * next.height) break;
		more.push(whole(next));
		last = next;
	}
	return more;
};
