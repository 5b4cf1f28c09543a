import { median } from '../../lists/median';
import type { VisualRow } from '../../place/span';
import { isSumRow } from '../../words/sums';
import { isNumeric } from '../../words/kinds';
import { signedValueOf } from '../numbers/valueOf';
import { ROWS as W } from '../weights';
import { SUMS } from '../measures/region';

/** Where the first column ends, in most of the rows that are full. */
const endOfFirst = (rows: readonly VisualRow[], longest: number): number =>
	median(
		rows
			.filter((row) => row.length > 1 && row.length >= longest * SUMS.full)
			.map((row) => row.reduce((first, line) => (line.left < first.left ? line : first)).right),
		Infinity,
	);

/** The amount of a row: its last number; null for a row without one. */
const amountOf = (row: VisualRow): number | null => {
	const last = row.findLast(({ line }) => isNumeric(line.text));
	return last ? signedValueOf(last.line.text) : null;
};

const hasAmount = (row: VisualRow): boolean =>
	/\d[.,]\d{2}(?!\d)/u.test(row.findLast(({ line }) => isNumeric(line.text))?.line.text ?? '');

/** The rows so far that have an amount: what they come to, how many they are, and how many cells each has at least. */
interface Items {
	sum: number;
	count: number;
	cells: number;
}

/** Whether a row is what the items above it come to: several, or one right above a sum's name. */
const isSumOf = ({ sum, count, cells }: Items, row: VisualRow): boolean => {
	const amount = amountOf(row);
	if (count === 0 || amount === null || !hasAmount(row)) return false;
	if (Math.abs(amount - sum) > W.rounding / 2) return false;
	if (count > 1 && row.length < cells) return true;
	return (count > 1 || row.length <= SUMS.sumCells) && isSumRow(row.map(({ line }) => line.text));
};

/** Whether a row is a key with a number and nothing else. */
const isCount = (row: VisualRow | undefined): boolean =>
	row?.length === 1 &&
	row.every(({ line: { text } }) => /^\s*\p{L}[^:：\d]{0,30}[:：]\s*\p{N}/u.test(text));

/** Rows without a count of all right above the sums, as `QUANTITY : 6 UNITS`: a detail of an item stands below others as well. */
const withoutCount = (rows: VisualRow[]): VisualRow[] => {
	const others = rows.slice(0, -1);
	return isCount(rows.at(-1)) && !others.some(isCount) ? others : rows;
};

/**
 * The rows without sums: those of few cells, those that leave the first column empty, which numbers of items fill, and
 * those to which the items come; and without payments, which come right after a sum, are as much, and say nothing else.
 * A table goes on after a sum if a full row follows soon; what else follows belongs to the sum.
 */
export const withoutSums = (rows: readonly VisualRow[]): VisualRow[] => {
	const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const first = endOfFirst(rows, longest);
	const isSum = (row: VisualRow): boolean =>
		(row.length <= Math.max(SUMS.sumCells, longest * SUMS.full) ||
			row.every(({ left }) => left > first)) &&
		isSumRow(row.map(({ line }) => line.text));
	const kept: VisualRow[] = [];
	const items: Items = { sum: 0, count: 0, cells: Infinity };
	let sums = 0;
	let amounts: number[] = [];
	rows.forEach((row, index) => {
		if (sums > SUMS.between) return;
		const amount = amountOf(row);
		const isShort = row.length <= SUMS.sumCells;
		const isPayment = isShort && amount !== null && amounts.includes(amount);
		const isEnd = isPayment || (index > 1 && isSum(row)) || isSumOf(items, row);
		if (isEnd && amount !== null) amounts.push(amount);
		const isFull = !isEnd && row.length >= Math.max(2, longest * SUMS.fullAfter);
		if (isEnd || (sums > 0 && !isFull)) {
			sums += 1;
			return;
		}
		[sums, amounts] = [0, []];
		kept.push(row);
		if (amount === null || !hasAmount(row)) return;
		items.sum += amount;
		items.count += 1;
		items.cells = Math.min(items.cells, row.length);
	});
	return sums > 0 ? withoutCount(kept) : kept;
};
