import type { Block, Page } from '../page';
import { joinFlow, type Words } from './joinText';
import { textsOf, type Texts } from './rowText';

const blockText = (block: Block, texts: Texts, words: Words): string => {
	switch (block.kind) {
		case 'table':
			return texts.table(block.table).join('\n');
		case 'list':
			return block.items.map(({ rows }) => joinFlow(texts.rows(rows), words)).join('\n');
		case 'keyValues':
			return block.pairs.map(texts.pair).join('\n');
		case 'heading':
			return joinFlow(texts.rows(block.rows), words);
		case 'paragraph':
			return block.flows
				? joinFlow(texts.rows(block.rows), words)
				: texts.rows(block.rows).join('\n');
		case 'aside':
			return texts.rows(block.rows).join('\n');
	}
};

/** One block after the other, an empty line between; the rows of a paragraph are joined. */
export const renderParagraphs = (page: Page, words: Words): string => {
	const texts = textsOf(page);
	return page.blocks
		.map((block) => blockText(block, texts, words))
		.filter(Boolean)
		.join('\n\n');
};
