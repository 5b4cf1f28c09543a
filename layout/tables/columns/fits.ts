import type { PlacedLine } from '../../place/place';
import { areInLine, widthOf, type Span, type VisualRow } from '../../place/span';
import { columnsUnder, type Fits } from './grid';
import { printedWidthOf } from './printedWidth';
import { letterPixelsOf } from './splitLine';
import { areWords, isNumeric, shapeOf } from '../../words/kinds';
import { seriesIn } from '../numbers/seriesIn';
import { FITS } from '../measures/columns';

/** Whether a line is longer than its letters by what stands between columns: it may be several cells, read as one. */
const isStretched = (line: PlacedLine, columns: readonly Span[], letterPixels: number): boolean => {
	const [first, last] = columnsUnder(line, columns);
	const rest = widthOf(line) - printedWidthOf(line.line.text) * letterPixels;
	return rest > FITS.stretched * (line.bottom - line.top) * (last - first);
};

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
		return known.numbers < FITS.numbers * known.all || isAlike;
	};
};

/** Cuts a line of a heading between columns that no row below names, or whose names its parts stand in line with. */
const fitsUpper = (below: readonly VisualRow[], columns: readonly Span[]): Fits => {
	const names = columns.map((): PlacedLine[] => []);
	for (const line of below.flat()) names[columnsUnder(line, columns)[0]]?.push(line);
	const letterPixels = FITS.wider * letterPixelsOf(below.flat());
	/** Whether all columns under a line have names of their own: a group's name stands over no others. */
	const isOverNames = (line: PlacedLine): boolean => {
		const [first, last] = columnsUnder(line, columns);
		return names.slice(first, last + 1).every((own) => own.length > 0);
	};
	const areSeveral = (line: PlacedLine): boolean =>
		isStretched(line, columns, letterPixels) ||
		!isOverNames(line) ||
		seriesIn(line.line.text) !== null;
	return (part, column, whole) => {
		const own = names[column] ?? [];
		const tolerance = FITS.inLine * (part.bottom - part.top);
		if (own.length === 0) return true;
		return areSeveral(whole) && own.some((line) => areInLine(part, line, tolerance));
	};
};

/**
 * The rows, each with how its lines over several columns may be cut: by what stands in the columns, but not words alone on
 * their row, as the name of a section; in a heading wherever there is a break, but not where names of groups stand above names of columns.
 */
export const fitsOfRows = (
	rows: readonly VisualRow[],
	headingRows: number,
	columns: readonly Span[],
): { row: VisualRow; fits: Fits }[] => {
	const fits = fitsBody(rows.slice(headingRows), columns);
	const letterPixels = letterPixelsOf(rows.flat());
	/** Names of sections may be in bold. */
	const isSection = (row: VisualRow): boolean =>
		row.length === 1 &&
		areWords(row) &&
		!row.some((line) => isStretched(line, columns, FITS.wider * letterPixels));
	const fitsWhole: Fits = (part, column, whole) => part === whole && fits(part, column, whole);
	return rows.map((row, index) => {
		if (index >= headingRows) return { row, fits: isSection(row) ? fitsWhole : fits };
		const fitsName = fitsUpper(rows.slice(index + 1, headingRows), columns);
		return { row, fits: (part, column, whole) => part === whole || fitsName(part, column, whole) };
	});
};
