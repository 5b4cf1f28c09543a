/** Which sign stands before the decimals. */
export type Separator = 'point' | 'comma';

/** A printed number with all ways to read it; null if it is no number that way. */
export interface PrintedNumber {
	point: number | null;
	comma: number | null;
}

/** Digits that a double keeps. */
const MOST_DIGITS = 15;
const THOUSANDS = /^[1-9]\d{0,2}(?:G\d{3})+$/;
/** 12,34,567 as India writes it. */
const LAKHS = /^[1-9]\d?(?:G\d{2})+G\d{3}$/;

/** `6, 500`, as OCR reads 6,500. */
const SPACED_THOUSANDS = /\d[,，]\s+\d{3}(?!\d)/u;

/** Signs that keep groups of digits apart whatever the decimal sign is. */
const APART = /[\s'’´`\u00a0\u202f]/gu;

/** The number whose groups `group` keeps apart and whose decimals `decimal` begins; null if it is none. */
const valueOf = (digits: string, decimal: string, group: string): number | null => {
	const [whole = '', decimals, ...rest] = digits.split(decimal);
	if (rest.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return null;
	const grouped = whole.replaceAll(group, 'G').replace(APART, 'G');
	if (!/^\d*$/.test(grouped) && !THOUSANDS.test(grouped) && !LAKHS.test(grouped)) return null;
	return Number(`${grouped.replaceAll('G', '') || '0'}.${decimals ?? '0'}`);
};

/**
 * A number without its sign and currency: digits, separators, and the blanks that OCR puts behind
 * them (`39. 80`, `6, 500`). Null for what is no number at all.
 */
const readDigits = (printed: string): PrintedNumber | null => {
	const digits = printed
		.normalize('NFKC')
		.trim()
		.replace(/\s*([.,])\s*/gu, '$1')
		.replace(/[，]/gu, ',');
	if (!/^[\d.,][\d.,\s'’´`\u00a0\u202f]*$/u.test(digits)) return null;
	if ((digits.match(/\d/gu)?.length ?? 0) > MOST_DIGITS) return null;
	const point = valueOf(digits, '.', ',');
	// Nobody sets a blank before decimals; OCR does before thousands.
	const comma = SPACED_THOUSANDS.test(printed) ? null : valueOf(digits, ',', '.');
	return point === null && comma === null ? null : { point, comma };
};

const negated = ({ point, comma }: PrintedNumber): PrintedNumber => ({
	point: point === null ? null : -point || 0,
	comma: comma === null ? null : -comma || 0,
});

const MINUS = '[-−–－]';
const BRACKETS = /^\((.*)\)$/u;

/** A number with its sign: `-5`, `12-`, `(1,234.00)`. A plus sign is no part of a number. */
export const readSigned = (printed: string): PrintedNumber | null => {
	const text = printed.normalize('NFKC').trim();
	const bracketed = BRACKETS.exec(text)?.[1];
	const before = new RegExp(`^${MINUS}\\s*(.*)$`, 'u').exec(text)?.[1];
	const behind = new RegExp(`^(.*\\d)\\s*${MINUS}$`, 'u').exec(text)?.[1];
	const digits = bracketed ?? before ?? behind;
	const number = readDigits(digits ?? text);
	return number !== null && digits !== undefined ? negated(number) : number;
};

/** The one way to read a number, if there is just one or the separator is known; else null. */
export const resolveNumber = (
	{ point, comma }: PrintedNumber,
	separator: Separator | null,
): number | null => {
	if (point === comma) return point;
	if (separator !== null) return separator === 'point' ? point : comma;
	return point === null ? comma : comma === null ? point : null;
};

/** The separator that numbers printed together leave possible: both, one or none of the two. */
export const separatorsOf = (numbers: readonly PrintedNumber[]): readonly Separator[] =>
	(['point', 'comma'] as const).filter((separator) =>
		numbers.every((number) => number[separator] !== null),
	);

/** Which separator the amounts of a document are printed with; null where they do not tell. */
export const separatorOf = (amounts: readonly PrintedNumber[]): Separator | null => {
	const point = amounts.filter((amount) => amount.comma === null).length;
	const comma = amounts.filter((amount) => amount.point === null).length;
	if (point > 4 * comma) return 'point';
	return comma > 4 * point ? 'comma' : null;
};
