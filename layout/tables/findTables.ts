import type { PlacedLine } from '../place/place';
import { hullOf, overlapOf, usualHeight, widthOf, type Span, type VisualRow } from '../place/span';
import { slantOfPage, slantOfRows } from '../place/slant';
import { isStraight, straighten } from '../place/straighten';
import { visualRows } from '../place/visualRows';
import type { Table } from '../page';
import type { Pause } from '../pause';
import { cutIntoStretches } from './region/stretches';
import { canBeInTable } from './canBeInTable';
import { isTable, type Observe } from './candidate';
import { evenHeights } from './evenHeights';
import { readCandidate } from './readCandidate';
import { joinCurrencies } from './columns/joins/currencies';
import { findCores } from './region/cores';
import { findColumns } from './columns/findColumns';
import { withNotes } from './notes';
import { joinSpaced } from './columns/joins/spaced';
import { joinTimes } from './columns/joins/times';
import { areWords, isNumeric } from '../words/kinds';
import { fullNames } from './heading/fullNames';
import { namesTable } from './region/cuts';
import { isHead } from './region/particulars';
import { findGutter, sidesOf } from './region/sides';
import { splitEnds } from './columns/splitEnds';
import { splitNumbers } from './columns/splitNumbers';
import { withoutProseColumns } from './region/proseColumns';
import { unfilledColumns } from './region/unfilled';
import { withoutSums } from './region/sums';
import { SEARCH } from './measures/tables';

interface Search {
	/** How many tables around a table; 0 for those of the page. */
	depth: number;
	pause: Pause;
	observe: Observe;
}

const straightRows = (lines: readonly PlacedLine[]): VisualRow[] => {
	const rows = visualRows(lines);
	const slant = slantOfRows(rows);
	return isStraight(slant) ? rows : visualRows(straighten(lines, slant));
};

/** How far a line reaches into a span at least to stand there: one alone on its row may begin left of it, as names of sections do. */
const leastWithin = (line: PlacedLine, { length }: VisualRow): number =>
	length > 1 ? SEARCH.within * widthOf(line) : 0;

/** The rows without lines that stand beside a span or are in a table already. */
const freeRows = (
	rows: readonly VisualRow[],
	span: Span,
	taken: ReadonlySet<number>,
): VisualRow[] =>
	rows
		.map((row) =>
			row.filter(
				(line) => overlapOf(line, span) > leastWithin(line, row) && !taken.has(line.index),
			),
		)
		.filter((row) => row.length > 0);

/** The columns of rows whose heading is not known yet: words above the first numbers have less of a say. */
const likelyColumns = (rows: readonly VisualRow[], height: number): Span[] => {
	const first = rows.findIndex((row) => !areWords(row));
	const isHeading = first > 0 && first <= SEARCH.headingRows && rows.length - first > 1;
	const heading = isHeading ? rows.slice(0, first) : [];
	const body = rows.slice(heading.length);
	const most = body.reduce((max, row) => Math.max(max, row.length), 0);
	return findColumns(fullNames(heading, most, height), body, height);
};

/** What stands around rows that may be a table. */
interface Surroundings {
	above: readonly VisualRow[];
	/** Rows right below, which may be the table's as well. */
	below: readonly VisualRow[];
	/** Rows further down, where the sums of its numbers may stand. */
	after: readonly VisualRow[];
	/** Columns that nobody filled in. */
	unfilled: readonly Span[];
}

