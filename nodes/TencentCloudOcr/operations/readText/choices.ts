import type { TextLayout } from '../../../../layout/text';
import type { Choices } from '../../settings/choices';

/** What Text Layout can be: one line for each way that layout/ can write a page. */
export const TEXT_LAYOUTS = {
	lines: { name: 'Lines', description: 'One line for each line of the page' },
	paragraphs: {
		name: 'Paragraphs',
		description: 'Lines joined into paragraphs, with an empty line between them',
	},
	layout: { name: 'Layout', description: 'Columns kept apart by spaces, as on the page' },
	markdown: {
		name: 'Markdown',
		description: 'Headings, paragraphs, lists and tables, for language models',
	},
} as const satisfies Record<TextLayout, Choices[string]>;

export const DEFAULT_LAYOUT: TextLayout = 'lines';

/** What an agent's tool starts with: a language model is to tell headings and columns apart. */
export const TOOL_LAYOUT: TextLayout = 'markdown';

export const ONE_ITEM_PER = {
	file: { name: 'File', description: 'The whole text of a PDF in one item' },
	page: { name: 'Page', description: 'An item for each page, such as for splitting a PDF' },
} as const satisfies Choices;
