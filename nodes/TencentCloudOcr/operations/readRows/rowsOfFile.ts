import type { RecognizedPage } from '../../../../layout/page';
import type { Pause } from '../../../../layout/pause';
import { zip } from '../../../../layout/place/zip';
import { tablesOfFile, type FileTable } from '../../../../layout/tables/joinPages';
import { escapeFormula } from '../../result/escapeFormula';
import { columnNames, letterName } from './columnNames';

export interface RowsOptions {
	/** Whether a row names the columns: `auto` where a heading was found, `yes` the first one in any case. */
	headerRow: 'auto' | 'yes' | 'no';
	/** `largest` keeps the table with the most cells only. */
	tables: 'largest' | 'all';
	/** Adds sourceFile, sourcePage, sourceTable and sourceRow. */
	includeSource: boolean;
	/** Whether cells and names that a spreadsheet would run get a leading apostrophe. */
	escapeFormulas: boolean;
	fileName?: string | undefined;
}

/** Text as it stands on the page; what tells its source counts from 1. */
type Cell = string | number;

export interface RowOfFile {
	row: Record<string, Cell>;
	/** The page on which it stands. */
	page: number;
}

export interface RowsOfFile {
	rows: RowOfFile[];
	/** How many tables the file has. */
	found: number;
	/** How many of them the rows are of. */
	used: number;
	/** How many of those have no row that names the columns, though `auto` looked for one. */
	nameless: number;
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

/** The names of a table's columns, if it has any, and its rows; a heading that names none is the first row. */
function namesAndRows({ heading, rows, page }: FileTable, headerRow: RowsOptions['headerRow']) {
	const all = heading === null ? rows : [{ cells: heading, page }, ...rows];
	const [first, ...others] = all;
	const isNamed = headerRow === 'yes' || (headerRow === 'auto' && heading !== null);
	return isNamed && first ? { names: first.cells, rows: others } : { names: null, rows: all };
}

/** @param number of the table within its file; a row's counts through the whole table, from 1 as well */
function rowsOfTable(
	table: FileTable,
	number: number,
	{ headerRow, includeSource, escapeFormulas, fileName = '' }: RowsOptions,
): RowOfFile[] {
	const safe = (text: string): string => (escapeFormulas ? escapeFormula(text) : text);
	const { names, rows } = namesAndRows(table, headerRow);
	const columns = names
		? columnNames(names.map(safe), includeSource ? SOURCE : [])
		: (rows[0]?.cells ?? []).map((_, column) => letterName(column));
	return rows.map(({ cells, page }, index) => {
		const own = zip(columns, cells.map(safe));
		const source = zip(SOURCE, [safe(fileName), page, number, index + 1]);
		return { row: record([...own, ...(includeSource ? source : [])]), page };
	});
}

/** The rows of a file's tables, keyed by column, in reading order. */
export const rowsOfFile = async (
	pages: readonly RecognizedPage[],
	options: RowsOptions,
	pause: Pause,
): Promise<RowsOfFile> => {
	const found = await tablesOfFile(pages, pause);
	const used = options.tables === 'largest' ? largest(found) : found;
	return {
		rows: used.flatMap((table) => rowsOfTable(table, found.indexOf(table) + 1, options)),
		found: found.length,
		used: used.length,
		nameless:
			options.headerRow === 'auto' ? used.filter(({ heading }) => heading === null).length : 0,
	};
};
