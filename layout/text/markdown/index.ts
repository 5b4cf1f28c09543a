import type { Block, Page, Table } from '../../page';
import { joinFlow, type Words } from '../joinText';
import { textsOf, type Texts } from '../rowText';
import { escapeHeading, escapeLine, escapeLines } from './escape';
import { renderList, SIGNS, type Signs } from './list';
import { renderTable } from './table';

/** A table with what stands inside its box but in none of its rows: above the first row before it, else after it. */
const withNotes = (table: Table, texts: Texts): string => {
	const notes = texts.notes(table).filter(({ text }) => text !== '');
	const before = notes.filter(({ row }) => row === 0).map(({ text }) => text);
	const after = notes.filter(({ row }) => row > 0).map(({ text }) => text);
	return [escapeLines(before), renderTable(table), escapeLines(after)].filter(Boolean).join('\n\n');
};

const isList = (block: Block | undefined): boolean => block?.kind === 'list';

const blockText = (block: Block, texts: Texts, words: Words, signs: Signs): string => {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${escapeHeading(joinFlow(texts.rows(block.rows), words))}`;
		case 'paragraph':
			return block.flows
				? escapeLine(joinFlow(texts.rows(block.rows), words))
				: escapeLines(texts.rows(block.rows));
		case 'list':
			return renderList(block.items, texts, words, signs);
		case 'table':
			return withNotes(block.table, texts);
		case 'keyValues':
			return escapeLines(block.pairs.map(texts.pair).filter(Boolean));
		case 'aside':
			return escapeLines(texts.rows(block.rows));
	}
};

/**
 * The page as GitHub-flavoured Markdown: headings where something sets them apart, paragraphs, lists with their
 * own numbers, tables, forms as one line a key. Nothing that is printed is read as Markdown.
 */
export const renderMarkdown = (page: Page, words: Words): string => {
	const texts = textsOf(page);
	let at = 0;
	return page.blocks
		.map((block, index) => {
			at = isList(block) && isList(page.blocks[index - 1]) ? 1 - at : 0;
			return blockText(block, texts, words, SIGNS[at] ?? SIGNS[0]);
		})
		.filter((text) => /\S/u.test(text.replace(/^#+/u, '')))
		.join('\n\n');
};
