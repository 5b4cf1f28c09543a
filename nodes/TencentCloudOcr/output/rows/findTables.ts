import { placeLines, type PlacedLine } from '../geometry/place';
import { centreOf, usualHeight, type Span, type VisualRow } from '../geometry/span';
import { slantOfRows, straighten } from '../geometry/straighten';
import { visualRows } from '../geometry/visualRows';
import type { RecognizedPage } from '../page';
import { cutIntoStretches, nextRows } from './blanks';
import { buildTable, type Table } from './buildTable';
import { joinCurrencies } from './currencies';
import { findCores, type Core } from './cores';
import { findColumns } from './columns';
import { findGutter, sidesOf } from './sides';
import { splitNumbers } from './splitNumbers';
import { withoutSums } from './sums';

/** Tables beside tables; junk pages would nest them without end. */
const DEEPEST = 3;

/** Rows above tables that can hold their titles and the names of their columns. */
const TITLE_ROWS = 3;

const straightRows = (lines: readonly PlacedLine[]): VisualRow[] => {
	const rows = visualRows(lines);
	return visualRows(straighten(lines, slantOfRows(rows)));
};

/** The rows without lines that stand beside a span. */
const rowsWithin = (rows: readonly VisualRow[], { left, right }: Span): VisualRow[] =>
	rows
		.map((row) => row.filter((line) => centreOf(line) > left && centreOf(line) < right))
		.filter((row) => row.length > 0);

/** The rows above a core, down from the one before it that does not stand beside it. */
const rowsAbove = (rows: readonly VisualRow[], core: Core, cores: readonly Core[]): VisualRow[] => {
	const before = cores.reduce(
		(most, { last }) => (last < core.first ? Math.max(most, last) : most),
		-1,
	);
	return rowsWithin(rows.slice(before + 1, core.first), core.span);
};

const tablesIn = (lines: readonly PlacedLine[], depth: number): Table[] => {
	const rows = straightRows(lines);
	return findCores(rows, usualHeight(lines)).flatMap((core, _, cores) => {
		const own = straightRows(rowsWithin(rows.slice(core.first, core.last + 1), core.span).flat());
		const stretches = cutIntoStretches(own, usualHeight(own.flat()));
		return stretches.flatMap((stretch, at) => {
			const outside = at === 0 ? rowsAbove(rows, core, cores) : stretches[at - 1]?.rows;
			const above = [...(outside ?? []), ...stretch.above];
			const isLast = at === stretches.length - 1;
			const below = isLast ? rowsWithin(rows.slice(core.last + 1), core.span) : [];
			const titles = above.slice(-TITLE_ROWS);
			const items = joinCurrencies(withoutSums(stretch.rows), titles);
			const height = usualHeight(items.flat());
			const columns = findColumns(items, height);
			const gutter = depth < DEEPEST ? findGutter(items, titles, columns, height) : null;
			if (gutter) {
				const all = [...titles, ...items, ...nextRows(items, below)];
				return sidesOf(all, gutter).flatMap((side) => tablesIn(side, depth + 1));
			}
			const table = buildTable(items, above, below, columns);
			return table ? [table] : [];
		});
	});
};

/** The page's tables, in the order in which their first rows stand on the page. */
export const findTables = (page: RecognizedPage): Table[] =>
	tablesIn(splitNumbers(placeLines(page).filter(({ line }) => line.text.trim() !== '')), 0);
