import type { PlacedLine } from '../geometry/place';
import { centreOf, type Span, type VisualRow } from '../geometry/span';
import { columnsUnder, type Fits } from './grid';
import { isNumeric, shapeOf } from './kinds';

/** Part of a column's lines that are numbers, from which on words in it are out of place. */
const NUMBERS = 0.7;

/** Tells whether a text looks at home in a column, from the lines that stand in one column only. */
const fitsBody = (rows: readonly VisualRow[], columns: readonly Span[]): Fits => {
	const counts = columns.map(() => ({ all: 0, numbers: 0, shapes: new Set<string>() }));
	for (const line of rows.flat()) {
		const [first, last] = columnsUnder(line, columns);
		const known = counts[first];
		if (!known || first !== last) continue;
		known.all += 1;
		if (isNumeric(line.line.text)) known.numbers += 1;
		known.shapes.add(shapeOf(line.line.text));
	}
	return (text, column) => {
		const known = counts[column];
		if (!known || known.all === 0) return true;
		const isAlike = isNumeric(text) || known.shapes.has(shapeOf(text));
		return known.numbers < NUMBERS * known.all || isAlike;
	};
};

/** Whether a line is the first of a name in two lines: it stands in line with the one below it. */
const isFirstOfTwo = (line: PlacedLine, below: readonly VisualRow[], columns: readonly Span[]) => {
	const [first, last] = columnsUnder(line, columns);
	const height = line.bottom - line.top;
	return below.flat().some((other) => {
		const [column, lastColumn] = columnsUnder(other, columns);
		const off = [
			line.left - other.left,
			line.right - other.right,
			centreOf(line) - centreOf(other),
		];
		const isSame = first === last && column === lastColumn && column === first;
		return isSame && Math.min(...off.map(Math.abs)) <= height / 3;
	});
};

/** Part of the names below that the lines of a row must stand over to be first lines of them. */
const ALL = 0.8;

/** Cuts between columns that no row below names, or anywhere if the row is the first line of names. */
const fitsUpper = (row: VisualRow, below: readonly VisualRow[], columns: readonly Span[]): Fits => {
	const named = new Set(below.flat().map((line) => columnsUnder(line, columns)[0]));
	const over = row.reduce((sum, line) => {
		const [first, last] = columnsUnder(line, columns);
		return sum + last - first + 1;
	}, 0);
	const isFirst = row.some((line) => isFirstOfTwo(line, below, columns));
	return (_, column) => (isFirst && over >= ALL * named.size) || !named.has(column);
};

/**
 * How lines over several columns may be cut, for each row: by what stands in the columns; in a
 * heading wherever there is a break, but not where names of groups stand above names of columns.
 */
export const fitsOfRows = (
	rows: readonly VisualRow[],
	headingRows: number,
	columns: readonly Span[],
): Fits[] => {
	const fits = fitsBody(rows.slice(headingRows), columns);
	return rows.map((row, index) => {
		if (index >= headingRows) return fits;
		return fitsUpper(row, rows.slice(index + 1, headingRows), columns);
	});
};
