import type { Page, Table } from '../../page';
import { share } from '../../lists/share';
import { centreOf, hullOf, widthOf } from '../../place/span';
import { zip } from '../../lists/zip';
import { columnOf } from '../columnOf';
import { isNumeric } from '../../words/kinds';
import { PAGES } from '../measures/document';

export interface FileRow {
	cells: string[];
	page: number;
}

/** A table of a file, which may go on over pages. */
export interface FileTable {
	/** The page on which it begins. */
	page: number;
	/** What is printed over its columns; null for a table without a heading. */
	heading: string[] | null;
	rows: FileRow[];
	/** Whether the amounts of one of its pages come to a sum below. */
	hasSum: boolean;
}

const folded = (cell: string): string => cell.replace(/\s+/gu, '').toLowerCase();

const repeats = (header: readonly string[] | null, row: readonly string[] | null): boolean => {
	if (!header || !row) return false;
	const names = zip(header.map(folded), row.map(folded)).filter(([name]) => name !== '');
	const same = names.filter(([name, cell]) => name === cell);
	return header.length === row.length && same.length >= PAGES.repeated * Math.max(names.length, 1);
};

/** Whether each column holds numbers; null for an empty one. */
const kindsOf = ({ columns, rows }: Table): (boolean | null)[] =>
	columns.map((_, column) => {
		const cells = columnOf(
			rows.map((row) => row.cells),
			column,
		);
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
		Math.min(...off.map(Math.abs)) <= PAGES.elsewhere * widthOf(whole) &&
		kinds.every(([kind, other]) => kind === null || other === null || kind === other)
	);
};

/** Whether a page's first table goes on with the last table of the page before it. */
const goesOn = (open: FileTable, before: Table, table: Table): boolean => {
	if (repeats(open.heading, table.heading)) return true;
	return areAlike(before, table) && !hasOwnHeading(table);
};

/** Whether a table's heading names it anew: words over columns that hold numbers. */
const hasOwnHeading = (table: Table): boolean =>
	table.heading !== null &&
	table.heading.every((cell) => !isNumeric(cell)) &&
	kindsOf(table).includes(true);

/** The rows that a table adds to one that began on a page before: a repeated heading is none. */
const addedRows = (open: FileTable, { heading, rows }: Table, page: number): FileRow[] => {
	const isRow = heading !== null && !repeats(open.heading, heading);
	const own = rows.map(({ cells }) => ({ cells, page }));
	return isRow ? [{ cells: heading, page }, ...own] : own;
};

/** The tables of a file; one that goes on over pages is one table with one heading. */
export const tablesOfFile = (pages: readonly Page[]): FileTable[] => {
	const found: FileTable[] = [];
	let last: { table: Table; page: number } | null = null;
	for (const { page, blocks } of pages) {
		const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
		tables.forEach((table, index) => {
			const open = index === 0 && last?.page === page - 1 ? found.at(-1) : undefined;
			if (open && last && goesOn(open, last.table, table)) {
				open.rows.push(...addedRows(open, table, page));
				open.hasSum ||= table.hasSum;
				return;
			}
			const rows = table.rows.map(({ cells }) => ({ cells, page }));
			found.push({ page, heading: table.heading, rows, hasSum: table.hasSum });
		});
		const table = tables.at(-1);
		last = table ? { table, page } : null;
	}
	return found;
};
