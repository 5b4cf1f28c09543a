import { heightOf, middleOf, type Placed } from './placed';

/** Lines whose middles lie nearer than half the height of the higher one are of one row. */
const SAME_ROW = 0.5;

/**
 * Rows from top to bottom, each from left to right: the order of Tencent's answers. Of 19 recorded ones 16 come in
 * just this order; columns of text come interleaved.
 */
export function rowsOf<T extends Placed>(lines: readonly T[]): T[][] {
	const rows: T[][] = [];
	for (const line of [...lines].sort((a, b) => middleOf(a) - middleOf(b))) {
		const row = rows.at(-1);
		const first = row?.[0];
		const near =
			first !== undefined &&
			middleOf(line) - middleOf(first) < SAME_ROW * Math.max(heightOf(line), heightOf(first));
		if (row && near) row.push(line);
		else rows.push([line]);
	}
	return rows.map((row) => row.sort((a, b) => a.rect.left - b.rect.left));
}
