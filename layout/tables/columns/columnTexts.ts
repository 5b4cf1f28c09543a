import { isNumeric, shapeOf, withoutFlags } from '../../words/kinds';

const DECIMAL = /^9[.,]9$/u;
/** A whole number that can be a value; longer ones without signs in them are numbers of something. */
const SHORT = /^\d{1,4}$/u;

/** Part of a column's numbers that look like most of them; whole ones stand for themselves among those with decimals. */
export const alikeShare = (texts: readonly string[]): number => {
	const numbers = texts.map(withoutFlags);
	const shapes = new Map<string, number>();
	for (const shape of numbers.map(shapeOf)) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
	const whole = numbers.filter((number) => SHORT.test(number)).length;
	const counts = [...shapes].map(([shape, count]) => count + (DECIMAL.test(shape) ? whole : 0));
	return Math.max(0, ...counts) / Math.max(texts.length, 1);
};

/** The words of a column that come several times in it. */
export const repeatedWords = (column: readonly string[]): string[] => {
	const counts = new Map<string, number>();
	for (const text of column) counts.set(text, (counts.get(text) ?? 0) + 1);
	return column.filter(
		(text) => (counts.get(text) ?? 0) > 1 && /\p{L}/u.test(text) && !isNumeric(text),
	);
};
