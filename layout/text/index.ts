import type { Page } from '../page';
import type { Pause } from '../pause';
import { wordsOf, type Words } from './joinText';
import { renderLayout } from './layout';
import { renderLines } from './lines';
import { renderMarkdown } from './markdown';
import { asWritten } from './markdown/asWritten';
import { renderParagraphs } from './paragraphs';

const layouts = {
	lines: renderLines,
	paragraphs: renderParagraphs,
	layout: renderLayout,
	markdown: renderMarkdown,
} as const satisfies Record<string, (page: Page, words: Words) => string>;

export type TextLayout = keyof typeof layouts;

/** What stands between two pages in one text: a splitter for Markdown cuts at a rule first. */
export const PAGE_BREAK = {
	lines: '\n\n',
	paragraphs: '\n\n',
	layout: '\n\n',
	markdown: '\n\n---\n\n',
} as const satisfies Record<TextLayout, string>;

/**
 * The text of each page; every line's text is in it exactly once.
 *
 * - `lines`: one line of text for each row on the page, in reading order: columns of text one after the
 *   other, the cells of a table's row and a key with its value on one line.
 * - `paragraphs`: the rows of a paragraph are joined, blocks are separated by an empty line.
 * - `layout`: as it stands on the page, on a grid of characters; Chinese characters take two places.
 * - `markdown`: headings, paragraphs, lists, and tables as GitHub-flavoured tables.
 */
export const renderText = async (
	pages: readonly Page[],
	layout: TextLayout,
	pause: Pause,
): Promise<string[]> => {
	const words = wordsOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
	const texts: string[] = [];
	for (const page of layout === 'markdown' ? asWritten(pages) : pages) {
		await pause();
		texts.push(layouts[layout](page, words));
	}
	return texts;
};
