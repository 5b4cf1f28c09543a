import type { PlacedLine } from '../place/place';
import { areInLine, type Span, type VisualRow } from '../place/span';
import { columnsUnder, type Fits } from './grid';
import { isNumeric, shapeOf } from '../words/kinds';

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
	return ({ line: { text } }, column) => {
		const known = counts[column];
		if (!known || known.all === 0) return true;
		const isAlike = isNumeric(text) || known.shapes.has(shapeOf(text));
		return known.numbers < NUMBERS * known.all || isAlike;
	};
};

interface Name {
	line: PlacedLine;
	first: number;
	last: number;
}

const nameOf = (line: PlacedLine, columns: readonly Span[]): Name => {
	const [first, last] = columnsUnder(line, columns);
	return { line, first, last };
};

/** Whether a line is the first of a name in two lines: it stands in line with the one below it. */
const isFirstOfTwo = ({ line, first, last }: Name, below: readonly Name[]): boolean =>
	first === last &&
	below.some(
		(other) =>
			other.first === first &&
			other.last === first &&
			areInLine(line, other.line, (line.bottom - line.top) / 3),
	);

/** Whether names under a line say the same, as units do: no group has members of one name. */
const areRepeated = ({ first, last }: Name, below: readonly Name[]): boolean => {
	const names = below.filter((name) => name.first >= first && name.last <= last);
	return new Set(names.map(({ line }) => line.line.text.trim())).size < names.length;
};

/** Part of the names below that the lines of a row must stand over to be first lines of them. */
const ALL = 0.8;

/**
 * Cuts between columns that no row below names or to which it gives one name, or anywhere if the
 * row is the first line of names.
 */
const fitsUpper = (row: VisualRow, below: readonly VisualRow[], columns: readonly Span[]): Fits => {
	const lower = below.flat().map((line) => nameOf(line, columns));
	const upper = row.map((line) => nameOf(line, columns));
	const named = new Set(lower.map(({ first }) => first));
	const over = upper.reduce((sum, { first, last }) => sum + last - first + 1, 0);
	const isFirst = upper.some((name) => isFirstOfTwo(name, lower)) && over >= ALL * named.size;
	return (_, column, whole) =>
		isFirst || !named.has(column) || areRepeated(nameOf(whole, columns), lower);
};

/**
 * The rows, each with how its lines over several columns may be cut: by what stands in the columns; in a
 * heading wherever there is a break, but not where names of groups stand above names of columns.
 */
export const fitsOfRows = (
	rows: readonly VisualRow[],
	headingRows: number,
	columns: readonly Span[],
): { row: VisualRow; fits: Fits }[] => {
	const fits = fitsBody(rows.slice(headingRows), columns);
	return rows.map((row, index) => {
		if (index >= headingRows) return { row, fits };
		return { row, fits: fitsUpper(row, rows.slice(index + 1, headingRows), columns) };
	});
};
