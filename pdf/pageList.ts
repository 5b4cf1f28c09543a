/** Some pages in a row, counted from 1; `last` is null for "up to the end". */
interface PageRange {
	first: number;
	last: number | null;
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
	"Write 'all', single pages and ranges: 3 or 1-3,7 or 5- for page 5 to the end. Page numbers start at 1.";
/** Dashes of all kinds, tilde and wave dash; what is full width is already normalised. */
const DASHES = /[‐-―−⁓〜~]/g;
const MOST_CHARACTERS = 10_000;

/**
 * Reads a page list: `all`, numbers, ranges, open ranges (`5-`, `-3`), separated by commas, semicolons or
 * spaces, full-width characters included. Throws `PageListError`.
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
		.split(/[\s,;、]+/)
		.filter((part) => part !== '');
	if (parts.length === 0) throw new PageListError('The page list is empty', HOW_TO_WRITE);
	return parts.map(parsePart);
};

const parsePart = (text: string): PageRange => {
	if (text.toLowerCase() === 'all') return { first: 1, last: null, text };
	const match = /^(\d{1,15})?(-)?(\d{1,15})?$/.exec(text);
	const [, start, dash, end] = match ?? [];
	if (start === undefined && end === undefined) {
		throw new PageListError(
			`The page list has "${shorten(text)}", which is not a page`,
			HOW_TO_WRITE,
		);
	}
	const from = Number(start ?? 1);
	const to = end !== undefined ? Number(end) : dash === undefined ? from : null;
	const first = to === null ? from : Math.min(from, to);
	if (first === 0) throw new PageListError('The page list has page 0', HOW_TO_WRITE);
	return { first, last: to === null ? null : Math.max(from, to), text };
};

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/**
 * The pages of a file with `pageCount` pages, ascending and each once. Throws `PageListError` for pages beyond the end,
 * `TooManyPagesError` for more than `maxPages` of them.
 */
export const resolvePages = (
	selection: PageSelection,
	pageCount: number,
	maxPages: number,
): number[] => {
	const beyond = selection.find(({ first, last }) => Math.max(first, last ?? 0) > pageCount);
	if (beyond !== undefined) {
		const pages = pageCount === 1 ? '1 page' : `${pageCount} pages`;
		throw new PageListError(
			`The page list asks for "${beyond.text}", but the PDF has ${pages}`,
			`Ask for pages from 1 to ${pageCount}, or for 'all'.`,
		);
	}
	return expand(
		selection.map(({ first, last }) => ({ first, last: last ?? pageCount })),
		maxPages,
		`of the PDF's ${pageCount}`,
	);
};

/**
 * The pages where the page count is not known: null if the list has an open end. Throws `TooManyPagesError` for more
 * than `maxPages` of them.
 */
export const pagesWithoutCount = (selection: PageSelection, maxPages: number): number[] | null => {
	const closed = selection.flatMap(({ first, last }) => (last === null ? [] : [{ first, last }]));
	return closed.length < selection.length ? null : expand(closed, maxPages, 'of the PDF');
};

/** The page number if the list is that and no more. */
export const singlePage = (selection: PageSelection): number | null => {
	const [only] = selection;
	return selection.length === 1 && only !== undefined && only.first === only.last
		? only.first
		: null;
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
