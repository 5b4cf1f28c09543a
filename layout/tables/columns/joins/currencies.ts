import type { PlacedLine } from '../../../place/place';
import { overlapOf, type Span, type VisualRow } from '../../../place/span';
import { isCurrency, isNumeric } from '../../../words/kinds';
import { CURRENCIES } from '../../measures/columns';
import { joinInRow, type AreOne } from './joinInRow';

const isName = ({ line }: PlacedLine): boolean => !isNumeric(line.text) && !isCurrency(line.text);

const isOnlyOver = (name: Span, over: Span, beside: Span): boolean =>
	overlapOf(name, over) > 0 && overlapOf(name, beside) <= 0;

/** Whether a row names the currencies and the amounts each by themselves. */
const namesApart = (row: VisualRow, currency: Span, amount: Span): boolean => {
	const left = row.find((line) => isName(line) && isOnlyOver(line, currency, amount));
	const right = row.find((line) => isName(line) && isOnlyOver(line, amount, currency));
	return (
		left !== undefined &&
		right !== undefined &&
		right.left - left.right > CURRENCIES.wordGap * (left.bottom - left.top)
	);
};

/** Whether a currency stands behind an amount rather than before the next: `Deposit 1.50` `EUR`. */
const standsBehind = (
	left: PlacedLine | undefined,
	currency: PlacedLine,
	amount: PlacedLine,
): boolean =>
	left !== undefined &&
	/\p{N}\s*$/u.test(left.line.text) &&
	currency.left - left.right < amount.left - currency.right;

/**
 * The rows with each currency joined to the amount right of it, as books set them at the two sides
 * of one cell; not where currencies have a name of their own. `above` are the rows over them.
 */
export const joinCurrencies = (
	rows: readonly VisualRow[],
	above: readonly VisualRow[],
): VisualRow[] => {
	const names = [...above, ...rows].slice(0, above.length + CURRENCIES.headingRows);
	const belong: AreOne = (currency, amount, left) =>
		isCurrency(currency.line.text) &&
		isNumeric(amount.line.text) &&
		!standsBehind(left, currency, amount) &&
		!names.some((name) => namesApart(name, currency, amount));
	return rows.map((row) => joinInRow(row, belong, ' '));
};
