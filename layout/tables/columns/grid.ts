import { neighbours } from '../../lists/neighbours';
import { partitionPoint } from '../../lists/partitionPoint';
import type { TextLine } from '../../page';
import type { PlacedLine } from '../../place/place';
import { hullOf, overlapOf, textsOf, widthOf, type Span, type VisualRow } from '../../place/span';
import { areFactors, productOf } from '../numbers/productOf';
import { splitLine } from './splitLine';
import { GRID } from '../measures/columns';

/** One line of text in a table, and the columns that it stands in. */
export interface GridLine {
	placed: PlacedLine;
	/** Its column, or the first of those it spans. */
	column: number;
	/** The last column it spans; the same as `column` for most. */
	lastColumn: number;
}

export type GridRow = GridLine[];

/** The lines that begin in each of so many columns. */
export const byColumn = (lines: readonly GridLine[], columns: number): GridLine[][] => {
	const own = Array.from({ length: columns }, (): GridLine[] => []);
	for (const line of lines) own[line.column]?.push(line);
	return own;
};

/**
 * The columns over which a line lies, first and last; the nearest where it lies over none.
 * Columns come from left to right, so that those on either side of it need no look.
 */
export const columnsUnder = (line: PlacedLine, columns: readonly Span[]): [number, number] => {
	const height = line.bottom - line.top;
	const leftOf = partitionPoint(columns, ({ right }) => right <= line.left);
	const notRightOf = partitionPoint(columns, ({ left }) => left < line.right);
	const start = Math.max(leftOf - 1, 0);
	let [first, last, nearest, closest] = [-1, -1, 0, -Infinity];
	columns.slice(start, notRightOf + 1).forEach((column, step) => {
		const overlap = overlapOf(line, column);
		if (overlap > closest) [nearest, closest] = [start + step, overlap];
		const least = Math.min(
			GRID.covered * Math.min(widthOf(line), widthOf(column)),
			GRID.reach * height,
		);
		if (overlap < Math.max(least, GRID.least * height)) return;
		if (first < 0) first = start + step;
		last = start + step;
	});
	return first < 0 ? [nearest, nearest] : [first, last];
};

/** The white space between neighbouring columns from one to another. */
const gapsWithin = (columns: readonly Span[], first: number, last: number): Span[] =>
	neighbours(columns.slice(first, last + 1)).map(([{ right: left }, next]) => ({
		left,
		right: Math.max(next.left, left),
	}));

/** The columns, each as wide as the names that stand in it alone, as far as those leave white space between two. */
export const withNames = (columns: readonly Span[], names: readonly PlacedLine[]): Span[] => {
	const own = columns.map((column) => [column]);
	for (const name of names) {
		const [first, last] = columnsUnder(name, columns);
		if (first === last) own[first]?.push(name);
	}
	const wide = own.map(hullOf);
	return columns.map((column, index) => {
		const [before, span, after] = [wide[index - 1], wide[index] ?? column, wide[index + 1]];
		return {
			left: before && before.right > span.left ? column.left : span.left,
			right: after && after.left < span.right ? column.right : span.right,
		};
	});
};

/** Whether the parts of a line, or the whole, look like what stands in their columns otherwise. */
export type Fits = (part: PlacedLine, column: number, whole: PlacedLine) => boolean;

const asOne = (placed: PlacedLine, [column, lastColumn]: [number, number]): GridLine => ({
	placed,
	column,
	lastColumn,
});

/** The column in which a line over several begins: not one that it touches only, where it looks at home in the next. */
const beginningOf = (
	line: PlacedLine,
	[first, last]: [number, number],
	columns: readonly Span[],
	fits: Fits,
): [number, number] => {
	const column = columns[first];
	const height = line.bottom - line.top;
	const touches =
		column !== undefined &&
		line.left > column.left + height &&
		overlapOf(line, column) < GRID.touched * widthOf(column);
	return touches && first < last && fits(line, first + 1, line)
		? beginningOf(line, [first + 1, last], columns, fits)
		: [first, last];
};

/**
 * Puts the lines of a row into columns. A line over several columns is cut between them if each
 * part looks at home in its column; otherwise it is left whole. `named` are the columns as wide as their names, for a
 * heading's rows.
 */
export const gridRow = (
	row: VisualRow,
	columns: readonly Span[],
	fits: Fits,
	letterPixels: number,
	named?: readonly Span[],
): GridRow => {
	// A quantity and a price below a name are one text, over whatever columns they lie.
	const areFactorsOf = ({ text }: TextLine): boolean =>
		productOf(text) !== null && areFactors(textsOf(row));
	return row.flatMap((placed) => {
		const under = columnsUnder(placed, columns);
		const [first, last] = under;
		if (first === last || areFactorsOf(placed.line)) return [asOne(placed, under)];
		const parts = splitLine(placed, gapsWithin(named ?? columns, first, last), letterPixels).map(
			(each) => asOne(each, columnsUnder(each, columns)),
		);
		const isSplit =
			parts.length > 1 &&
			parts.every(({ column, lastColumn }) => column === lastColumn) &&
			new Set(parts.map(({ column }) => column)).size === parts.length &&
			parts.every((each) => fits(each.placed, each.column, placed));
		return isSplit ? parts : [asOne(placed, beginningOf(placed, under, columns, fits))];
	});
};
