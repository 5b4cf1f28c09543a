import { median } from '../geometry/median';
import { middleOf } from '../geometry/span';
import type { GridRow } from './grid';
import { isNumeric } from './kinds';

/** Part of the usual distance of two rows under which a row belongs to its neighbour. */
const NEAR = 0.8;
/** Part of the filled columns from which on a row stands for itself. */
const FULL = 0.8;
/** Distance of two lines of one cell, in line heights, at most. */
const LEADING = 1.65;

const columnsOf = (row: GridRow): Set<number> => new Set(row.map(({ column }) => column));

const placedOf = (row: GridRow) => row.map(({ placed }) => placed);

const distance = (above: GridRow | undefined, below: GridRow | undefined): number =>
	above && below ? middleOf(placedOf(below)) - middleOf(placedOf(above)) : Infinity;

/** Right edge of the widest line in each column: lines that reach it were wrapped, perhaps. */
const rightEdges = (rows: readonly GridRow[]): Map<number, number> => {
	const edges = new Map<number, number>();
	for (const { column, lastColumn, placed } of rows.flat()) {
		if (column === lastColumn) {
			edges.set(column, Math.max(edges.get(column) ?? -Infinity, placed.right));
		}
	}
	return edges;
};

interface Measure {
	rows: readonly GridRow[];
	height: number;
	/** Distance of neighbouring full rows; null if no two are neighbours. */
	pitch: number | null;
	isFull: (row: GridRow) => boolean;
	edges: Map<number, number>;
}

const measure = (rows: readonly GridRow[], height: number): Measure => {
	const most = rows.reduce((max, row) => Math.max(max, columnsOf(row).size), 0);
	const isFull = (row: GridRow): boolean => columnsOf(row).size >= Math.max(2, FULL * most);
	const pitches = rows.slice(1).flatMap((row, index) => {
		const above = rows[index];
		return above && isFull(row) && isFull(above) ? [distance(above, row)] : [];
	});
	const pitch = pitches.length > 0 ? median(pitches, 0) : null;
	return { rows, height, pitch, isFull, edges: rightEdges(rows) };
};

/** Whether a lone text goes on with the text above it, which fills its column. */
const isWrapped = (row: GridRow, above: GridRow, { edges, height }: Measure): boolean =>
	row.every(({ column, placed }) => {
		const over = above.findLast((other) => other.column === column);
		return (
			over !== undefined &&
			!isNumeric(placed.line.text) &&
			!isNumeric(over.placed.line.text) &&
			over.placed.right >= (edges.get(column) ?? Infinity) - 3 * height
		);
	});

type Side = 'above' | 'below' | null;

/** The neighbour that a row is part of, if it is no row of its own. */
const sideOf = (index: number, sizes: Measure): Side => {
	const { rows, height, pitch, isFull } = sizes;
	const row = rows[index];
	const above = rows[index - 1];
	if (!row || isFull(row)) return null;
	const up = distance(above, row);
	const down = distance(row, rows[index + 1]);
	const nearest = Math.min(up, down);
	const near = pitch === null ? LEADING * height : NEAR * pitch;
	if (nearest <= near && nearest <= LEADING * height * 1.3) {
		return up <= down * 1.05 ? 'above' : 'below';
	}
	const dense = nearest <= LEADING * height;
	return dense && above && up <= down * 1.15 && isWrapped(row, above, sizes) ? 'above' : null;
};

/** The rows in groups that are one row of the table each: cells of several lines bring several. */
export const logicalRows = (rows: readonly GridRow[], height: number): GridRow[][] => {
	const sizes = measure(rows, height);
	const sides = rows.map((_, index) => sideOf(index, sizes));
	const groups: GridRow[][] = [];
	rows.forEach((row, index) => {
		const joins = sides[index] === 'above' || sides[index - 1] === 'below';
		const group = joins ? groups.at(-1) : undefined;
		if (group) group.push(row);
		else groups.push([row]);
	});
	return groups;
};
