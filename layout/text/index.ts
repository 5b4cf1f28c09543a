import { placeLines } from '../place/place';
import type { RecognizedPage } from '../page';
import { renderLayout } from './layout';
import { renderParagraphs } from './paragraphs';
import { readPage } from './readPage';

const lines = (page: RecognizedPage): string =>
	readPage(page)
		.map((row) => row.lines.map(({ text }) => text).join(' '))
		.join('\n');

const layout = (page: RecognizedPage): string => {
	const placed = placeLines(page);
	const hasPlace = new Set(placed.map(({ index }) => index));
	const rest = page.lines.filter((_, index) => !hasPlace.has(index)).map(({ text }) => text);
	return [...(placed.length > 0 ? [renderLayout(placed)] : []), ...rest].join('\n');
};

const layouts = {
	lines,
	paragraphs: (page) => renderParagraphs(readPage(page)),
	layout,
} as const satisfies Record<string, (page: RecognizedPage) => string>;

export type TextLayout = keyof typeof layouts;

/**
 * The page as plain text; each line's text is in it exactly once.
 *
 * - `lines`: one line of text for each line on the page, in reading order: columns of running
 *   text and blocks side by side are read one after the other. Lines that stand beside one another
 *   otherwise (cells of a table row, a key and its value) share one line of text, with a space
 *   between, because a value apart from its key or row says nothing to a reader or a language model.
 * - `paragraphs`: lines of one paragraph number are joined to one paragraph, paragraphs are separated by an
 *   empty line. Lines without a number are joined by their places, rows of cells stay lines.
 * - `layout`: as it stands on the page, on a grid of characters; Chinese characters take two places.
 */
export const renderText = (page: RecognizedPage, layout: TextLayout): string =>
	layouts[layout](page);
