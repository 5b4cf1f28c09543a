import { CURRENCY_CODES, CURRENCY_SIGNS, SHARED_SIGNS } from './currencies';
import type { VisualRow } from '../place/span';

/** Characters of a text that tell its kind: more than any line on paper has. */
const TELLING = 500;

/** How many characters fit a pattern, among those that tell a text's kind. */
export const count = (text: string, pattern: RegExp): number =>
	text.slice(0, TELLING).match(pattern)?.length ?? 0;

const kindOf = (character: string): 'digit' | 'letter' | 'other' => {
	if (/\p{N}/u.test(character)) return 'digit';
	return /\p{L}/u.test(character) ? 'letter' : 'other';
};

/** Of the characters that most texts are made of, each looked at once. */
const ASCII_KINDS = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

/** How many digits and letters a text has, among the characters that tell its kind. */
const countsOf = (text: string): { digits: number; letters: number } => {
	let [digits, letters] = [0, 0];
	for (const character of text.slice(0, TELLING)) {
		const kind = ASCII_KINDS[character.charCodeAt(0)] ?? kindOf(character);
		if (kind === 'digit') digits += 1;
		if (kind === 'letter') letters += 1;
	}
	return { digits, letters };
};

const CURRENCY_NAMES = [...Object.keys(CURRENCY_SIGNS), ...Object.keys(SHARED_SIGNS)];

/** Letters that belong to amounts, dates and times. */
const UNITS = /[元圆円年月日号时分秒]|(?<![A-Za-z])(?:[A-Z]{3}|[AaPp]\.?[Mm]\.?)(?![A-Za-z])/gu;

/** Letters behind an amount: its currency, the code of its tax. */
const BEHIND_AMOUNT = /(?<=\d[.,]\d{2})(?:(?:\s*\p{Lu}{1,3}){1,2}|\s\p{Lu}\p{N})\s*$/u;

/** A number without the letters behind an amount. */
export const withoutLetters = (text: string): string => text.replace(BEHIND_AMOUNT, '');

/** Letters before an amount: its currency. */
const BEFORE_AMOUNT = new RegExp(
	`(?<!\\p{L})(?:${CURRENCY_NAMES.filter((name) => /^\p{L}+$/u.test(name)).join('|')})\\.?(?=\\s*[-+]?\\d)`,
	'giu',
);

/** A number with letters before it, as articles have: `GRHT-8836`. */
const CODE = /^\s*\p{Lu}{1,6}[-/.]?\p{N}{2,}\s*$/u;

/** Whether a text is a number with letters before it. */
export const isCode = (text: string): boolean => CODE.test(text);

/** A whole number too long for an amount: a barcode's, a customer's. */
const LONG_NUMBER = /^\s*\p{N}{8,}\s*$/u;

/** A time of day, which stands below its day as often as beside it. */
const TIME = /^\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?\s*$/iu;

/** Of two numbers that differ in this, one says more of an article or a day, and begins no row of its own. */
export const numberKindOf = (text: string): 'code' | 'long' | 'time' | 'other' => {
	if (isCode(text)) return 'code';
	if (TIME.test(text)) return 'time';
	return LONG_NUMBER.test(text) ? 'long' : 'other';
};

