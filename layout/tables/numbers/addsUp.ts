import type { VisualRow } from '../../place/span';
import { share } from '../../lists/share';
import { isNumeric } from '../../words/kinds';
import { valueOf } from './valueOf';
import { columnOf } from '../columnOf';
import { ROWS as W } from '../weights';
import { ADDS_UP } from '../measures/numbers';

const signed = (text: string): number => {
	const isNegative = /^\s*[-−–(（]|[-−–]\s*$/u.test(text);
	return (isNegative ? -1 : 1) * (valueOf(text) ?? 0);
};

/**
 * Whether the amounts of the last column that has some come to a number that stands below, as those of line items do;
 * one alone tells only under a heading.
 */
export const addsUp = (
	cells: readonly (readonly string[])[],
	below: readonly VisualRow[],
	isNamed: boolean,
): boolean => {
	const width = cells[0]?.length ?? 0;
	const columns = Array.from({ length: width }, (_, column) => columnOf(cells, column));
	const amounts = columns.findLast(
		(texts) => texts.length >= (isNamed ? 1 : 2) && share(texts, isNumeric) >= 0.6,
	);
	if (!amounts) return false;
	const sum = amounts.filter(isNumeric).reduce((all, text) => all + signed(text), 0);
	return below
		.slice(0, ADDS_UP.rowsBelow)
		.flat()
		.some(({ line }) => {
			const value = isNumeric(line.text) ? valueOf(line.text) : null;
			return value !== null && value > 0 && Math.abs(value - sum) <= W.rounding / 2;
		});
};
