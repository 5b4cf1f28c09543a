import type { PlacedLine } from '../../../place/place';
import type { VisualRow } from '../../../place/span';
import { isNumeric } from '../../../words/kinds';
import { TIMES } from '../../measures/columns';
import { joinInRow } from './joinInRow';

const isSign = (text: string): boolean => /^\s*[x×✕*]\s*$/iu.test(text);

const areFactor = (quantity: PlacedLine, sign: PlacedLine): boolean =>
	isSign(sign.line.text) &&
	isNumeric(quantity.line.text) &&
	sign.left - quantity.right <= TIMES.gap * (quantity.bottom - quantity.top);

/** The rows with each sign of multiplication joined to the quantity that it stands right behind: `1` `X` before a price. */
export const joinTimes = (rows: readonly VisualRow[]): VisualRow[] =>
	rows.map((row) => joinInRow(row, areFactor, ' '));
