import type { Span, VisualRow } from '../geometry/span';
import { columnsUnder, type Fits } from './grid';
import { isNumeric } from './kinds';

/** Part of a column's lines that are numbers, from which on words in it are out of place. */
const NUMBERS = 0.7;

/** Tells whether a text looks at home in a column, from the lines that stand in one column only. */
const fitsBody = (rows: readonly VisualRow[], columns: readonly Span[]): Fits => {
	const counts = columns.map(() => ({ all: 0, numbers: 0 }));
	for (const line of rows.flat()) {
		const [first, last] = columnsUnder(line, columns);
		const known = counts[first];
		if (!known || first !== last) continue;
		known.all += 1;
		if (isNumeric(line.line.text)) known.numbers += 1;
	}
	return (text, column) => {
		const known = counts[column];
		if (!known || known.all === 0) return true;
		return known.numbers < NUMBERS * known.all || isNumeric(text);
	};
};

/** Cuts between columns that no row below it names. */
const fitsUnnamed = (below: readonly VisualRow[], columns: readonly Span[]): Fits => {
	const named = new Set(below.flat().map((line) => columnsUnder(line, columns)[0]));
	return (_, column) => !named.has(column);
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
	return rows.map((_, index) => {
		if (index >= headingRows) return fits;
		return fitsUnnamed(rows.slice(index + 1, headingRows), columns);
	});
};