/** What stands in place of a number: nothing known, nothing asked. */
const PLACEHOLDER = /^[\s\-–—－/*.…]+$|^\s*(?:n\.?\s?\/?\s?a\.?|nil|ref\.|无|不适用)\s*$/iu;

/** Words that stand beside a number and are part of it. */
const BESIDE_NUMBER =
	/(?<!\p{L})(?:less than|more than|greater than|at least|at most|fewer than|up to|or less|or more|or fewer|and over|and under|over|under|million|billion|thousand)(?!\p{L})|以[上下]|不足|百万|[万亿]/giu;

/** Whether a cell holds a number, an amount, a date, a time, a code or a dash in place of one. */
export const isNumeric = (text: string): boolean => {
	const { digits, letters } = countsOf(text);
	if (digits === 0) return PLACEHOLDER.test(text);
	if (digits > letters || isCode(text)) return true;
	const rest = [BESIDE_NUMBER, BEFORE_AMOUNT, BEHIND_AMOUNT, UNITS].reduce(
		(left, letters) => left.replace(letters, ''),
		text.slice(0, TELLING),
	);
	return digits > countsOf(rest).letters;
};

/** Whether no line of a row holds a number. */
export const areWords = (row: VisualRow): boolean => row.every(({ line }) => !isNumeric(line.text));

/** What a number looks like: `1,234.50 EUR`, `7.00 S` and `3.20` look alike, so do `A-12` and `XY-7`. */
export const shapeOf = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(BEHIND_AMOUNT, '')
		.replace(/\d{1,3}(?:[,.' ]\d{3})+/gu, '9')
		.replace(/\d+/gu, '9')
		.replace(/\p{L}+/gu, 'A')
		.replace(/^[\s+\-(]+|(?<![\s)])[\s)]+$/gu, '');

/** What is printed beside a number that is out of range or not exact: `5.6 H`, `14.9↑`, `<5`. */
const FLAG = /^[<>≤≥~≈*↑↓\s]+|(?<![*↑↓\s])[*↑↓\s]+$|(?<=\d\s?)(?:HH?|LL?)$/gu;

/** A blank that text recognition puts behind the comma or point of a number: `6, 500.00`. */
const BLANK_IN_NUMBER = /(?<=\d[.,])\s(?=\d)/gu;

/** A number as it is meant: without flags beside it and blanks within. */
export const withoutFlags = (text: string): string =>
	text.normalize('NFKC').replace(BLANK_IN_NUMBER, '').replace(FLAG, '');

const CURRENCY = /^\s*(?:\p{Sc}|[A-Z]{3}|[A-Z]{1,2}\p{Sc}|元)\s*$/u;

/** Whether a text is a currency without its amount. */
export const isCurrency = (text: string): boolean =>
	CURRENCY.test(text) || CURRENCY_NAMES.includes(text.trim().toUpperCase());

const LETTERS = /^\s*[^\p{L}\p{N}]?(\p{Lu}{1,3})[^\p{L}\p{N}]?\s*$/u;

/** Whether a text is letters of tax or a unit, as they stand beside amounts: `SR`, `*S`, `EA`. */
export const isMark = (text: string): boolean => {
	const [, letters] = LETTERS.exec(text) ?? [];
	return letters !== undefined && ![...CURRENCY_CODES, ...CURRENCY_NAMES].includes(letters);
};

/** Whether a line says what a value beside it is. */
export const isKey = (text: string): boolean => /[:：]/u.test(text.trimEnd().slice(-1));

/** Whether a line holds a key together with its value. */
export const isKeyWithValue = (text: string): boolean =>
	/^\s*\p{L}[^:：\d]{0,30}[:：]\s*\S/u.test(text);

/** Signs that are printed before a point of a list and nowhere else at the beginning of a line; fonts of signs have them among private characters. */
export const BULLETS = '•·●○▪■□◆◇➢►▶✓✔‣⁃\\p{Co}';

const LONE_BULLET = new RegExp(
	`^\\s*(?:[${BULLETS}*–—−-]|\\(?\\p{N}{1,3}[.)、]|\\(?\\p{L}[.)、])\\s*$`,
	'u',
);

/** Whether a line is a bullet or the number of a point in a list. */
export const isBullet = (text: string): boolean => LONE_BULLET.test(text);

/** A unit is named, as in `单位：万元`, or stands in words of its own; `Unit` alone is a column's name, and `Unit price` is. */
const UNIT =
	/^[\s(（[]*(?:(?:单位|單位|币种|幣種|units?|einheit(?:en)?)\s*(?:[:：]|[（(]?\s*(?:in\s|eur|usd|gbp|rmb|cny|€|\$|£|¥|人民币|[千万百亿]*元))|in (?:eur|usd|gbp|thousands|millions|billions|crores?|lakhs?|mio|tsd|teur|t€|€|\$|£)(?![\p{L}]))[^\d]{0,40}$/iu;

/** Whether a text gives the unit of a whole table's amounts. */
export const isUnit = (text: string): boolean => UNIT.test(text.slice(0, 60));

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;

/** Whether a page is written from the right, as in Arabic and Hebrew: most of its lines of letters are. */
export const isFromRight = (lines: readonly string[]): boolean => {
	const written = lines.filter((text) => /\p{L}/u.test(text));
	return 2 * written.filter((text) => RIGHT_TO_LEFT.test(text)).length > written.length;
};
