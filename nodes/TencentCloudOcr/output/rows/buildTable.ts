import type { Box } from '../page';
import { hullOf, topOf, bottomOf, type Span, type VisualRow } from '../geometry/span';
import { isTable } from './accept';
import { usualBlank } from './blanks';
import { cellText } from './cellText';
import { gridRow, type Fits, type GridRow } from './grid';
import { headingAbove, rowsBelow } from './grow';
import { readHeading } from './header';
import { isNumeric, isSumName } from './kinds';
import { logicalRows } from './logicalRows';
import { findColumns } from './separators';

/** A table on one page. */
export interface Table {
	/** The first row; a heading of several lines is one row, "Group Name" where a cell spans columns. */
	header: string[];
	/** The other rows; every row has a cell for each column, empty ones are empty strings. */
	rows: string[][];
	/** The columns' places on the upright page, from left to right, in pixels. */
	columns: Span[];
	box: Box;
}

/** Part of a column's cells that are numbers, from which on words in it are out of place. */
const NUMBERS = 0.7;

/** Part of the columns that a row above the others must fill to have a say in where they are. */
const FULL = 0.6;

/** Tells whether a text looks at home in a column, from the lines that stand in one column only. */
const fitsOf = (rows: readonly GridRow[], columns: readonly Span[]): Fits => {
	const counts = columns.map(() => ({ all: 0, numbers: 0 }));
	for (const { column, lastColumn, placed } of rows.flat()) {
		const known = counts[column];
		if (!known || column !== lastColumn) continue;
		known.all += 1;
		if (isNumeric(placed.line.text)) known.numbers += 1;
	}
	return (text, column) => {
		const known = counts[column];
		if (!known || known.all === 0) return false;
		return known.numbers < NUMBERS * known.all || isNumeric(text);
	};
};

const wholeLines: Fits = () => false;

/** Columns without those that hold a heading alone, or cells without one, beside their other half. */
const mergeHalves = (rows: readonly GridRow[], columns: readonly Span[]): Span[] => {
	const heading = new Set((rows[0] ?? []).map(({ column }) => column));
	const body = new Set(rows.slice(1).flatMap((row) => row.map(({ column }) => column)));
	const merged: { span: Span; heading: boolean; body: boolean }[] = [];
	columns.forEach((span, index) => {
		const own = { span, heading: heading.has(index), body: body.has(index) };
		const last = merged.at(-1);
		if (
			last &&
			own.heading !== own.body &&
			last.heading === own.body &&
			last.body === own.heading
		) {
			merged[merged.length - 1] = { span: hullOf([last.span, span]), heading: true, body: true };
		} else merged.push(own);
	});
	return merged.map(({ span }) => span);
};

const isSumRow = (row: GridRow, columns: number): boolean =>
	row.some(({ placed }) => isSumName(placed.line.text)) && row.length <= Math.max(3, columns * 0.6);

/** The rows down to the first sum; what follows a sum belongs to it. */
const withoutSums = (rows: readonly GridRow[], columns: number): GridRow[] => {
	const at = rows.findIndex((row, index) => index > 1 && isSumRow(row, columns));
	return at < 0 ? [...rows] : rows.slice(0, at);
};

/**
 * Makes a table of rows that share columns; `above` and `below` are the page's rows around them,
 * from which the heading's other lines and the last rows may come. Null if it is no table.
 */
export const buildTable = (
	core: readonly VisualRow[],
	above: readonly VisualRow[],
	below: readonly VisualRow[],
	height: number,
): Table | null => {
	const around = { columns: findColumns(core, height), height, blank: usualBlank(core) };
	const names = headingAbove(core, above, around);
	const rows = [...names, ...core, ...rowsBelow(core, below, around)];
	const full = names.filter((row) => row.length >= FULL * around.columns.length);
	const found = findColumns([...full, ...core], height);
	const fits = fitsOf(
		rows.slice(1).map((row) => gridRow(row, found, wholeLines)),
		found,
	);
	const columns = mergeHalves(
		rows.map((row) => gridRow(row, found, fits)),
		found,
	);
	const lines = withoutSums(
		rows.map((row) => gridRow(row, columns, fits)),
		columns.length,
	);
	const groups = logicalRows(lines, height).map((group) => group.flat());
	const heading = readHeading(groups, columns, height);
	const body = groups
		.slice(heading.rows)
		.map((group) =>
			columns.map((_, index) =>
				cellText(group.filter(({ column }) => column === index).map(({ placed }) => placed)),
			),
		);
	if (!isTable([heading.names, ...body], lines, columns)) return null;
	const { left, right } = hullOf(columns);
	const placed = lines.flat().map(({ placed: each }) => each);
	return {
		header: heading.names,
		rows: body,
		columns,
		box: {
			x: left,
			y: topOf(placed),
			width: right - left,
			height: bottomOf(placed) - topOf(placed),
		},
	};
};
