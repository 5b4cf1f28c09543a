import { numberColumns, type NumberColumn } from '../../../../layout/fields/readers/cells';
import type { Separator } from '../../../../layout/fields/readers/numbers';
import type { RecognizedPage } from '../../../../layout/page';
import type { Pause } from '../../../../layout/pause';
import { zip } from '../../../../layout/lists/zip';
import { readPages } from '../../../../layout/readPage';
import { tablesOfFile, type FileTable } from '../../../../layout/tables/document/joinPages';
import { mainTable } from '../../../../layout/tables/document/mainTable';
import { escapeFormula } from '../../result/escapeFormula';
import { columnNames } from './columnNames';
import { simpleNames } from './simpleNames';

export interface RowsOptions {
	/** Whether a row names the columns: `auto` where a heading was found, `yes` the first one in any case. */
	headerRow: 'auto' | 'yes' | 'no';
	/** `largest` keeps the main table only. */
	tables: 'largest' | 'all';
	/** Adds sourceFile, sourcePage, sourceTable and sourceRow. */
	includeSource: boolean;
	/** Whether cells and names that a spreadsheet would run get a leading apostrophe. */
	escapeFormulas: boolean;
	fileName?: string | undefined;
	/** Whether columns of numbers become numbers, or all cells stay as printed. @default 'printed' */
	numbers?: 'number' | 'printed';
	/** What stands before decimals; null: the table decides. @default null */
	separator?: Separator | null;
	/** Whether names of columns are cut down to what databases take. @default 'printed' */
	columnNames?: 'printed' | 'simple';
	/** Values of the document, the first columns of each row. @default [] */
	documentValues?: readonly (readonly [name: string, value: Cell])[];
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
	/** The names of the tables' columns, each once. */
	columns: string[];
	/** How many tables the file has. */
	found: number;
	/** How many of them the rows are of. */
	used: number;
	/** How many of those have no row that names the columns, though `auto` looked for one. */
	nameless: number;
	/** Columns whose numbers are amounts of one currency: `Price: EUR`. */
	currencies: string[];
}

const SOURCE = ['sourceFile', 'sourcePage', 'sourceTable', 'sourceRow'] as const;

/** Defines plain properties, so that a column named `__proto__` is a column like any other. */
const record = (entries: readonly (readonly [string, Cell])[]): Record<string, Cell> =>
	Object.fromEntries(entries);

/** The names of a table's columns, where it has some, and its rows; a heading that names none is the first row. */
function namesAndRows({ heading, rows, page }: FileTable, headerRow: RowsOptions['headerRow']) {
	const all = heading === null ? rows : [{ cells: heading, page }, ...rows];
	const [first, ...others] = all;
	const isNamed = headerRow === 'yes' || (headerRow === 'auto' && heading !== null);
	const empty = (first?.cells ?? []).map(() => '');
	return isNamed && first ? { names: first.cells, rows: others } : { names: empty, rows: all };
}

/** The columns with numbers where they are numbers, null where they stay as printed. */
const numbersOf = (
	names: readonly string[],
	rows: FileTable['rows'],
	{ numbers = 'printed', separator = null }: RowsOptions,
): (NumberColumn | null)[] => {
	if (numbers === 'printed') return names.map(() => null);
	const columns = names.map((name, column) => ({
		name,
		cells: rows.map(({ cells }) => cells[column] ?? ''),
	}));
	return numberColumns(columns, separator);
};

/** @param number of the table within its file; a row's counts through the whole table, from 1 as well */
function rowsOfTable(table: FileTable, number: number, options: RowsOptions) {
	const { names: printed, rows } = namesAndRows(table, options.headerRow);
	const { includeSource, escapeFormulas, fileName = '', documentValues = [] } = options;
	const safe = (cell: Cell): Cell =>
		escapeFormulas && typeof cell === 'string' ? escapeFormula(cell) : cell;
	const before = documentValues.map(([name, value]) => [name, safe(value)] as const);
	const reserved = [...before.map(([name]) => name), ...(includeSource ? SOURCE : [])];
	const named = options.columnNames === 'simple' ? simpleNames : columnNames;
	const names = named(
		printed.map((name) => String(safe(name))),
		reserved,
	);
	const numbers = numbersOf(printed, rows, options);
	const result = rows.map(({ cells, page }, index) => {
		const own = cells.map((cell, column) => numbers[column]?.cells[index] ?? safe(cell));
		const source = zip(SOURCE, [safe(fileName), page, number, index + 1]);
		const entries = [...before, ...zip(names, own), ...(includeSource ? source : [])];
		return { row: record(entries), page };
	});
	const currencies = zip(names, numbers).flatMap(([name, column]) =>
		column?.currency ? [`${name}: ${column.currency}`] : [],
	);
	return { rows: result, names, currencies };
}

/** The rows of a file's tables, keyed by column, in reading order. */
export const rowsOfFile = async (
	pages: readonly RecognizedPage[],
	options: RowsOptions,
	pause: Pause,
): Promise<RowsOfFile> => {
	const found = tablesOfFile(await readPages(pages, pause));
	const main = options.tables === 'largest' ? mainTable(found) : undefined;
	const used = main ? [main] : found;
	const tables = used.map((table) => rowsOfTable(table, found.indexOf(table) + 1, options));
	return {
		rows: tables.flatMap(({ rows }) => rows),
		columns: [...new Set(tables.flatMap(({ rows, names }) => (rows.length > 0 ? names : [])))],
		found: found.length,
		used: used.length,
		nameless:
			options.headerRow === 'auto' ? used.filter(({ heading }) => heading === null).length : 0,
		currencies: tables.flatMap(({ currencies }) => currencies),
	};
};
