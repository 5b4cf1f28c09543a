import { escaped } from './escaped';
import type { Block, BlockOf, Draft } from '../model';
import type { Style } from './style';
import { tableHtml } from './tableHtml';

const paragraphs = (texts: readonly string[]): string =>
	texts.map((text) => `<p>${escaped(text)}</p>`).join('');

/** How each type of block is written. */
const writers: { [T in Block['type']]: (block: BlockOf<T>, draft: Draft) => string } = {
	title: ({ text, align = 'left' }) => `<h1 class="${align}">${escaped(text)}</h1>`,
	heading: ({ text }) => `<h2>${escaped(text)}</h2>`,
	lines: ({ lines, align = 'left' }) => `<div class="${align}">${paragraphs(lines)}</div>`,
	paragraph: ({ text }) => `<p class="paragraph">${escaped(text)}</p>`,
	pairs: ({ pairs, columns, align = 'left' }) =>
		`<div class="pairs ${columns === 2 ? 'two' : 'one'} ${align}">${paragraphs(pairs.flat())}</div>`,
	table: tableHtml,
	beside: ({ columns }, draft) => {
		const html = columns.map((blocks) => `<div>${blocksHtml(blocks, draft)}</div>`);
		return `<div class="beside">${html.join('')}</div>`;
	},
	rule: () => '<hr>',
};

function blockHtml<T extends Block['type']>(block: BlockOf<T>, draft: Draft): string {
	const write: (block: BlockOf<T>, draft: Draft) => string = writers[block.type];
	return write(block, draft);
}

function blocksHtml(blocks: readonly Block[], draft: Draft): string {
	return blocks.map((block) => blockHtml(block, draft)).join('\n');
}

/** One page of the draft as HTML, as tall as its content. */
export function pageHtml(draft: Draft, page: number, style: Style): string {
	const body = blocksHtml(draft.pages[page] ?? [], draft);
	return `<!doctype html><meta charset="utf-8"><style>${style.css}</style><div class="page">${body}</div>`;
}
