import type { VisualRow } from '../place/span';

/** Characters of a text that tell its kind: more than any line on paper has. */
const TELLING = 500;

/** How many characters fit a pattern, among those that tell a text's kind. */
export const count = (text: string, pattern: RegExp): number =>
	text.slice(0, TELLING).match(pattern)?.length ?? 0;

/** Letters that belong to amounts, dates and times. */
const UNITS = /[元圆円年月日号时分秒]|(?<![A-Za-z])(?:[A-Z]{3}|[AaPp]\.?[Mm]\.?)(?![A-Za-z])/gu;

/** A number with letters before it, as articles have: `GRHT-8836`. */
const CODE = /^\s*\p{Lu}{1,6}[-/.]?\p{N}{2,}\s*$/u;

/** Whether a cell holds a number, an amount, a date, a time, a code or a dash in place of one. */
export const isNumeric = (text: string): boolean => {
	const digits = count(text, /\p{N}/gu);
	if (digits === 0) return /^[\s\-–—－/]+$/u.test(text);
	return CODE.test(text) || digits > count(text.replace(UNITS, ''), /\p{L}/gu);
};

/** Whether no line of a row holds a number. */
export const areWords = (row: VisualRow): boolean => row.every(({ line }) => !isNumeric(line.text));

/** What a number looks like: `1,234.50 EUR` and `7.00 USD` look alike, so do `A-12` and `XY-7`. */
export const shapeOf = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/\d{1,3}(?:[,.' ]\d{3})+/gu, '9')
		.replace(/\d+/gu, '9')
		.replace(/\p{L}+/gu, 'A')
		.replace(/^[\s+\-(]+|(?<![\s)])[\s)]+$/gu, '');

const CURRENCY = /^\s*(?:\p{Sc}|[A-Z]{3}|[A-Z]{1,2}\p{Sc}|元)\s*$/u;

/** Whether a text is a currency without its amount. */
export const isCurrency = (text: string): boolean => CURRENCY.test(text);

/** Whether a line says what a value beside it is. */
export const isKey = (text: string): boolean => /[:：]/u.test(text.trimEnd().slice(-1));

/** Whether a line holds a key together with its value. */
export const isKeyWithValue = (text: string): boolean =>
	/^\s*\p{L}[^:：\d]{0,30}[:：]\s*\S/u.test(text);

const SUM_NAMES = [
	'(?:sub|grand|net|gross|order|invoice)?[\\s-]*total(?: due| payable| amount| paid)?(?: (?:\\p{Sc}|[A-Z]{3}))?',
	'(?:total )?amount (?:due|payable|paid)|balance due|(?:sales |incl\\.? |excl\\.? )?(?:tax|vat|gst)',
	'discount|shipping|delivery|service charge|rounding|change|cash|card|tip|gratuity|paid',
	'合\\s*计|小\\s*计|总\\s*计|共\\s*计|总\\s*额|总\\s*价|税\\s*额|税\\s*金|增值税|折\\s*扣|优\\s*惠|运\\s*费',
	'(?:实|应)\\s*(?:付|收)(?:金额|款)?|找\\s*零|现\\s*金|价税合计|合计金额|总金额',
].join('|');

/** An amount that was read together with its name. */
const AMOUNT = '[-+]?(?:\\p{Sc}|[A-Z]{3})?\\s*\\d[\\d.,]*(?:\\s*(?:\\p{Sc}|[A-Z]{3}|元))?';

const SUM = new RegExp(
	`^\\s*(?:${SUM_NAMES})(?:\\s*(?:\\([^)]*\\)|（[^）]*）|[\\d.,]+\\s*%))?\\s*[:：]?(?:\\s*${AMOUNT})?\\s*$`,
	'iu',
);

/** Whether a cell names a sum under a table rather than one more of its rows. */
export const isSumName = (text: string): boolean =>
	// Where several patterns may take the same blanks, some hundred of them would take a second.
	SUM.test(text.replace(/\s+/gu, ' '));

/** Whether a line is a bullet or the number of a point in a list. */
export const isBullet = (text: string): boolean =>
	/^\s*(?:[•·●○▪■*–—-]|\(?\p{N}{1,3}[.)、]|\(?\p{L}[.)、])\s*$/u.test(text);
