import { heightOf, middleOf, type Placed } from './placed';

/** Lines whose middles lie within half a line of each other are of one row. */
const SAME_ROW = 0.5;

/** Rows from top to bottom, each from left to right. */
export function rowsOf<T extends Placed>(lines: readonly T[]): T[][] {
	const rows: T[][] = [];
	for (const line of [...lines].sort((a, b) => middleOf(a) - middleOf(b))) {
		const row = rows.at(-1);
		const first = row?.[0];
		const near =
			first !== undefined &&
			middleOf(line) - middleOf(first) < SAME_ROW * Math.min(heightOf(line), heightOf(first));
		if (row && near) row.push(line);
		else rows.push([line]);
	}
	return rows.map((row) => row.sort((a, b) => a.rect.left - b.rect.left));
}
