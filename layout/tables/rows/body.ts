import { neighbours } from '../../lists/neighbours';
import { middleOf } from '../../place/span';
import type { GridRow } from '../columns/grid';
import { acrossRows } from './sections/across';
import { factorsOf, type Factors } from './factors';
import { withNamesApart } from './namesApart';
import { outdentedRows } from './sections/outdented';
import { withWrapped } from './wrapped';

/** The page's rows that are a table's body, and what tells how they are grouped. */
export interface Body {
	rows: readonly GridRow[];
	/** The heights at which they stand, in pixels. */
	middles: readonly number[];
	/** Between the middles of neighbouring rows, in pixels. */
	distances: readonly number[];
	/** Of a line of text, in pixels. */
	height: number;
	/** Right edge of each column's longest line. */
	edges: ReadonlyMap<number, number>;
	columns: number;
	/** The columns that each row fills. */
	filled: ReadonlyMap<GridRow, ReadonlySet<number>>;
	/** The column of the first row's only text, as of the name of a section: further ones may follow; null for none. */
	section: number | null;
	/** Whether each begins a row of its own, left of those above it, as the name of a section does. */
	outdented: readonly boolean[];
	/** Whether each is the name of a section over several columns. */
	across: readonly boolean[];
	/** With which row each goes that only says how many there are of an item at which price. */
	factors: readonly Factors[];
}

const rightEdges = (rows: readonly GridRow[]): Map<number, number> => {
	const edges = new Map<number, number>();
	for (const { column, lastColumn, placed } of rows.flat()) {
		if (column !== lastColumn) continue;
		edges.set(column, Math.max(edges.get(column) ?? -Infinity, placed.right));
	}
	return edges;
};

export const columnsOf = (row: GridRow): Set<number> => new Set(row.map(({ column }) => column));

export const bodyOf = (rows: readonly GridRow[], columns: number, height: number): Body => {
	const middles = rows.map((row) => middleOf(row.map(({ placed }) => placed)));
	const [first] = rows;
	return {
		rows,
		middles,
		distances: neighbours(middles).map(([above, own]) => own - above),
		height,
		edges: rightEdges(rows),
		columns,
		filled: new Map(rows.map((row) => [row, columnsOf(row)])),
		section: first?.length === 1 ? (first[0]?.column ?? null) : null,
		outdented: outdentedRows(rows, height),
		across: acrossRows(rows, columns),
		factors: withWrapped(rows, withNamesApart(rows, columns, factorsOf(rows))),
	};
};
