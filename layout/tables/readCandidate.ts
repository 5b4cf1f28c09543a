import type { TableRow } from '../page';
import { partitionPoint } from '../lists/partitionPoint';
import type { Pause } from '../pause';
import { bottomOf, hullOf, topOf, usualHeight, type Span, type VisualRow } from '../place/span';
import { indexesOf } from '../place/straighten';
import { isCaption } from '../words/captions';
import { areWords } from '../words/kinds';
import type { Candidate } from './candidate';
import { cellText } from './cellText';
import { findColumns } from './columns/findColumns';
import { fitsOfRows } from './columns/fits';
import { byColumn, gridRow, withNames, type GridRow } from './columns/grid';
import { joinHalves } from './columns/joins/halves';
import { letterPixelsOf } from './columns/splitLine';
import { rowsBelow } from './grow';
import { fullNames } from './heading/fullNames';
import { namesOf } from './heading/names';
import { profileOf } from './heading/profile';
import { headingZone } from './heading/zone';
import { usualBlankWith } from './region/blanks';
import { totalBelow } from './numbers/totalBelow';
import { codesApart } from './rows/apart/codesApart';
import { quantitiesApart } from './rows/apart/quantitiesApart';
import { groupRows } from './rows/groupRows';
import { withSpanning } from './rows/spanning';
import { withoutLead, withoutNotes } from './rows/withoutNotes';
import { featuresOf } from './features';
import { scoreOf } from './score';
import { CANDIDATE } from './measures/tables';

/** The rows that are most likely of a table's body. */
const likelyBody = (rows: readonly VisualRow[]): readonly VisualRow[] => {
	if (rows.length > 2 * CANDIDATE.headingRows) return rows.slice(CANDIDATE.headingRows);
	const first = rows.findIndex((row) => !areWords(row));
	return first > 0 ? rows.slice(first) : rows.slice(rows.length > 2 ? 1 : 0);
};

/** The rows below the last that begins as a table's title does: `Table A-1.`, with its text beside it or not. */
const belowCaption = (above: readonly VisualRow[]): readonly VisualRow[] =>
	above.slice(
		above.findLastIndex(
			([first, ...others]) =>
				first !== undefined && others.length <= 1 && isCaption(first.line.text),
		) + 1,
	);

interface Grid {
	columns: Span[];
	heading: GridRow[];
	body: GridRow[];
}

/** Puts the lines of a heading and a body into columns. */
const gridOf = (
	heading: readonly VisualRow[],
	body: readonly VisualRow[],
	spans: readonly Span[],
	height: number,
): Grid => {
	const found = findColumns(fullNames(heading, spans.length, height), body, height);
	const rows = [...heading, ...body];
	const letterPixels = letterPixelsOf(rows.flat());
	const inColumns = (columns: readonly Span[]): GridRow[] => {
		const named = withNames(columns, heading.flat());
		return fitsOfRows(rows, heading.length, columns).map(({ row, fits }, index) =>
			gridRow(row, columns, fits, letterPixels, index < heading.length ? named : undefined),
		);
	};
	const halves = inColumns(found);
	const columns = joinHalves(
		found,
		halves.slice(0, heading.length).flat(),
		halves.slice(heading.length).flat(),
		height,
	);
	const all = columns.length === found.length ? halves : inColumns(columns);
	return {
		columns,
		heading: all.slice(0, heading.length),
		body: withoutNotes(all.slice(heading.length), height),
	};
};

/** A grid without the columns in which no line begins: a wide text was told from its neighbours there, and nothing else. */
const withoutEmptyColumns = ({ columns, heading, body }: Grid): Grid => {
	const lines = [...heading, ...body].flat();
	const filled = columns.flatMap((_, column) =>
		lines.some((line) => line.column === column) ? [column] : [],
	);
	const before = (column: number): number => partitionPoint(filled, (own) => own < column);
	const renumbered = (row: GridRow): GridRow =>
		row.map((line) => ({
			...line,
			column: before(line.column),
			lastColumn: Math.max(before(line.lastColumn + 1) - 1, before(line.column)),
		}));
	return {
		columns: filled.flatMap((column) => columns[column] ?? []),
		heading: heading.map(renumbered),
		body: body.map(renumbered),
	};
};

const rowOf = (row: GridRow, columns: number): TableRow => ({
	cells: byColumn(row, columns).map((lines) => cellText(lines.map(({ placed }) => placed))),
	lines: [...new Set(row.flatMap(({ placed }) => indexesOf(placed)))],
});

/**
 * Reads rows that share columns, which are `spans`, as a table; `above` and `below` are the page's rows around them,
 * from which the heading's other lines and the last rows may come; `after` are those that follow it, sums among them.
 */
export const readCandidate = async (
	core: readonly VisualRow[],
	above: readonly VisualRow[],
	below: readonly VisualRow[],
	after: readonly VisualRow[],
	spans: readonly Span[],
	pause: Pause,
): Promise<Candidate> => {
	const height = usualHeight(core.flat());
	const blank = usualBlankWith(core, after);
	const profile = profileOf(likelyBody(core), spans);
	const letterPixels = letterPixelsOf(core.flat());
	await pause();
	const zone = headingZone(belowCaption(above), core, profile, { height, blank, letterPixels });
	await pause();
	const tail = rowsBelow(zone.body, below, { spans, height, blank });
	const grid = withoutEmptyColumns(gridOf(zone.heading, [...zone.body, ...tail], spans, height));
	const { heading } = grid;
	const body = heading.length > 0 ? grid.body : withoutLead(grid.body);
	await pause();
	const grouped = await groupRows(body, grid.columns.length, height, pause);
	await pause();
	const { hasNumbers } = profileOf(
		body.map((row) => row.map(({ placed }) => placed)),
		grid.columns,
	);
	const named = { spans: grid.columns, hasNumbers, height };
	const items = quantitiesApart({
		columns: grid.columns,
		names: heading.length > 0 ? namesOf(heading, named) : null,
		groups: withSpanning(grouped, height),
	});
	const { columns, names, groups } = codesApart(items);
	const rows = groups.map((group) => rowOf(group.flat(), columns.length));
	await pause();
	const cells = rows.map((row) => row.cells);
	const lines = groups.flat().map((row) => row.map(({ placed }) => placed.line.text));
	const summed = totalBelow(cells, lines, after, names !== null);
	const features = featuresOf({
		columns,
		heading: names,
		cells,
		lines: groups.flat(),
		height,
		addsUp: summed !== null,
	});
	const { left, right } = hullOf(columns);
	const placed = [...heading, ...body].flat().map((line) => line.placed);
	const [top, bottom] = [topOf(placed), bottomOf(placed)];
	const table = {
		columns,
		heading: names,
		rows,
		hasSum: summed === 'sum',
		lines: [...new Set(placed.flatMap(indexesOf))],
		notes: [],
		box: { x: left, y: top, width: right - left, height: bottom - top },
	};
	return { table, features, score: scoreOf(features) };
};
