import { neighbours } from '../../../lists/neighbours';
import { TO } from '../../../words/fields/dates';
import type { Piece, Sheet } from '../../page/sheet';
import type { PrintedDate } from '../../readers/dates';

/** A date where it is printed. */
export interface PlacedDate {
	sheet: Sheet;
	piece: Piece;
	date: PrintedDate;
}

/** What all dates of a document tell of each. */
export interface Dates {
	all: readonly PlacedDate[];
	/** Those with separators or words, from the first to the last; eight digits may be a code. */
	solid: readonly PrintedDate[];
	/** How many different days these are. */
	distinct: number;
	/** The last day of them, as YYYY-MM-DD. */
	latest: string;
	/** How often the same day is printed. */
	timesOf: (date: PrintedDate) => number;
	/** How far down the first page a line stands, 0 to 1; 1 on others. */
	heightOf: (piece: Piece) => number;
	isOnFirstPage: (piece: Piece) => boolean;
}

/** YYYY-MM-DD, its day printed first; empty where that is no date. */
export const isoOf = ({ dayFirst }: PrintedDate): string => dayFirst ?? '';

const printOf = ({ dayFirst, monthFirst }: PrintedDate): string => `${dayFirst} ${monthFirst}`;

/** The dates of a line but for the two ends of a period, which are nobody's day. */
const singleDates = ({ dates, line: { text } }: Piece): PrintedDate[] => {
	const ends = new Set(
		neighbours(dates)
			.filter(([from, to]) => TO.test(text.slice(from.to, to.from)))
			.flat(),
	);
	return dates.filter((date) => !ends.has(date));
};

export const datesOf = (sheets: readonly Sheet[]): Dates => {
	const all = sheets.flatMap((sheet) =>
		sheet.pieces.flatMap((piece) => singleDates(piece).map((date) => ({ sheet, piece, date }))),
	);
	const solid = all.map(({ date }) => date).filter(({ bare }) => !bare);
	const times = new Map<string, number>();
	const timesOf = (date: PrintedDate): number => times.get(printOf(date)) ?? 0;
	for (const { date } of all) times.set(printOf(date), timesOf(date) + 1);
	const first = sheets[0];
	const top = first?.pieces[0]?.top ?? 0;
	const bottom = first?.pieces.at(-1)?.bottom ?? 1;
	const isOnFirstPage = ({ page }: Piece): boolean => page === first?.page;
	return {
		all,
		solid,
		distinct: new Set(solid.map(printOf)).size,
		latest: solid.map(isoOf).reduce((late, iso) => (iso > late ? iso : late), ''),
		timesOf,
		heightOf: (piece) =>
			isOnFirstPage(piece) ? (piece.middle - top) / Math.max(1, bottom - top) : 1,
		isOnFirstPage,
	};
};
