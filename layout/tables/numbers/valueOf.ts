import { withoutLetters } from '../../words/kinds';

const AMOUNT = /^\D{0,4}(\d[\d.,' ]*?)(?:[.,](\d{1,8}))?\D{0,4}$/u;

/** Where a number begins with its decimal point: `.99`. */
const BEFORE_POINT = /(?<=^[-+(]?)(?=\.\d)/u;

/** A number as it is printed, its last comma or point taken for the decimal one; null for other texts. */
export const valueOf = (text: string): number | null => {
	const printed = withoutLetters(text.normalize('NFKC').trim()).replace(BEFORE_POINT, '0');
	const [, whole, decimals = ''] = AMOUNT.exec(printed) ?? [];
	return whole === undefined ? null : Number(`${whole.replace(/\D/gu, '')}.${decimals || '0'}`);
};

/** The same, less than nothing where a sign stands before or behind it, or brackets around it. */
export const signedValueOf = (text: string): number | null => {
	const value = valueOf(text);
	const isNegative = /^\s*[-−–(（]|[-−–]\s*$/u.test(text);
	return value !== null && isNegative ? -value : value;
};

/** Whether a text holds an amount with its cents. */
export const holdsAmount = (text: string): boolean => /\d[.,]\d{2}(?!\d)/u.test(text);
