import { textWidth } from '../../../layout/place/textWidth';
import type { RecognizedPage, TextLine } from '../../../layout/page';
import { readPage, tablesOf as pageTables } from '../../../layout/readPage';
import {
	rowsOfFile,
	type RowOfFile,
	type RowsOptions,
} from '../../../nodes/TencentCloudOcr/operations/readRows/rowsOfFile';
import { pause } from '../../../pdf/pause';
import { line, pageOf } from '../pages';

/** Pixels that a narrow character takes. */
const LETTER = 10;
const HEIGHT = 20;

type Align = 'left' | 'centre' | 'right';

/** Where a column's texts stand: their left edges, middles or right edges are at `x`. */
export type Column = readonly [x: number, align?: Align];

const SHIFT = { left: 0, centre: 0.5, right: 1 } as const satisfies Record<Align, number>;

/** One line of text in a column; a Chinese character is twice as wide as a letter. */
export const cell = (text: string, [x, align = 'left']: Column, y: number): TextLine => {
	const width = textWidth(text) * LETTER;
	return line(text, x - width * SHIFT[align], y, width, HEIGHT);
};

/** Lines of a table, a row each `pitch` pixels; empty cells have no line. `\n` breaks a cell. */
export const grid = (
	rows: readonly (readonly string[])[],
	columns: readonly Column[],
	{ top = 100, pitch = 40 } = {},
): TextLine[] =>
	rows.flatMap((cells, row) =>
		cells.flatMap((text, index) => {
			const column = columns[index];
			if (text === '' || !column) return [];
			return text
				.split('\n')
				.map((part, number) => cell(part, column, top + row * pitch + number * 24));
		}),
	);

/** The tables of a page, headings as first rows. */
export const tablesOf = async (lines: TextLine[] | RecognizedPage): Promise<string[][][]> => {
	const page = await readPage(Array.isArray(lines) ? pageOf(lines) : lines, pause);
	return pageTables(page).map(({ heading, rows }) => [
		...(heading ? [heading] : []),
		...rows.map(({ cells }) => cells),
	]);
};

const DEFAULTS = {
	headerRow: 'auto',
	tables: 'largest',
	includeSource: false,
	escapeFormulas: true,
} as const satisfies RowsOptions;

/** The rows that the node gives for pages, which are numbered from 1. */
export const rowsOf = async (
	pages: readonly TextLine[][],
	options: Partial<RowsOptions> = {},
): Promise<RowOfFile['row'][]> => {
	const numbered = pages.map((lines, index) => ({ ...pageOf(lines), page: index + 1 }));
	const { rows } = await rowsOfFile(numbered, { ...DEFAULTS, ...options }, pause);
	return rows.map(({ row }) => row);
};
