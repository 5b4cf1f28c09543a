import { marked, type Token, type Tokens } from 'marked';

import { textWidth } from '../../../layout/place/textWidth';
import { QUESTIONS } from '../node';
import type { Look } from '.';

/** What a page in Markdown is made of. */
interface Shape {
	/** Levels of its headings, in their order. */
	headings: readonly number[];
	/** Points of its lists. */
	points: number;
	tables: number;
	/** Paragraphs of running text and captions: longer than a label, and without a line that ends on purpose. */
	texts: number;
}

/** Columns of characters from which on a paragraph is no label. */
const LABEL = 60;

const shape = (own: Partial<Shape>): Shape => ({
	headings: [],
	points: 0,
	tables: 0,
	texts: 0,
	...own,
});

/** What a person sees on the pages of the real answers; on all others there are labels and lines alone. */
const SEEN: Readonly<Record<string, Partial<Shape>>> = {
	'02': { texts: 6 },
	'04': { headings: [2], texts: 8 },
	'05': { texts: 5 },
	'06': { headings: [1], tables: 1 },
	'08': { tables: 1 },
	'10': { tables: 1 },
	'14': { texts: 2 },
	'15': { texts: 2 },
	'16': { headings: [1] },
	'19': { headings: [1] },
	'27': { headings: [1], texts: 2 },
	'28': { headings: [1] },
	'33': { headings: [1, 1], texts: 1 },
	'36': { headings: [1] },
};

const isText = (token: Token): boolean =>
	token.type === 'paragraph' && !token.raw.includes('\n') && textWidth(token.raw) > LABEL;

const shapeOf = (markdown: string): Shape => {
	const tokens = marked.lexer(markdown);
	const of = <T extends Tokens.Generic>(type: string): T[] =>
		tokens.filter((token): token is T => token.type === type);
	return {
		headings: of<Tokens.Heading>('heading').map(({ depth }) => depth),
		points: of<Tokens.List>('list').reduce((sum, { items }) => sum + items.length, 0),
		tables: of('table').length,
		texts: tokens.filter(isText).length,
	};
};

/** What the Markdown is made of: its headings, points, tables and paragraphs. */
export const shapes: Look = {
	figure: 'the Markdown that a person sees',
	seen: (name) => JSON.stringify(shape(SEEN[name] ?? {})),
	async got(pages, node) {
		const [item] = await node.ask(pages, QUESTIONS.text('markdown'));
		return JSON.stringify(shapeOf(String(item?.text)));
	},
};
