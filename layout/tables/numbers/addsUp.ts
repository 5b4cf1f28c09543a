import type { VisualRow } from '../../place/span';
import { share } from '../../lists/share';
import { isNumeric } from '../../words/kinds';
import { isSumRow } from '../../words/sums';
import { signedValueOf, valueOf } from './valueOf';
import { columnOf } from '../columnOf';
import { ROWS as W } from '../weights';
import { ADDS_UP } from '../measures/numbers';

/** The texts of the row right below, where that names a sum. */
const sumBelow = ([row = []]: readonly VisualRow[]): readonly string[] => {
	const texts = row.map(({ line }) => line.text);
	return isSumRow(texts) ? texts : [];
};

const isAmount = (text: string, sum: number): boolean => {
	const value = isNumeric(text) ? valueOf(text) : null;
	return value !== null && value > 0 && Math.abs(value - sum) <= W.rounding / 2;
};

/**
 * Whether the amounts of the last column that has some come to a number that stands below, as those of line items do;
 * one alone tells only under a heading, or right above a sum.
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
	const texts =
		isNamed || amounts.length > 1
			? below.slice(0, ADDS_UP.rowsBelow).flatMap((row) => row.map(({ line }) => line.text))
			: sumBelow(below);
	return texts.some((text) => isAmount(text, sum));
};
