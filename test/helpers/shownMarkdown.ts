import { Marked, type Tokens } from 'marked';

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** Renders as a browser shows it: the numbers of a list are no text of its HTML, but are seen. */
const marked = new Marked({
	renderer: {
		list({ ordered, start, items }) {
			const numbered = items.map(({ tokens }, at) => {
				const number = ordered ? `${Number(start) + at}. ` : '';
				return `<li>${number}${this.parser.parse(tokens)}</li>`;
			});
			return `<ul>${numbered.join('')}</ul>`;
		},
	},
});

const textOf = (html: string): string =>
	html
		.replace(/<br>|<\/(?:td|th|li|p|h\d)>/gu, ' ')
		.replace(/<[^>]*>/gu, '')
		.replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => ENTITIES[name] ?? '')
		.replace(/\s+/gu, ' ')
		.trim();

export const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false });

/** What a browser shows of a text in Markdown, its blocks in succession. */
export const shownText = (markdown: string): string => textOf(htmlOf(markdown));

const cellsOf = ({ header, rows }: Tokens.Table): string[][] =>
	[header, ...rows].map((row) =>
		row.map(({ tokens }) =>
			textOf(marked.parser([{ type: 'paragraph', raw: '', text: '', tokens }])),
		),
	);

/** The tables of a text in Markdown, names of columns as first rows, cells as they are shown. */
export const shownTables = (markdown: string): string[][][] =>
	marked
		.lexer(markdown)
		.filter((token): token is Tokens.Table => token.type === 'table')
		.map(cellsOf);
