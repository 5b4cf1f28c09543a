import type { Block, Page, Table } from '../../page';
import { tablesOf } from '../../readPage';
import { tablesOfFile } from '../../tables/document/joinPages';
import { namesOnce } from './names';

const countOf = (pages: readonly { page: number }[]): Map<number, number> => {
	const counts = new Map<number, number>();
	for (const { page } of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
	return counts;
};

/** A table that goes on from the page before, under the names that it has there. */
const continued = (table: Table, names: string[] | null, isHeadingRow: boolean): Table => {
	const { heading, rows } = table;
	if (heading === null) return { ...table, heading: names };
	if (!isHeadingRow) return table;
	return { ...table, heading: names, rows: [{ cells: heading, lines: [] }, ...rows] };
};

const withTables = (page: Page, tables: ReadonlyMap<Table, Table>): Page => ({
	...page,
	blocks: page.blocks.map((block): Block =>
		block.kind === 'table'
			? { kind: 'table', table: tables.get(block.table) ?? block.table }
			: block,
	),
});

/**
 * The pages with their tables as Markdown writes them: what is printed over the columns once; and where a table goes
 * on on a later page without a heading, the names of its columns again, since a page may be read by itself.
 */
export const asWritten = (pages: readonly Page[]): Page[] => {
	const ofFile = tablesOfFile(pages);
	const begun = countOf(ofFile);
	const rows = countOf(ofFile.flatMap((table) => table.rows));
	let names: string[] | null = null;
	return pages.map((page) => {
		const tables = tablesOf(page);
		const own = tables.reduce((sum, table) => sum + table.rows.length, 0);
		const isHeadingRow = (rows.get(page.page) ?? 0) > own;
		const written = new Map<Table, Table>();
		tables.forEach((table, at) => {
			const once = { ...table, heading: namesOnce(table, page) };
			const goesOn = at === 0 && (begun.get(page.page) ?? 0) < tables.length;
			written.set(table, goesOn ? continued(once, names, isHeadingRow) : once);
		});
		names = [...written.values()].at(-1)?.heading ?? null;
		return withTables(page, written);
	});
};
