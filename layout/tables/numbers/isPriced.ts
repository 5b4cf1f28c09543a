import { isNumeric } from '../../words/kinds';
import { ROWS as W } from '../weights';
import { productOf } from './productOf';
import { valueOf } from './valueOf';

/** Whether a row is a quantity with its price and what they come to: `2 x 1.20` `2.40`. */
export const isPriced = (texts: readonly string[]): boolean => {
	const products = texts.flatMap((text) => productOf(text) ?? []);
	const values = texts.flatMap((text) => (isNumeric(text) ? (valueOf(text) ?? []) : []));
	return products.some((product) =>
		values.some((value) => Math.abs(product - value) <= W.rounding),
	);
};
