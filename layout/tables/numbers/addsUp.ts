import type { VisualRow } from '../../place/span';
import { share } from '../../lists/share';
import { isNumeric } from '../../words/kinds';
import { isSumRow } from '../../words/sums';
import { isPriced } from './isPriced';
import { holdsAmount, signedValueOf, valueOf } from './valueOf';
import { columnOf } from '../columnOf';
import { ROWS as W } from '../weights';
import { ADDS_UP } from '../measures/numbers';

const textsOf = (row: VisualRow): string[] => row.map(({ line }) => line.text);

const isAmount = (text: string, sum: number): boolean => {
	const value = isNumeric(text) ? valueOf(text) : null;
	return value !== null && value > 0 && sum > 0 && Math.abs(value - sum) <= W.rounding / 2;
};

/**
 * Whether the amounts of the last column that has some come to a number that stands below, as those of line items do;
 * one alone tells only above a sum's name, and right above it where no heading names its column.
 */
export const addsUp = (
	cells: readonly (readonly string[])[],
	below: readonly VisualRow[],
	isNamed: boolean,
): boolean => {
	const width = cells[0]?.length ?? 0;
	const columns = Array.from({ length: width }, (_, column) => columnOf(cells, column));
	const amounts = columns.findLast((texts) => share(texts, isNumeric) >= 0.6 && texts.length > 0);
	if (!amounts) return false;
	const sum = amounts.filter(isNumeric).reduce((all, text) => all + (signedValueOf(text) ?? 0), 0);
	const isOnly = amounts.length === 1;
	if (isOnly && cells.some(isPriced)) return true;
	const near = below.slice(0, ADDS_UP.rowsBelow).map(textsOf);
	const next = near.find((texts) => texts.some(holdsAmount)) ?? near[0] ?? [];
	const sums = isOnly ? (isNamed ? near : [next]).filter(isSumRow) : near;
	return sums.flat().some((text) => isAmount(text, sum));
};
