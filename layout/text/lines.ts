import type { Block, Page } from '../page';
import { textsOf, type Texts } from './rowText';

const blockLines = (block: Block, texts: Texts): string[] => {
	switch (block.kind) {
		case 'table':
			return texts.table(block.table);
		case 'list':
			return block.items.flatMap(({ rows }) => texts.rows(rows));
		case 'keyValues':
			return block.pairs.flatMap(texts.rowsOfPair);
		default:
			return texts.rows(block.rows);
	}
};

/** One line of text for each row on the page, in reading order. */
export const renderLines = (page: Page): string => {
	const texts = textsOf(page);
	return page.blocks.flatMap((block) => blockLines(block, texts)).join('\n');
};
