import type { PlacedLine } from '../../../place/place';
import type { VisualRow } from '../../../place/span';
import { isNumeric } from '../../../words/kinds';
import { productOf } from '../../numbers/productOf';
import { TIMES } from '../../measures/columns';
import { joinInRow } from './joinInRow';

const isSign = (text: string): boolean => /^\s*[x×✕*@]\s*$/iu.test(text);

const areNear = (left: PlacedLine, right: PlacedLine): boolean =>
	right.left - left.right <= TIMES.gap * (left.bottom - left.top);

const areFactor = (quantity: PlacedLine, sign: PlacedLine): boolean =>
	isSign(sign.line.text) && isNumeric(quantity.line.text) && areNear(quantity, sign);

/** Whether the price of a unit goes on with how many of it there are: `1.385kg @` `$2.98/kg`. */
const isRate = (quantity: PlacedLine, price: PlacedLine): boolean =>
	/\d\s?\p{L}{1,3}/u.test(quantity.line.text) &&
	/\/\s?\p{L}{1,3}\s*$/u.test(price.line.text) &&
	productOf(`${quantity.line.text} ${price.line.text}`) !== null &&
	areNear(quantity, price);

/**
 * The rows with each sign of multiplication joined to the quantity that it stands right behind: `1` `X` before a price; the
 * price as well where it is that of a unit.
 */
export const joinTimes = (rows: readonly VisualRow[]): VisualRow[] =>
	rows.map((row) =>
		joinInRow(row, (before, line) => areFactor(before, line) || isRate(before, line), ' '),
	);
