import type { VisualRow } from '../../place/span';
import { isSumRow } from '../../words/sums';

/** Part of the longest row's cells that a full row has; a sum has fewer, or three at most. */
const FULL = 0.6;
const SUM_CELLS = 3;
/** The same for a row that follows a sum. */
const FULL_AFTER = 0.75;
/** Rows between a sum and the next full row: further sums, a section. */
const BETWEEN = 3;

const isShortSum = (row: VisualRow, longest: number): boolean =>
	row.length <= Math.max(SUM_CELLS, longest * FULL) && isSumRow(row.map(({ line }) => line.text));

/**
 * The rows without sums. A table goes on after a sum if a full row follows soon; what else follows belongs to
 * the sum.
 */
export const withoutSums = (rows: readonly VisualRow[]): VisualRow[] => {
	const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const kept: VisualRow[] = [];
	let sums = 0;
	rows.forEach((row, index) => {
		if (sums > BETWEEN) return;
		const isSum = index > 1 && isShortSum(row, longest);
		const isFull = !isSum && row.length >= Math.max(2, longest * FULL_AFTER);
		if (isSum || (sums > 0 && !isFull)) sums += 1;
		else {
			sums = 0;
			kept.push(row);
		}
	});
	return kept;
};
