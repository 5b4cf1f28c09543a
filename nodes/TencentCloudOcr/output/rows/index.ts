import { zip } from '../../../../layout/place/zip';
import type { RecognizedPage } from '../../../../layout/page';
import type { Pause } from '../../../../layout/pause';
import { columnNames, letterName } from './columnNames';
import { escapeFormula } from './escapeFormula';
import { readPages } from '../../../../layout/readPage';
import { tablesOfFile, type FileTable } from '../../../../layout/tables/joinPages';

export interface RowsOptions {
	/** Whether the first row of a table gives the names of its columns. */
	headerRow: boolean;
	/** `largest` keeps the table with the most cells only. */
	tables: 'largest' | 'all';
	/** Adds sourceFile, sourcePage, sourceTable and sourceRow. */
	includeSource: boolean;
	/** Whether cells and names that a spreadsheet would run get a leading apostrophe. */
	escapeFormulas: boolean;
	fileName?: string;
}

/** Text as it stands on the page; what tells its source counts from 1. */
type Cell = string | number;

export interface RowOfFile {
	row: Record<string, Cell>;
	page: number;
}

const sizeOf = ({ heading, rows }: FileTable): number =>
	[heading ?? [], ...rows.map(({ cells }) => cells)].flat().filter(Boolean).length;

const largest = (tables: readonly FileTable[]): FileTable[] => {
	const sizes = tables.map(sizeOf);
	const first = sizes.indexOf(Math.max(...sizes));
	return tables.filter((_, index) => index === first);
};

const SOURCE = ['sourceFile', 'sourcePage', 'sourceTable', 'sourceRow'] as const;

/** Defines plain properties, so that a column named `__proto__` is a column like any other. */
const record = (entries: readonly (readonly [string, Cell])[]): Record<string, Cell> =>
	Object.fromEntries(entries);

/**
 * The rows of a file's tables, keyed by column, in reading order. `page` is the page on which the
 * row stands. `sourceTable` and `sourceRow` count from 1, a row's number within its whole table.
 */
export const rowsOfFile = async (
	pages: readonly RecognizedPage[],
	{ headerRow, tables, includeSource, escapeFormulas, fileName }: RowsOptions,
	pause: Pause,
): Promise<RowOfFile[]> => {
	const found = tablesOfFile(await readPages(pages, pause));
	const kept = tables === 'largest' ? largest(found) : found;
	const safe = (text: string): string => (escapeFormulas ? escapeFormula(text) : text);
	return kept.flatMap((table) => {
		const { heading, page: first } = table;
		const width = heading?.length ?? table.rows[0]?.cells.length ?? 0;
		const letters = Array.from({ length: width }, (_, column) => letterName(column));
		const isNamed = headerRow && heading !== null;
		const names = isNamed ? columnNames(heading.map(safe), includeSource ? SOURCE : []) : letters;
		const isRow = !headerRow && heading !== null;
		const rows = isRow ? [{ cells: heading, page: first }, ...table.rows] : table.rows;
		const tableNumber = found.indexOf(table) + 1;
		return rows.map(({ cells, page }, index) => {
			const own = zip(names, cells.map(safe));
			const source = zip(SOURCE, [safe(fileName ?? ''), page, tableNumber, index + 1]);
			return { row: record([...own, ...(includeSource ? source : [])]), page };
		});
	});
};
