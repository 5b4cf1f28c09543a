import { placeLines, type PlacedLine } from '../geometry/place';
import { centreOf, usualHeight, type VisualRow } from '../geometry/span';
import { slantOfRows, straighten } from '../geometry/straighten';
import { visualRows } from '../geometry/visualRows';
import type { RecognizedPage } from '../page';
import { cutAtBlanks } from './blanks';
import { buildTable, type Table } from './buildTable';
import { findCores, type Core } from './cores';
import { findColumns } from './separators';
import { splitSides } from './sides';

/** Tables beside tables; junk pages would nest them without end. */
const DEEPEST = 3;

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
	const height = usualHeight(lines);
	return findCores(rows, height).flatMap((core, index, cores) => {
		const own = straightRows(rowsOfCore(rows, core).flat());
		const stretches = cutAtBlanks(own, usualHeight(own.flat()));
		return stretches.flatMap((stretch, at) => {
			const size = usualHeight(stretch.flat());
			const sides = depth < DEEPEST ? splitSides(stretch, findColumns(stretch, size), size) : null;
			if (sides) return sides.flatMap((side) => tablesIn(side, depth + 1));
			const before = cores[index - 1]?.last ?? -1;
			const above = at === 0 ? rows.slice(before + 1, core.first) : (stretches[at - 1] ?? []);
			const below = at === stretches.length - 1 ? rows.slice(core.last + 1) : [];
			const table = buildTable(stretch, above, below, size);
			return table ? [table] : [];
		});
	});
};

/** The page's tables, in the order in which their first rows stand on the page. */
export const findTables = (page: RecognizedPage): Table[] =>
	tablesIn(
		placeLines(page).filter(({ line }) => line.text.trim() !== ''),
		0,
	).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
