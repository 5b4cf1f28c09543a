import { monthOf } from '../../words/fields/months';
import { keyOf } from '../page/key';

/** Which of day and month stands first where a date is printed in numbers alone. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** A date printed in a text, with all ways to read it. */
export interface PrintedDate {
	/** Where it stands in the text. */
	from: number;
	to: number;
	/** YYYY-MM-DD; null if it is no date that way. Both are the same where the print leaves no choice. */
	dayFirst: string | null;
	monthFirst: string | null;
	/** Eight digits in a row, which may be a number of another kind. */
	bare: boolean;
	/** Set with full stops, as day first is and month first hardly ever. */
	dotted: boolean;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** Two-digit years from here on belong to the last century. */
const PIVOT = 70;

const fullYear = (printed: string): number => {
	const year = Number(printed);
	if (printed.length > 2) return year;
	return year + (year < PIVOT ? 2000 : 1900);
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** YYYY-MM-DD, or null if the calendar has no such day. */
export const isoOf = (year: number, month: number, day: number): string | null => {
	if (year < FIRST_YEAR || year > LAST_YEAR) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return `${year}-${pad(month)}-${pad(day)}`;
};

interface Reading {
	dayFirst: string | null;
	monthFirst: string | null;
	bare?: boolean;
	dotted?: boolean;
}

const sure = (iso: string | null): Reading => ({ dayFirst: iso, monthFirst: iso });

/** First years of the eras that East Asian dates count from, less one. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** A date ends where no digit follows, or where OCR lost the blank before a time. */
const END = '(?!\\d)|(?=[0-2]?\\d\\s?:\\s?\\d\\d)';
const GAP = '\\s*[-/.]\\s*';
const MONTH = '(\\p{L}{3,12})';
const SOFT = "[\\s.,/'-]*";
const ORDINAL = '(?:st|nd|rd|th|er|º|°|ª)?';

/** The number of the month that a word names; 0, which no calendar has, for any other word. */
const monthNamed = (word: string): number => monthOf(keyOf(word).text) ?? 0;

/** How a date is printed, and what its match and groups say; each group takes part in every match. */
type Form = readonly [pattern: RegExp, read: (...match: string[]) => Reading];

const formOfEra = ([era, before]: [string, number]): Form => [
	new RegExp(`${era}\\s*(\\d{1,3}|元)\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?`, 'gu'),
	(_, year, month, day) =>
		sure(isoOf(before + (year === '元' ? 1 : Number(year)), Number(month), Number(day))),
];

const FORMS: readonly Form[] = [
	...Object.entries(ERAS).map(formOfEra),
	[
		/(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?/gu,
		(_, year, month, day) => sure(isoOf(Number(year), Number(month), Number(day))),
	],
	[
		new RegExp(`(?<![\\d.,/-])(\\d{4})${GAP}(\\d{1,2})${GAP}(\\d{2}(?:${END})|\\d(?!\\d))`, 'gu'),
		(_, year, month, day) => sure(isoOf(Number(year), Number(month), Number(day))),
	],
	[
		new RegExp(
			`(?<![\\d.,/-])(\\d{1,2})(${GAP})(\\d{1,2})(${GAP})(\\d{4}(?:${END})|['’´]?\\d{2}(?![\\d]|[./-]\\d))`,
			'gu',
		),
		(_, first, one, second, other, last) => {
			if (one.trim() !== other.trim()) return sure(null);
			const digits = last.replace(/\D/gu, '');
			if (Number(first) > 31) return sure(isoOf(fullYear(first), Number(second), Number(digits)));
			const year = fullYear(digits);
			return {
				dayFirst: isoOf(year, Number(second), Number(first)),
				monthFirst: isoOf(year, Number(first), Number(second)),
				dotted: one.trim() === '.',
			};
		},
	],
	[
		new RegExp(
			`(?<!\\d)(\\d{1,2})${ORDINAL}(?:${SOFT}|\\s+de\\s+|\\s+of\\s+)${MONTH}(?:${SOFT}|\\s+de[l]?\\s+|\\s+of\\s+)(\\d{4}(?:${END})|\\d{2}(?![\\d:]))`,
			'giu',
		),
		(_, day, month, year) => sure(isoOf(fullYear(year), monthNamed(month), Number(day))),
	],
	[
		new RegExp(
			`(?<!\\p{L})${MONTH}${SOFT}(\\d{1,2})${ORDINAL}(?:\\s*[,.'/-]\\s*|\\s+)(\\d{4}(?:${END})|\\d{2}(?![\\d:]))`,
			'giu',
		),
		(_, month, day, year) => sure(isoOf(fullYear(year), monthNamed(month), Number(day))),
	],
	[
		/(?<!\d)(\d{4})[\s.,/-]+(\p{L}{3,12})[\s.,/-]+(\d{1,2})(?!\d)/giu,
		(_, year, month, day) => sure(isoOf(Number(year), monthNamed(month), Number(day))),
	],
	[
		/(?<![\d.,-])(20\d\d)(\d\d)(\d\d)(?![\d.,-])/gu,
		(_, year, month, day) => ({
			...sure(isoOf(Number(year), Number(month), Number(day))),
			bare: true,
		}),
	],
];

const OVERLAPS = (a: PrintedDate, b: PrintedDate): boolean => a.from < b.to && b.from < a.to;

/** Full-width digits and marks, and those of other scripts, as plain ones, each at its place. */
const plain = (text: string): string =>
	text.replace(/[\uff01-\uff5e]/gu, (wide) => wide.normalize('NFKC')).replace(/[–—−‐‑]/gu, '-');

/** The dates that a text holds, from the left; the earlier form wins where two would share digits. */
export const datesIn = (printed: string): PrintedDate[] => {
	const text = plain(printed);
	if (!/\d/u.test(text)) return [];
	const found: PrintedDate[] = [];
	for (const [pattern, read] of FORMS) {
		for (const match of text.matchAll(pattern)) {
			const { dayFirst, monthFirst, bare = false, dotted = false } = read(...match);
			const date = {
				from: match.index,
				to: match.index + match[0].length,
				dayFirst,
				monthFirst,
				bare,
				dotted,
			};
			if (dayFirst === null && monthFirst === null) continue;
			if (!found.some((other) => OVERLAPS(other, date))) found.push(date);
		}
	}
	return found.sort((a, b) => a.from - b.from);
};

/** The one way to read a date, if there is just one or an order is given; else null. */
export const resolveDate = (
	{ dayFirst, monthFirst }: PrintedDate,
	order: DayOrder | null,
): string | null => {
	if (dayFirst === null || monthFirst === null || dayFirst === monthFirst)
		return dayFirst ?? monthFirst;
	return order === null ? null : order === 'dayFirst' ? dayFirst : monthFirst;
};
