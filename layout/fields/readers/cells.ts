import { namesCodes } from '../../words/fields/codeNames';
import { CURRENCY_CODES, CURRENCY_SIGNS, SHARED_SIGNS } from '../../words/currencies';
import {
	readSigned,
	resolveNumber,
	separatorsOf,
	type PrintedNumber,
	type Separator,
} from './numbers';

/** A column of a table: its name and its cells as printed. */
export interface Column {
	name: string;
	cells: readonly string[];
}

/** A column as numbers, empty cells as `''`; null where its cells stay as printed. */
export interface NumberColumn {
	cells: (number | '')[];
	/** The one currency of its cells: its code, or a sign that several use; null without any. */
	currency: string | null;
}

interface PrintedCell {
	number: PrintedNumber;
	currency: string | null;
}

const SIGNS = [...CURRENCY_CODES, ...Object.keys(CURRENCY_SIGNS), ...Object.keys(SHARED_SIGNS)];
const PATTERN = SIGNS.sort((a, b) => b.length - a.length)
	.map((sign) => sign.replace(/[$.*+?^()[\]{}|\\]/gu, '\\$&'))
	.join('|');
const MONEY = new RegExp(
	`^([-−–(]?)\\s*(?:(${PATTERN})\\.?\\s*)?(.*?)(?:\\s*(${PATTERN}))?\\s*([-−–)]?)$`,
	'isu',
);
/** A code of digits: `007`, `0123`; but `0`, `0.5` are numbers. */
const LEADING_ZERO = /^[-−–(]?0\d/u;

const readCell = (printed: string): PrintedCell | null => {
	const text = printed.normalize('NFKC').trim();
	const [, open = '', before, digits = '', behind, close = ''] = MONEY.exec(text) ?? [];
	if (LEADING_ZERO.test(digits)) return null;
	const number = readSigned(`${open}${digits}${close}`);
	const sign = (before ?? behind)?.toUpperCase();
	return number && { number, currency: sign === undefined ? null : (CURRENCY_SIGNS[sign] ?? sign) };
};

/** The cells of a column as numbers that may still be read two ways; null where they stay as printed. */
const printedColumn = ({ name, cells }: Column): (PrintedCell | null)[] | null => {
	if (namesCodes(name)) return null;
	const read = cells.map((cell) => (cell.trim() === '' ? null : readCell(cell)));
	const isAll = read.every((cell, index) => cell !== null || cells[index]?.trim() === '');
	const some = read.filter((cell) => cell !== null);
	const currencies = new Set(some.flatMap(({ currency }) => currency ?? []));
	return isAll && some.length > 0 && currencies.size < 2 ? read : null;
};

/** The separator that the numbers leave possible; null where both or none are. */
const separatorLeft = (numbers: readonly PrintedNumber[]): Separator | null => {
	const [only, another] = separatorsOf(numbers);
	return another === undefined ? (only ?? null) : null;
};

/**
 * The columns of a table as numbers, null for those whose cells stay as printed: codes, words, percentages,
 * dates, several currencies, and what can be read two ways.
 * @param given the separator before decimals; null lets all cells of the table decide
 */
export const numberColumns = (
	columns: readonly Column[],
	given: Separator | null,
): (NumberColumn | null)[] => {
	const read = columns.map(printedColumn);
	const all = read.flatMap((cells) => cells ?? []).flatMap((cell) => cell?.number ?? []);
	const ofTable = given ?? separatorLeft(all);
	return read.map((cells) => {
		if (cells === null) return null;
		const some = cells.filter((cell) => cell !== null);
		const separator = ofTable ?? separatorLeft(some.map(({ number }) => number));
		const values = cells.map((cell) =>
			cell === null ? '' : resolveNumber(cell.number, separator),
		);
		const known = values.filter((value) => value !== null);
		if (known.length < values.length) return null;
		return {
			cells: known,
			currency: some.find(({ currency }) => currency !== null)?.currency ?? null,
		};
	});
};
