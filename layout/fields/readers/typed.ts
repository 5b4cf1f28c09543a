import type { ValueType } from '../wanted';
import { amountsIn, resolveAmount } from './amounts';
import { readCode } from './code';
import { datesIn, resolveDate, type DayOrder } from './dates';
import type { Separator } from './numbers';

/** What tells how to read values that can be read in two ways; null where nothing does. */
export interface Reading {
	dayOrder: DayOrder | null;
	separator: Separator | null;
}

/** Text of a value as it is output: as printed, but no line breaks or blanks around. */
const asText = (text: string): string => text.trim();

const asDate = (text: string, { dayOrder }: Reading): string | null => {
	const [date, another] = datesIn(text);
	return date === undefined || another !== undefined ? null : resolveDate(date, dayOrder);
};

const asAmount = (text: string, { separator }: Reading): number | null => {
	const [amount, another] = amountsIn(text);
	return amount === undefined || another !== undefined ? null : resolveAmount(amount, separator);
};

/** A text as a value of a type; null if it is none, or could be two. */
export const readAs: Readonly<
	Record<ValueType, (text: string, reading: Reading) => string | number | null>
> = { text: asText, code: readCode, date: asDate, amount: asAmount };
