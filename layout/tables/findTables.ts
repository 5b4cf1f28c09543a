import { placeLines, type PlacedLine } from '../place/place';
import { centreOf, usualHeight, type Span, type VisualRow } from '../place/span';
import { slantOfRows, straighten } from '../place/straighten';
import { visualRows } from '../place/visualRows';
import type { RecognizedPage } from '../page';
import type { Pause } from '../pause';
import { cutIntoStretches } from './blanks';
import { buildTable, type Table } from './buildTable';
import { joinCurrencies } from './currencies';
import { findCores } from './cores';
import { findColumns } from './columns';
import { isNumeric } from '../words/kinds';
import { findGutter, sidesOf } from './sides';
import { splitNumbers } from './splitNumbers';
import { withoutSums } from './sums';

/** Tables beside tables; junk pages would nest them without end. */
const DEEPEST = 3;

/** Cells on one row of a table; what follows takes ever longer for each of them. */
const MOST_CELLS = 100;

/** Characters of a line in a table; time grows with their square, and each row repeats the names of its columns. */
const MOST_CHARACTERS = 500;

/** Rows above tables that can hold their titles and the names of their columns. */
const TITLE_ROWS = 3;

interface Search {
	/** How many tables around a table; 0 for those of the page. */
	depth: number;
	pause: Pause;
}

const straightRows = (lines: readonly PlacedLine[]): VisualRow[] => {
	const rows = visualRows(lines);
	return visualRows(straighten(lines, slantOfRows(rows)));
};

/** Rows above a core that are looked at for its titles and heading. */
const ROWS_ABOVE = 8;

/** The rows without lines that stand beside a span or are in a table already. */
const freeRows = (
	rows: readonly VisualRow[],
	{ left, right }: Span,
	taken: ReadonlySet<number>,
): VisualRow[] =>
	rows
		.map((row) =>
			row.filter(
				(line) => centreOf(line) > left && centreOf(line) < right && !taken.has(line.index),
			),
		)
		.filter((row) => row.length > 0);

/** The tables that some rows are, one or several side by side. */
const tablesOf = async (
	rows: readonly VisualRow[],
	above: readonly VisualRow[],
	below: readonly VisualRow[],
	{ depth, pause }: Search,
): Promise<Table[]> => {
	if (rows.some((row) => row.length > MOST_CELLS)) return [];
	await pause();
	const titles = above.slice(-TITLE_ROWS);
	const items = joinCurrencies(withoutSums(rows), titles);
	const height = usualHeight(items.flat());
	const columns = findColumns(items, height);
	await pause();
	const gutter = depth < DEEPEST ? findGutter(items, titles, columns, height) : null;
	if (gutter) {
		const [left, right] = sidesOf([...titles, ...items], gutter);
		const inSide = { depth: depth + 1, pause };
		return [...(await tablesIn(left, inSide)), ...(await tablesIn(right, inSide))];
	}
	const table = await buildTable(items, above, below, columns, pause);
	return table ? [table] : [];
};

/** The row from which on rows above a core can be its titles and heading: below another's numbers. */
const firstAbove = (
	rows: readonly VisualRow[],
	first: number,
	inCores: ReadonlySet<number>,
): number => {
	const farthest = Math.max(first - ROWS_ABOVE, 0);
	const lastOfOther = rows
		.slice(farthest, first)
		.findLastIndex(
			(row, step) => inCores.has(farthest + step) && row.some(({ line }) => isNumeric(line.text)),
		);
	return farthest + lastOfOther + 1;
};

const tablesIn = async (lines: readonly PlacedLine[], search: Search): Promise<Table[]> => {
	const rows = straightRows(lines);
	await search.pause();
	const taken = new Set<number>();
	const found: Table[] = [];
	const cores = findCores(rows, usualHeight(lines));
	const inCores = new Set(cores.flatMap((core) => core.rows));
	for (const { first, last, span } of cores) {
		const free = (from: number, to?: number): VisualRow[] =>
			freeRows(rows.slice(from, to), span, taken);
		const own = straightRows(free(first, last + 1).flat());
		const stretches = cutIntoStretches(own, usualHeight(own.flat()));
		let before = free(firstAbove(rows, first, inCores), first);
		for (const stretch of stretches) {
			const above = freeRows([...before, ...stretch.above], span, taken);
			const below = stretch === stretches.at(-1) ? free(last + 1) : [];
			const tables = await tablesOf(stretch.rows, above, below, search);
			for (const index of tables.flatMap((table) => table.lines)) taken.add(index);
			found.push(...tables);
			before = stretch.rows;
		}
	}
	return found;
};

const canBeInTable = (text: string): boolean =>
	text.length <= MOST_CHARACTERS && text.trim() !== '';

/** The page's tables, in the order in which their first rows stand on the page. */
export const findTables = async (page: RecognizedPage, pause: Pause): Promise<Table[]> => {
	const lines = placeLines(page).filter(({ line: { text } }) => canBeInTable(text));
	await pause();
	return await tablesIn(splitNumbers(lines), { depth: 0, pause });
};
