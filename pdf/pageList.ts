/** Some pages in a row, counted from 1; Infinity stands for the last page, whichever that is. */
interface PageRange {
	first: number;
	last: number;
	/** Whether it was written as one page rather than as a range. */
	single: boolean;
	/** As it was written. */
	text: string;
}

/** Which pages were asked for, in no order. */
export type PageSelection = readonly PageRange[];

/** A page list that cannot be followed; `message` names the part, `hint` says what to write instead. */
export class PageListError extends Error {
	override name = 'PageListError';

	constructor(
		message: string,
		readonly hint: string,
	) {
		super(message);
	}
}

/** More pages than are allowed. */
export class TooManyPagesError extends PageListError {
	override name = 'TooManyPagesError';

	constructor(
		message: string,
		/** The most that are allowed. */
		readonly most: number,
	) {
		super(message, 'Ask for fewer pages.');
	}
}

const HOW_TO_WRITE =
	"Write 'all', single pages and ranges: 3 or 1-3,7 or 5- for page 5 to the end, 'last' for the last page. Page numbers start at 1.";
const FROM_THE_END =
	"Pages are not counted from the end: write 'last' for the last page, 2-last for all but the first, 1-3 for the first three.";
/** Dashes of all kinds, tilde and wave dash; what is full width is already normalised. */
const DASHES = /[‐-―−⁓〜~]/g;
const MOST_CHARACTERS = 10_000;

/**
 * Reads a page list: `all`, numbers, `last`, ranges, open ranges (`5-`), separated by commas, semicolons or spaces,
 * full-width characters included. Throws `PageListError`.
 */
export const parsePageList = (text: string): PageSelection => {
	if (text.length > MOST_CHARACTERS) {
		throw new PageListError(`The page list is ${text.length} characters long`, HOW_TO_WRITE);
	}
	const parts = text
		.normalize('NFKC')
		.replace(DASHES, '-')
		.replace(/\s+/g, ' ')
		.replace(/ ?- ?/g, '-')
		.toLowerCase()
		.split(/[\s,;、]+/)
		.filter((part) => part !== '');
	if (parts.length === 0) throw new PageListError('The page list is empty', HOW_TO_WRITE);
	return parts.map(parsePart);
};

const parsePart = (text: string): PageRange => {
	if (text === 'all') return { first: 1, last: Infinity, single: false, text };
	const match = /^(\d{1,15}|last)(-)?(\d{1,15}|last)?$/.exec(text);
	const [, start, dash, end] = match ?? [];
	if (start === undefined || (end !== undefined && dash === undefined)) {
		throw new PageListError(
			`The page list has "${shorten(text)}", which is not a page`,
			/^-\d+$/.test(text) ? FROM_THE_END : HOW_TO_WRITE,
		);
	}
	const from = pageOf(start);
	const to = end !== undefined ? pageOf(end) : dash === undefined ? from : Infinity;
	const [first, last] = [Math.min(from, to), Math.max(from, to)];
	if (first === 0) throw new PageListError('The page list has page 0', HOW_TO_WRITE);
	return { first, last, single: dash === undefined, text };
};

const pageOf = (text: string): number => (text === 'last' ? Infinity : Number(text));

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export interface ResolvedPages {
	/** Ascending, each once. */
	pages: number[];
	/** The ranges, as they were written, of which the file has the first pages only. */
	cutShort: string[];
}

/**
 * The pages of a file with `pageCount` pages. A range takes those that there are. Throws `PageListError` for a page, or
 * a range of pages, that are all beyond the end; `TooManyPagesError` for more than `maxPages`.
 */
export const resolvePages = (
	selection: PageSelection,
	pageCount: number,
	maxPages: number,
): ResolvedPages => {
	const beyond = selection.find(({ first }) => first !== Infinity && first > pageCount);
	if (beyond !== undefined) {
		const pages = pageCount === 1 ? '1 page' : `${pageCount} pages`;
		throw new PageListError(
			`The page list asks for "${beyond.text}", but the file has ${pages}`,
			`Ask for pages from 1 to ${pageCount}, for 'last', or for 'all'.`,
		);
	}
	const ranges = selection.map(({ first, last }) => ({
		first: Math.min(first, pageCount),
		last: Math.min(last, pageCount),
	}));
	const isCutShort = ({ last, single }: PageRange) =>
		!single && last !== Infinity && last > pageCount;
	return {
		pages: expand(ranges, maxPages, `of the file's ${pageCount}`),
		cutShort: selection.filter(isCutShort).map(({ text }) => text),
	};
};

/**
 * The pages where the page count is not known: null if the list has an open end. Throws `TooManyPagesError` for more
 * than `maxPages` of them.
 */
export const pagesWithoutCount = (selection: PageSelection, maxPages: number): number[] | null =>
	selection.some(({ last }) => last === Infinity)
		? null
		: expand([...selection], maxPages, 'of the file');

/** The page number if the list is that and no more. */
export const singlePage = (selection: PageSelection): number | null => {
	const [only] = selection;
	const isOne = selection.length === 1 && only !== undefined && only.first === only.last;
	return isOne && only.first !== Infinity ? only.first : null;
};

const expand = (
	ranges: { first: number; last: number }[],
	maxPages: number,
	whose: string,
): number[] => {
	const merged = merge(ranges);
	const count = merged.reduce((sum, { first, last }) => sum + last - first + 1, 0);
	if (count > maxPages) {
		throw new TooManyPagesError(`The page list asks for ${count} pages ${whose}`, maxPages);
	}
	return merged.flatMap(({ first, last }) =>
		Array.from({ length: last - first + 1 }, (_, index) => first + index),
	);
};

const merge = (ranges: { first: number; last: number }[]): { first: number; last: number }[] => {
	const merged: { first: number; last: number }[] = [];
	for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
		const previous = merged.at(-1);
		if (previous === undefined || first > previous.last) merged.push({ first, last });
		else previous.last = Math.max(previous.last, last);
	}
	return merged;
};
