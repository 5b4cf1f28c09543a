import { textsOf, type VisualRow } from '../../place/span';
import { isNumeric } from '../../words/kinds';
import { isSumRow } from '../../words/sums';
import { SUMS } from '../measures/region';
import { holdsAmount, signedValueOf } from '../numbers/valueOf';
import { ROWS as W } from '../weights';

/** The rows so far that have an amount: what they come to, how many they are, and how many cells each has at least. */
export interface Items {
	readonly sum: number;
	readonly count: number;
	readonly cells: number;
}

export const NO_ITEMS: Items = { sum: 0, count: 0, cells: Infinity };

const lastNumber = (row: VisualRow): string | undefined =>
	row.findLast(({ line }) => isNumeric(line.text))?.line.text;

/** The amount of a row: its last number; null for a row without one. */
export const amountOf = (row: VisualRow): number | null => {
	const last = lastNumber(row);
	return last === undefined ? null : signedValueOf(last);
};

/** Whether the last number of a row is an amount with its cents. */
export const hasAmount = (row: VisualRow): boolean => holdsAmount(lastNumber(row) ?? '');

/** The items with one more row among them. */
export const withItem = (items: Items, row: VisualRow): Items => {
	const amount = amountOf(row);
	if (amount === null || !hasAmount(row)) return items;
	return {
		sum: items.sum + amount,
		count: items.count + 1,
		cells: Math.min(items.cells, row.length),
	};
};

/** Whether a row is what the items above it come to: several, or one right above a sum's name. */
export const isSumOf = ({ sum, count, cells }: Items, row: VisualRow): boolean => {
	const amount = amountOf(row);
	if (count === 0 || amount === null || !hasAmount(row)) return false;
	if (Math.abs(amount - sum) > W.rounding / 2) return false;
	if (count > 1 && row.length < cells) return true;
	return (count > 1 || row.length <= SUMS.sumCells) && isSumRow(textsOf(row));
};
