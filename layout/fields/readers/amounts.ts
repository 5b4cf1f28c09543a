import {
	CURRENCY_CODES,
	CURRENCY_SIGNS,
	POINT_CURRENCIES,
	SHARED_SIGNS,
} from '../../words/currencies';
import { readSigned, resolveNumber, type PrintedNumber, type Separator } from './numbers';

/** An amount printed in a text. */
export interface PrintedAmount extends PrintedNumber {
	/** Where it stands in the text, with its sign and currency. */
	from: number;
	to: number;
	/** The currency's sign or code as printed, in capitals; null without any. */
	currency: string | null;
	/** Whether it is printed with decimals, as prices are. */
	decimals: boolean;
}

const escape = (text: string): string => text.replace(/[$.*+?^()[\]{}|\\]/gu, '\\$&');

const SIGNS = [
	...CURRENCY_CODES,
	...Object.keys(CURRENCY_SIGNS),
	...Object.keys(SHARED_SIGNS),
].sort((a, b) => b.length - a.length);
const CURRENCY = SIGNS.map(escape).join('|');
const MINUS = '[-−–]';
const DIGITS =
	"\\d{1,3}(?:[ \\u00a0\\u202f'’]\\d{3})+(?:\\s?[.,]\\s?\\d{1,2})?(?![\\d])|\\d+(?:\\s?[.,]\\s?\\d+)*|[.,]\\d{2}(?!\\d)";

const AMOUNT = new RegExp(
	`(?<before>(?<!\\p{L})(?:${CURRENCY})\\s?[.:]?\\s?)?(?<open>\\()?(?<minus>${MINUS}\\s?)?(?<inside>(?<!\\p{L})(?:${CURRENCY})\\s?[.:]?\\s?)?(?<![\\d.,])(?<digits>${DIGITS})(?<close>\\))?(?<behind>\\s?(?:${CURRENCY})(?!\\p{L}))?(?<end>-(?![\\d\\p{L}]))?`,
	'giu',
);

/** What an amount is not followed or preceded by: percentages, units, times, dates, parts of codes. */
const NOT_BEHIND = /^\s?[%‰]|^[:/]\d|^-\d/u;
const NOT_BEFORE = /[\d\p{L}][-/:]$|#$|\d[.,]$/u;
const LETTER_BEHIND = /^\p{L}/u;
const LETTER_BEFORE = /\p{L}$/u;

/** Codes are printed in capitals; `sek` and `try` are words. */
const isWord = (sign: string): boolean =>
	CURRENCY_CODES.includes(sign.toUpperCase()) && sign !== sign.toUpperCase();

const plain = (text: string): string =>
	text
		.replace(/[\uff01-\uff5e]/gu, (wide) => wide.normalize('NFKC'))
		.replaceAll('￥', '¥')
		.replaceAll('\u3000', ' ');

/** The amounts that a text holds, from the left. */
export const amountsIn = (printed: string): PrintedAmount[] => {
	if (!/\p{Nd}/u.test(printed)) return [];
	const text = plain(printed);
	return [...text.matchAll(AMOUNT)].flatMap((match) => {
		const { before, inside, behind, digits = '', minus, open, close, end } = match.groups ?? {};
		const from = match.index;
		const to = from + match[0].length;
		const sign = (before ?? inside ?? behind ?? '').replace(/[\s.:]/gu, '');
		const currency = sign === '' || isWord(sign) ? null : sign.toUpperCase();
		const decimals = /[.,]\s?\d{2}$/u.test(digits);
		const [ahead, after] = [text.slice(0, from), text.slice(to)];
		if (NOT_BEHIND.test(after) || (!decimals && LETTER_BEHIND.test(after))) return [];
		if (currency === null && (NOT_BEFORE.test(ahead) || (!decimals && LETTER_BEFORE.test(ahead))))
			return [];
		const negative =
			minus !== undefined || end !== undefined || (open !== undefined && close !== undefined);
		const number = readSigned(negative ? `-${digits}` : digits);
		return number === null ? [] : [{ ...number, from, to, currency, decimals }];
	});
};

const WITH_POINT: ReadonlySet<string> = new Set(POINT_CURRENCIES);

/**
 * The one way to read an amount, if there is just one or the separator is known; where the document does not
 * tell, `¥1,306` is what it is in the countries of its currency. Else null.
 */
export const resolveAmount = (
	amount: PrintedAmount,
	separator: Separator | null,
): number | null => {
	const { point, currency } = amount;
	const byCountry = currency !== null && WITH_POINT.has(currency) && Number.isInteger(point);
	return resolveNumber(amount, separator) ?? (byCountry ? point : null);
};
