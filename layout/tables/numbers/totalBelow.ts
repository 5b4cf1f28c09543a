import { textsOf, type VisualRow } from '../../place/span';
import { share } from '../../lists/share';
import { isNumeric } from '../../words/kinds';
import { isSumRow } from '../../words/sums';
import { isPriced } from './isPriced';
import { holdsAmount, signedValueOf, valueOf } from './valueOf';
import { columnOf } from '../columnOf';
import { ROWS as W } from '../weights';
import { TOTAL_BELOW } from '../measures/numbers';

const isAmount = (text: string, sum: number): boolean => {
	const value = isNumeric(text) ? valueOf(text) : null;
	return value !== null && value > 0 && Math.abs(value - sum) <= W.rounding / 2;
};

/**
 * Whether the amounts of the last column that has some come to a sum that stands below with its name, as those of line
 * items do, to another number there, or to none. One alone under no heading must stand right above its sum, or be what its
 * quantity and price come to. `lines` are the rows of the page that the cells are made of.
 */
export const totalBelow = (
	cells: readonly (readonly string[])[],
	lines: readonly (readonly string[])[],
	below: readonly VisualRow[],
	isNamed: boolean,
): 'sum' | 'number' | null => {
	const width = cells[0]?.length ?? 0;
	const columns = Array.from({ length: width }, (_, column) => columnOf(cells, column));
	const amounts = columns.findLast(
		(texts) => share(texts, isNumeric) >= TOTAL_BELOW.numbers && texts.length > 0,
	);
	if (!amounts) return null;
	const sum = amounts.filter(isNumeric).reduce((all, text) => all + (signedValueOf(text) ?? 0), 0);
	const isOnly = amounts.length === 1;
	if (isOnly && !isNamed && lines.some(isSumRow)) return null;
	if (isOnly && lines.some(isPriced)) return 'sum';
	const near = below.slice(0, TOTAL_BELOW.rowsBelow).map(textsOf);
	const next = near.find((texts) => texts.some(holdsAmount)) ?? near[0] ?? [];
	const own = isNamed || !isOnly ? near : [next];
	const holdSum = (rows: readonly string[][]): boolean =>
		rows.flat().some((text) => isAmount(text, sum));
	if (holdSum(own.filter(isSumRow))) return 'sum';
	return (isNamed || !isOnly) && holdSum(own) ? 'number' : null;
};