/** The tables that some rows are, one or several side by side. */
const tablesOf = async (
	rows: readonly VisualRow[],
	{ above, below, after, unfilled }: Surroundings,
	{ depth, pause, observe }: Search,
): Promise<Table[]> => {
	if (rows.some((row) => row.length > SEARCH.mostCells)) return [];
	await pause();
	const titles = above.slice(-SEARCH.titleRows);
	const whole = splitEnds(joinCurrencies(joinTimes(joinSpaced(rows)), titles), titles);
	const all = withoutSums(whole);
	const inTable = new Set(all);
	const sums = whole.filter((row) => !inTable.has(row));
	const height = usualHeight(all.flat());
	await pause();
	const likely = likelyColumns(all, height);
	const items = withoutProseColumns(all, likely);
	await pause();
	const columns = items === all ? likely : likelyColumns(items, height);
	await pause();
	const gutter = depth < SEARCH.deepest ? findGutter(items, titles, columns, height) : null;
	if (gutter) {
		const [left, right] = sidesOf([...titles, ...items], gutter);
		const inSide = { depth: depth + 1, pause, observe };
		return [...(await tablesIn(left, inSide)), ...(await tablesIn(right, inSide))];
	}
	const spans = [...columns, ...unfilled].sort((a, b) => a.left - b.left);
	const candidate = await readCandidate(items, above, below, [...sums, ...after], spans, pause);
	observe(candidate);
	return isTable(candidate) ? [candidate.table] : [];
};

/** The row from which on rows above a core can be its titles and heading: below another's numbers. */
const firstAbove = (
	rows: readonly VisualRow[],
	first: number,
	inCores: ReadonlySet<number>,
): number => {
	const farthest = Math.max(first - SEARCH.rowsAbove, 0);
	const lastOfOther = rows
		.slice(farthest, first)
		.findLastIndex(
			(row, step) => inCores.has(farthest + step) && row.some(({ line }) => isNumeric(line.text)),
		);
	return farthest + lastOfOther + 1;
};

/** Whether rows above others can hold the names of their columns: neither a receipt's head can, nor what stands above such names. */
const canBeNames = (rows: readonly VisualRow[], [first = []]: readonly VisualRow[]): boolean =>
	!isHead(rows) && !namesTable(rows.at(-1) ?? [], first);

const tablesIn = async (lines: readonly PlacedLine[], search: Search): Promise<Table[]> => {
	const rows = straightRows(lines);
	await search.pause();
	const taken = new Set<number>();
	const found: Table[] = [];
	const cores = findCores(rows, usualHeight(lines));
	await search.pause();
	const inCores = new Set(cores.flatMap((core) => core.rows));
	for (const { first, last, span } of cores) {
		const free = (from: number, to?: number, within = span): VisualRow[] =>
			freeRows(rows.slice(from, to), within, taken);
		const own = straightRows(free(first, last + 1).flat());
		const stretches = cutIntoStretches(own, usualHeight(own.flat()));
		const unfilled = unfilledColumns(rows[first - 1], span, rows.slice(first, last + 1));
		let before = free(firstAbove(rows, first, inCores), first, hullOf([span, ...unfilled]));
		for (const [at, stretch] of stretches.entries()) {
			const beside = stretch === stretches[0] ? unfilled : [];
			const above = freeRows([...before, ...stretch.above], hullOf([span, ...beside]), taken);
			const below = stretch === stretches.at(-1) ? free(last + 1) : [];
			const next = stretches.slice(at + 1, at + 1 + SEARCH.stretchesAfter);
			const after = [...next.flatMap((one) => [...one.above, ...one.rows]), ...below];
			const around = { above, below, after, unfilled: beside };
			const tables = await tablesOf(stretch.rows, around, search);
			for (const index of tables.flatMap((table) => table.lines)) taken.add(index);
			found.push(...tables);
			before = canBeNames(stretch.rows, stretches[at + 1]?.rows ?? []) ? stretch.rows : [];
		}
	}
	return found;
};

/** The tables among a page's lines, in the order in which their first rows stand on the page. */
export const findTables = async (
	placed: readonly PlacedLine[],
	pause: Pause,
	observe: Observe = () => {},
): Promise<Table[]> => {
	const search = { depth: 0, pause, observe };
	const own = placed.filter(canBeInTable);
	const lines = evenHeights(splitNumbers(straighten(own, slantOfPage(own))));
	await pause();
	const found = await tablesIn(lines, search);
	return withNotes(found, placed);
};
