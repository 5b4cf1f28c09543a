import { numberColumns, type NumberColumn } from '../../../../layout/fields/readers/cells';
import type { Separator } from '../../../../layout/fields/readers/numbers';
import type { RecognizedPage } from '../../../../layout/page';
import type { Pause } from '../../../../layout/pause';
import { zip } from '../../../../layout/place/zip';
import { tablesOfFile, type FileTable } from '../../../../layout/tables/joinPages';
import { escapeFormula } from '../../result/escapeFormula';
import { columnNames } from './columnNames';
import { looksLikeRow } from './looksLikeRow';
import { simpleNames } from './simpleNames';

export interface RowsOptions {
	/** Whether the first row of a table names its columns; `auto` unless it looks like the rows below it. */
	headerRow: 'auto' | 'yes' | 'no';
	/** `largest` keeps the table with the most cells only. */
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
	/** How many tables the file has. */
	found: number;
	/** How many of them the rows are of. */
	used: number;
	/** How many of those have no row that names the columns, though `auto` looked for one. */
	nameless: number;
	/** Columns whose numbers are amounts of one currency: `Price: EUR`. */
	currencies: string[];
}

const sizeOf = ({ header, rows }: FileTable): number =>
	[header, ...rows].flatMap(({ cells }) => cells.filter(Boolean)).length;

const largest = (tables: readonly FileTable[]): FileTable[] => {
	const sizes = tables.map(sizeOf);
	const first = sizes.indexOf(Math.max(...sizes));
	return tables.filter((_, index) => index === first);
};

const SOURCE = ['sourceFile', 'sourcePage', 'sourceTable', 'sourceRow'] as const;

/** Defines plain properties, so that a column named `__proto__` is a column like any other. */
const record = (entries: readonly (readonly [string, Cell])[]): Record<string, Cell> =>
	Object.fromEntries(entries);

interface NamedTable {
	table: FileTable;
	isNamed: boolean;
	/** Of the table within its file, from 1. */
	number: number;
}

/** A table's rows as columns of cells, with numbers where they are numbers. */
const numbersOf = (
	{ table: { header, rows }, isNamed }: NamedTable,
	{ numbers = 'printed', separator = null }: RowsOptions,
): (NumberColumn | null)[] => {
	if (numbers === 'printed') return header.cells.map(() => null);
	const cellRows = isNamed ? rows : [header, ...rows];
	const columns = header.cells.map((name, column) => ({
		name: isNamed ? name : '',
		cells: cellRows.map(({ cells }) => cells[column] ?? ''),
	}));
	return numberColumns(columns, separator);
};

function rowsOfTable(named: NamedTable, options: RowsOptions) {
	const { table, isNamed, number } = named;
	const { header, rows } = table;
	const { includeSource, escapeFormulas, fileName = '', documentValues = [] } = options;
	const safe = (cell: Cell): Cell =>
		escapeFormulas && typeof cell === 'string' ? escapeFormula(cell) : cell;
	const before = documentValues.map(([name, value]) => [name, safe(value)] as const);
	const reserved = [...before.map(([name]) => name), ...(includeSource ? SOURCE : [])];
	const printed = isNamed
		? header.cells.map((name) => String(safe(name)))
		: header.cells.map(() => '');
	const names =
		options.columnNames === 'simple'
			? simpleNames(printed, reserved)
			: columnNames(printed, reserved);
	const numbers = numbersOf(named, options);
	const result = (isNamed ? rows : [header, ...rows]).map(({ cells, page }, index) => {
		const own = cells.map((cell, column) => numbers[column]?.cells[index] ?? safe(cell));
		const source = zip(SOURCE, [safe(fileName), page, number, index + 1]);
		const entries = [...before, ...zip(names, own), ...(includeSource ? source : [])];
		return { row: record(entries), page };
	});
	const currencies = zip(names, numbers).flatMap(([name, column]) =>
		column?.currency ? [`${name}: ${column.currency}`] : [],
	);
	return { rows: result, currencies };
}

const IS_NAMED = {
	auto: (table) => !looksLikeRow(table),
	yes: () => true,
	no: () => false,
} as const satisfies Record<RowsOptions['headerRow'], (table: FileTable) => boolean>;

/** The rows of a file's tables, keyed by column, in reading order. */
export const rowsOfFile = async (
	pages: readonly RecognizedPage[],
	options: RowsOptions,
	pause: Pause,
): Promise<RowsOfFile> => {
	const found = await tablesOfFile(pages, pause);
	const used = (options.tables === 'largest' ? largest(found) : found).map((table) => ({
		table,
		isNamed: IS_NAMED[options.headerRow](table),
		number: found.indexOf(table) + 1,
	}));
	const tables = used.map((named) => rowsOfTable(named, options));
	return {
		rows: tables.flatMap(({ rows }) => rows),
		found: found.length,
		used: used.length,
		nameless: options.headerRow === 'no' ? 0 : used.filter(({ isNamed }) => !isNamed).length,
		currencies: tables.flatMap(({ currencies }) => currencies),
	};
};
