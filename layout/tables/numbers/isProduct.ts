import { valueOf } from './valueOf';
import { MAIN as W } from '../weights';
import { IS_PRODUCT } from '../measures/numbers';

/** Whether one number of a row is the product of two others, as an amount is of quantity and price. */
export const isProduct = (cells: readonly string[]): boolean => {
	const values = cells.flatMap((cell) => valueOf(cell) ?? []).slice(0, IS_PRODUCT.mostNumbers);
	return values.some((a, i) =>
		values.some(
			(b, j) =>
				j > i &&
				b > 0 &&
				a > 0 &&
				values.some((c, k) => k > j && Math.abs(a * b - c) <= W.rounding * Math.max(c, 1)),
		),
	);
};

/** How many there are, with a unit or a sign of multiplication, and nothing else: `2`, `10.00 NOS`, `3 X`. */
const QUANTITY = /^\s*\p{N}{1,4}(?:[.,]\p{N}{1,3})?\s*(?:\p{L}{1,3}|[×✕*@])?\s*$/u;

/** Whether a row begins with a quantity, by which another of its numbers is multiplied. */
export const beginsWithQuantity = (texts: readonly string[]): boolean =>
	QUANTITY.test(texts[0] ?? '') && isProduct(texts) && !isProduct(texts.slice(1));
