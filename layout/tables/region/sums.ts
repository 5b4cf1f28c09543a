import { median } from '../../lists/median';
import type { PlacedLine } from '../../place/place';
import type { VisualRow } from '../../place/span';
import { isSumRow } from '../../words/sums';
import { isNumeric } from '../../words/kinds';
import { valueOf } from '../numbers/valueOf';
import { SUMS } from '../measures/region';

/** Where the first column ends, in most of the rows that are full. */
const endOfFirst = (rows: readonly VisualRow[], longest: number): number =>
	median(
		rows
			.filter((row) => row.length > 1 && row.length >= longest * SUMS.full)
			.map((row) => row.reduce((first, line) => (line.left < first.left ? line : first)).right),
		Infinity,
	);

/** Whether a line is a number, and not what stands in place of one. */
const isNumber = ({ line: { text } }: PlacedLine): boolean =>
	isNumeric(text) && /\p{N}/u.test(text);

/** The amount of a row: its last number; null for a row without one. */
const amountOf = (row: VisualRow): number | null => {
	const last = row.findLast(({ line }) => isNumeric(line.text));
	return last ? valueOf(last.line.text) : null;
};

/**
 * The rows without sums: those of few cells, and those that leave the first column empty, which numbers of items fill;
 * and without payments, which come right after a sum, are as much, and say nothing else. A table goes on after a sum if
 * a full row follows soon; what else follows belongs to the sum.
 */
export const withoutSums = (rows: readonly VisualRow[]): VisualRow[] => {
	const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const first = endOfFirst(rows, longest);
	const isSum = (row: VisualRow): boolean =>
		(row.length <= Math.max(SUMS.sumCells, longest * SUMS.full) ||
			row.every(({ left }) => left > first)) &&
		isSumRow(row.map(({ line }) => line.text));
	const kept: VisualRow[] = [];
	let sums = 0;
	let amounts: number[] = [];
	// Names above the first number may be called as sums are.
	const body = rows.findIndex((row) => row.some(isNumber));
	rows.forEach((row, index) => {
		if (sums > SUMS.between) return;
		const amount = amountOf(row);
		const isShort = row.length <= SUMS.sumCells;
		const isPayment = isShort && amount !== null && amounts.includes(amount);
		const isEnd = isPayment || (index > Math.max(1, body) && isSum(row));
		if (isEnd && amount !== null) amounts.push(amount);
		const isFull = !isEnd && row.length >= Math.max(2, longest * SUMS.fullAfter);
		if (isEnd || (sums > 0 && !isFull)) sums += 1;
		else {
			[sums, amounts] = [0, []];
			kept.push(row);
		}
	});
	return kept;
};
