import type { Box } from '../page';
import type { Pause } from '../pause';
import { bottomOf, hullOf, topOf, usualHeight, type Span, type VisualRow } from '../place/span';
import { isTable } from './accept';
import { usualBlank } from './blanks';
import { cellText } from './cellText';
import { findColumns } from './columns';
import { columnsOf } from './columnTraits';
import { fitsOfRows } from './fits';
import { columnsUnder, gridRow, intoColumns, type GridRow } from './grid';
import { headingAbove, rowsBelow, type Body } from './grow';
import { joinHalves } from './halves';
import { readHeading } from './header';
import { logicalRows } from './logicalRows';
import { letterPixelsOf } from './splitLine';
import { unlikeness } from './unlike';

/** A table on one page. */
export interface Table {
	/** The first row; a heading of several lines is one row, "Group Name" where a cell spans columns. */
	header: string[];
	/** The other rows; every row has a cell for each column, empty ones are empty strings. */
	rows: string[][];
	/** The columns' places on the upright page, from left to right, in pixels. */
	columns: Span[];
	box: Box;
	/** Places of its lines in the engine's own order. */
	lines: number[];
}

/** Part of the columns that a row above the others must fill to have a say in where they are. */
const FULL = 0.6;

const bodyOf = (core: readonly VisualRow[], spans: readonly Span[], height: number): Body => {
	const cells = core.slice(1).flatMap((row) =>
		row.map((placed) => {
			const [column, lastColumn] = columnsUnder(placed, spans);
			return { placed, column, lastColumn };
		}),
	);
	const isUnlike = unlikeness(
		cells.map(({ placed, column }) => ({ text: placed.line.text, column })),
	);
	return {
		columns: columnsOf([], cells, spans, height),
		blank: usualBlank(core),
		isUnlike: (placed) => isUnlike(placed.line.text, columnsUnder(placed, spans)[0]),
	};
};

interface Grid {
	rows: GridRow[];
	columns: Span[];
}

/** Puts the lines of all rows into columns. */
const gridOf = (
	core: readonly VisualRow[],
	above: readonly VisualRow[],
	below: readonly VisualRow[],
	spans: readonly Span[],
	height: number,
): Grid => {
	const body = bodyOf(core, spans, height);
	const heading = headingAbove(core, above, body);
	const rows = [...heading, ...core, ...rowsBelow(core, below, body)];
	const full = heading.filter((row) => row.length >= FULL * spans.length);
	const found = full.length > 0 ? findColumns([...full, ...core], height) : spans;
	const firstItem = rows.findIndex((row) => !row.every(body.isUnlike));
	const headingRows = firstItem < 0 ? heading.length + 1 : Math.max(firstItem, 1);
	const letterPixels = letterPixelsOf(rows.flat());
	const inColumns = (columns: readonly Span[]): GridRow[] =>
		fitsOfRows(rows, headingRows, columns).map(({ row, fits }) =>
			gridRow(row, columns, fits, letterPixels),
		);
	const halves = inColumns(found);
	const columns = joinHalves(
		found,
		halves.slice(0, headingRows).flat(),
		halves.slice(headingRows).flat(),
		height,
	);
	const isSame = columns.length === found.length;
	return { rows: isSame ? halves : inColumns(columns), columns };
};

/**
 * Makes a table of rows that share columns, which are `spans`; `above` and `below` are the page's rows around them,
 * from which the heading's other lines and the last rows may come. Null if it is no table.
 */
export const buildTable = async (
	core: readonly VisualRow[],
	above: readonly VisualRow[],
	below: readonly VisualRow[],
	spans: readonly Span[],
	pause: Pause,
): Promise<Table | null> => {
	const height = usualHeight(core.flat());
	const { rows, columns } = gridOf(core, above, below, spans, height);
	await pause();
	const groups = logicalRows(rows, height).map((group) => group.flat());
	const heading = readHeading(groups, columns, height);
	const cellsOf = (row: GridRow): string[] =>
		intoColumns(columns, [], row).map(({ body }) => cellText(body.map(({ placed }) => placed)));
	const cells = { header: heading.names, rows: groups.slice(heading.rows).map(cellsOf) };
	if (!isTable(cells, rows, columns)) return null;
	const { left, right } = hullOf(columns);
	const placed = rows.flat().map((line) => line.placed);
	const [top, bottom] = [topOf(placed), bottomOf(placed)];
	return {
		...cells,
		columns,
		lines: placed.map(({ index }) => index),
		box: { x: left, y: top, width: right - left, height: bottom - top },
	};
};
