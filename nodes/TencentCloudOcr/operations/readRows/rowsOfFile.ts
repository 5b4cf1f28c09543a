import type { RecognizedPage } from '../../../../layout/page';
import type { Pause } from '../../../../layout/pause';
import { zip } from '../../../../layout/place/zip';
import { tablesOfFile, type FileTable } from '../../../../layout/tables/joinPages';
import { escapeFormula } from '../../result/escapeFormula';
import { columnNames, letterName } from './columnNames';
import { looksLikeRow } from './looksLikeRow';

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

/** @param number of the table within its file; a row's counts through the whole table, from 1 as well */
function rowsOfTable(
	{ header, rows }: FileTable,
	number: number,
	isNamed: boolean,
	{ includeSource, escapeFormulas, fileName = '' }: RowsOptions,
): RowOfFile[] {
	const safe = (text: string): string => (escapeFormulas ? escapeFormula(text) : text);
	const names = isNamed
		? columnNames(header.cells.map(safe), includeSource ? SOURCE : [])
		: header.cells.map((_, column) => letterName(column));
	return (isNamed ? rows : [header, ...rows]).map(({ cells, page }, index) => {
		const own = zip(names, cells.map(safe));
		const source = zip(SOURCE, [safe(fileName), page, number, index + 1]);
		return { row: record([...own, ...(includeSource ? source : [])]), page };
	});
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
	}));
	return {
		rows: used.flatMap(({ table, isNamed }) =>
			rowsOfTable(table, found.indexOf(table) + 1, isNamed, options),
		),
		found: found.length,
		used: used.length,
		nameless: options.headerRow === 'no' ? 0 : used.filter(({ isNamed }) => !isNamed).length,
	};
};
