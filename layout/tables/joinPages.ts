import type { RecognizedPage } from '../page';
import type { Pause } from '../pause';
import { share } from '../place/share';
import { centreOf, hullOf, widthOf } from '../place/span';
import { zip } from '../place/zip';
import type { Table } from './buildTable';
import { columnOf } from './columnOf';
import { findTables } from './findTables';
import { isNumeric } from '../words/kinds';

export interface FileRow {
	cells: string[];
	page: number;
}

/** A table of a file, which may go on over pages. */
export interface FileTable {
	header: FileRow;
	rows: FileRow[];
}

const folded = (cell: string): string => cell.replace(/\s+/gu, '').toLowerCase();

/** Part of a heading's names that come again where the heading is repeated. */
const REPEATED = 0.6;

const repeats = (header: readonly string[], row: readonly string[]): boolean => {
	const names = zip(header.map(folded), row.map(folded)).filter(([name]) => name !== '');
	const same = names.filter(([name, cell]) => name === cell);
	return header.length === row.length && same.length >= REPEATED * Math.max(names.length, 1);
};

/** Part of a table's width by which its place may differ from page to page. */
const ELSEWHERE = 0.1;

/** Whether each column holds numbers; null for an empty one. */
const kindsOf = ({ columns, rows }: Table): (boolean | null)[] =>
	columns.map((_, column) => {
		const cells = columnOf(rows, column);
		return cells.length === 0 ? null : share(cells, isNumeric) > 0.5;
	});

/** Whether two tables can be parts of one: at the same place, as many columns, of the same kinds. */
const areAlike = (a: Table, b: Table): boolean => {
	if (a.columns.length !== b.columns.length) return false;
	const [whole, other] = [hullOf(a.columns), hullOf(b.columns)];
	const kinds = zip(kindsOf(a), kindsOf(b));
	const off = [
		whole.left - other.left,
		whole.right - other.right,
		centreOf(whole) - centreOf(other),
	];
	return (
		Math.min(...off.map(Math.abs)) <= ELSEWHERE * widthOf(whole) &&
		kinds.every(([kind, other]) => kind === null || other === null || kind === other)
	);
};

/** Whether a table's first row is a heading: words over columns that hold numbers. */
const hasOwnHeading = (table: Table): boolean =>
	table.header.every((cell) => !isNumeric(cell)) && kindsOf(table).includes(true);

/** Whether a page's first table goes on with the last table of the page before it. */
const goesOn = (before: Table, header: readonly string[], table: Table): boolean => {
	if (repeats(header, table.header)) return true;
	return areAlike(before, table) && !hasOwnHeading(table);
};

const fileTable = ({ header, rows }: Table, page: number): FileTable => ({
	header: { cells: header, page },
	rows: rows.map((cells) => ({ cells, page })),
});

/** The tables of a file; one that goes on over pages is one table with one heading. */
export const tablesOfFile = async (
	pages: readonly RecognizedPage[],
	pause: Pause,
): Promise<FileTable[]> => {
	const found: FileTable[] = [];
	let last: { table: Table; page: number } | null = null;
	for (const page of pages) {
		const tables = await findTables(page, pause);
		tables.forEach((table, index) => {
			const open = index === 0 && last?.page === page.page - 1 ? found.at(-1) : undefined;
			if (!open || !last || !goesOn(last.table, open.header.cells, table)) {
				found.push(fileTable(table, page.page));
				return;
			}
			const { header, rows } = fileTable(table, page.page);
			const isRepeated = repeats(open.header.cells, header.cells);
			open.rows.push(...(isRepeated ? rows : [header, ...rows]));
		});
		const table = tables.at(-1);
		last = table ? { table, page: page.page } : null;
	}
	return found;
};
