import { isNumeric } from '../../words/kinds';
import { valueOf } from './valueOf';
import { PRODUCT_OF } from '../measures/numbers';

const NUMBER = String.raw`\d[\d.,]*`;
const PRICE = String.raw`(?:${NUMBER}|\.\d{2})`;
const SIGN = String.raw`\p{Sc}|単|\p{Lu}{1,3}`;
const EACH = String.raw`(?:\s*(?:${SIGN}))?(?:\s?\/\s?\p{L}{1,4}|\s*(?:each|ea|pcs|c\/u)\.?)?[\s)）]*`;

/** `2 x 1,19`, `0,784 kg x 1,90 EUR/kg`, `Qty 2 @ $2.80 each`, `n.3 * 1,20`, `@3 x 2.80`, `（2個 × 単98）`. */
const TIMES = new RegExp(
	String.raw`^[\s(（]*(?:qty|n|@)?[\s.]*(${NUMBER})((?:\s*[\p{L}.]{1,6}){0,2})\s*[x×✕*@]\s*(?:${SIGN})?\s*(${PRICE})${EACH}$`,
	'iu',
);
/** `0,842 kg 2,19 €/kg` */
const RATE = new RegExp(
	String.raw`^\s*(${NUMBER})(\s*\p{L}{1,3})\s+(?:${SIGN})?\s*(${NUMBER})\s*(?:${SIGN})?\s?\/\s?\p{L}{1,3}\s*$`,
	'iu',
);
/** One of these is in either: most texts are neither, and none of them has to be matched to its end. */
const SIGNS = /[x×✕*@/]/iu;
/** What comes in packs: `250ml*16` tells a size and how many are in one. */
const SIZE = /^\s*(?:m?g|[mc]?l|[mc]?m)$/iu;

/** What a quantity and the price of one come to, where a text is those two and nothing else; null for other texts. */
export const productOf = (text: string): number | null => {
	if (text.length > PRODUCT_OF.longest || !SIGNS.test(text)) return null;
	const [, quantity, unit = '', price] = TIMES.exec(text) ?? RATE.exec(text) ?? [];
	if (quantity === undefined || price === undefined) return null;
	if (SIZE.test(unit) && !/[.,]/u.test(price)) return null;
	return (valueOf(quantity) ?? NaN) * (valueOf(price) ?? NaN);
};

/** Whether texts are nothing but quantities with prices, and numbers beside them. */
export const areFactors = (texts: readonly string[]): boolean =>
	texts.some((text) => productOf(text) !== null) &&
	texts.every((text) => productOf(text) !== null || isNumeric(text));

const PRICE_UNIT = new RegExp(String.raw`^\s*(?:\p{Sc}|[A-Z]{3})\s?\/\s?\p{L}{1,3}\s*$`, 'u');

/** Whether a text is what a price is for and nothing else, as where `0,784 kg x 1,90` and `EUR/kg` are two lines. */
export const isPriceUnit = (text: string): boolean => PRICE_UNIT.test(text);
