import { placeLines, type PlacedLine } from '../geometry/place';
import { centreOf, usualHeight, type VisualRow } from '../geometry/span';
import { slantOfRows, straighten } from '../geometry/straighten';
import { visualRows } from '../geometry/visualRows';
import type { RecognizedPage } from '../page';
import { cutIntoStretches, nextRows } from './blanks';
import { buildTable, type Table } from './buildTable';
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

/** The rows from a core's first to its last, without lines that stand beside it. */
const rowsOfCore = (rows: readonly VisualRow[], { first, last, span }: Core): VisualRow[] =>
	rows
		.slice(first, last + 1)
		.map((row) => row.filter((line) => centreOf(line) > span.left && centreOf(line) < span.right))
		.filter((row) => row.length > 0);

const tablesIn = (lines: readonly PlacedLine[], depth: number): Table[] => {
	const rows = straightRows(lines);
	return findCores(rows, usualHeight(lines)).flatMap((core, index, cores) => {
		const own = straightRows(rowsOfCore(rows, core).flat());
		const stretches = cutIntoStretches(own, usualHeight(own.flat()));
		return stretches.flatMap((stretch, at) => {
			const before = cores[index - 1]?.last ?? -1;
			const outside = at === 0 ? rows.slice(before + 1, core.first) : stretches[at - 1]?.rows;
			const above = [...(outside ?? []), ...stretch.above];
			const below = at === stretches.length - 1 ? rows.slice(core.last + 1) : [];
			const items = withoutSums(stretch.rows);
			const height = usualHeight(items.flat());
			const columns = findColumns(items, height);
			const titles = above.slice(-TITLE_ROWS);
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
