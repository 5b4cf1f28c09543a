import type { Cell, Drawing, DrawnTable, Row } from './model';

/** A table as it should be read; see test/fixtures/lineItems/README.md. */
export interface TrueTable {
	header: string[];
	rows: { cells: string[]; optional?: true }[];
	maybe?: true;
}

/** The text in each column: that of a wide cell in its first one, or in all of them. */
const textsOf = (cells: readonly Cell[], columns: number, inAll: boolean): string[] => {
	const texts = cells.flatMap((cell) => {
		const { text, span } = typeof cell === 'string' ? { text: cell, span: 1 } : cell;
		const own = text.replaceAll('\n', ' ').trim();
		return [own, ...Array.from({ length: span - 1 }, () => (inAll ? own : ''))];
	});
	return Array.from({ length: columns }, (_, column) => texts[column] ?? '');
};

const joined = (above: readonly string[], below: readonly string[]): string[] =>
	above.map((text, column) => `${text} ${below[column] ?? ''}`.trim());

const trueTable = ({ columns, rows, maybe }: DrawnTable): TrueTable => {
	const empty = columns.map(() => '');
	const textsIn = ({ role, cells }: Row): string[] =>
		textsOf(cells, columns.length, role === 'head');
	const found: TrueTable['rows'] = [];
	for (const row of rows) {
		const cells = textsIn(row);
		const last = found.at(-1);
		if (row.role === 'item') found.push({ cells });
		if (row.role === 'maybe') found.push({ cells, optional: true });
		if (row.role === 'more' && last) last.cells = joined(last.cells, cells);
	}
	const header = rows
		.filter(({ role }) => role === 'head')
		.reduce((names, row) => joined(names, textsIn(row)), empty);
	return { header, rows: found, ...(maybe ? { maybe: true } : {}) };
};

/** The tables of a drawing, those side by side not among them. */
export const trueTables = ({ blocks }: Drawing): TrueTable[] =>
	blocks.flatMap((block) => (block.is === 'table' ? [trueTable(block.table)] : []));
