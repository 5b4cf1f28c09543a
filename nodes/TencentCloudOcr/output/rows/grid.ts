import type { PlacedLine } from '../geometry/place';
import { overlapOf, widthOf, type Span, type VisualRow } from '../geometry/span';
import { splitLine } from './splitLine';

/** One line of text in a table, and the columns that it stands in. */
export interface GridLine {
	placed: PlacedLine;
	/** Its column, or the first of those it spans. */
	column: number;
	/** The last column it spans; the same as `column` for most. */
	lastColumn: number;
}

export type GridRow = GridLine[];

/** Part of a column's width that a line must cover to stand in it, beside another. */
const COVERED = 0.35;
/** Distance that a line must reach into a column to stand in it, in line heights. */
const REACH = 1.2;

/** The columns over which a line lies, first and last; the nearest where it lies over none. */
export const columnsUnder = (line: PlacedLine, columns: readonly Span[]): [number, number] => {
	const reach = REACH * (line.bottom - line.top);
	let [first, last, nearest] = [-1, -1, 0];
	let closest = -Infinity;
	for (let index = 0; index < columns.length; index += 1) {
		const column = columns[index];
		if (!column) break;
		const overlap = overlapOf(line, column);
		if (overlap > closest) [nearest, closest] = [index, overlap];
		const least = Math.min(COVERED * Math.min(widthOf(line), widthOf(column)), reach);
		if (overlap <= 0 || overlap < least) continue;
		if (first < 0) first = index;
		last = index;
	}
	return first < 0 ? [nearest, nearest] : [first, last];
};

/** The white space between neighbouring columns from one to another. */
const gapsWithin = (columns: readonly Span[], first: number, last: number): Span[] =>
	columns.slice(first, last).flatMap((column, index) => {
		const next = columns[first + index + 1];
		return next ? [{ left: column.right, right: Math.max(next.left, column.right) }] : [];
	});

/** Whether the parts of a line look like what stands in their columns otherwise. */
export type Fits = (text: string, column: number) => boolean;

const asOne = (placed: PlacedLine, [column, lastColumn]: [number, number]): GridLine => ({
	placed,
	column,
	lastColumn,
});

/**
 * Puts the lines of a row into columns. A line over several columns is cut between them if each
 * part looks at home in its column; otherwise it is left whole.
 */
export const gridRow = (row: VisualRow, columns: readonly Span[], fits: Fits): GridRow =>
	row.flatMap((placed) => {
		const under = columnsUnder(placed, columns);
		const [first, last] = under;
		if (first === last) return [asOne(placed, under)];
		const parts = splitLine(placed, gapsWithin(columns, first, last)).map((each) =>
			asOne(each, columnsUnder(each, columns)),
		);
		const isSplit =
			parts.length > 1 &&
			parts.every(({ column, lastColumn }) => column === lastColumn) &&
			new Set(parts.map(({ column }) => column)).size === parts.length &&
			parts.every(({ placed: { line }, column }) => fits(line.text, column));
		return isSplit ? parts : [asOne(placed, under)];
	});
