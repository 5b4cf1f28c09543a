import type { Pause } from '../../pause';
import { median } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { middleOf } from '../../place/span';
import { isKey, isKeyWithValue, isNumeric, numberKindOf, shapeOf } from '../../words/kinds';
import type { GridLine, GridRow } from '../columns/grid';
import { GROUPED } from '../measures/rows';
import { ROWS as W } from '../weights';
import { columnsOf, emptyCost, type Filled } from './emptyCost';
import { factorsOf, type Factors } from './factors';
import { goesOn, isOpen } from './goesOn';
import { isNumberedItem } from './numberedItem';
import { withNamesApart } from './namesApart';
import { groupingsOf, type Starts } from './groupings';
import { outdentedRows } from './outdented';
import { withWrapped } from './wrapped';

interface Page extends Filled {
	rows: readonly GridRow[];
	/** Between the middles of neighbouring rows, in pixels. */
	distances: readonly number[];
	/** Of a line of text, in pixels. */
	height: number;
	/** Right edge of each column's longest line. */
	edges: ReadonlyMap<number, number>;
	/** With which row each goes that only says how many there are of an item at which price. */
	factors: readonly Factors[];
}

const rightEdges = (rows: readonly GridRow[]): Map<number, number> => {
	const edges = new Map<number, number>();
	for (const { column, lastColumn, placed } of rows.flat()) {
		if (column !== lastColumn) continue;
		edges.set(column, Math.max(edges.get(column) ?? -Infinity, placed.right));
	}
	return edges;
};

const groupsOf = (rows: readonly GridRow[], starts: Starts): GridRow[][] => {
	const groups: GridRow[][] = [];
	rows.forEach((row, index) => {
		const group = starts[index] ? undefined : groups.at(-1);
		if (group) group.push(row);
		else groups.push([row]);
	});
	return groups;
};

/** How near to the row above each row stands, as a part of the usual distance between rows. */
const nearness = (starts: Starts, { distances, height }: Page): number[] => {
	const between = distances.filter((_, index) => starts[index + 1]);
	const usual = between.length > 0 ? median(between, Infinity) : W.leading * height;
	return [Infinity, ...distances.map((distance) => distance / usual)];
};

/** Whether two texts are words with numbers that look alike, as two days do: `Tue 10 Mar`, `Wed 11 Mar`; details of one item may. */
const areAlike = (upper: string, lower: string): boolean =>
	/\p{N}/u.test(upper) &&
	!isOpen(upper) &&
	!isKey(lower) &&
	!isKeyWithValue(lower) &&
	shapeOf(upper) === shapeOf(lower);

/** Whether a text says how many there are of what it names: `2 Onion soup`. */
const isCounted = (text: string): boolean => /^\s*\p{N}{1,3}\s+\p{L}/u.test(text);

/** What it costs that a row goes on in the cells of those above it. */
const joinCost = (
	row: GridRow,
	above: ReadonlyMap<number, GridLine>,
	near: number,
	{ edges }: Page,
): number =>
	row.reduce((cost, line) => {
		const over = above.get(line.column)?.placed;
		if (!over) return cost;
		const [upper, lower] = [over.line.text, line.placed.line.text];
		if (isNumeric(upper) && isNumeric(lower))
			return cost + (numberKindOf(upper) === numberKindOf(lower) ? W.numbers : W.numberAndCode);
		if (upper.trim() === lower.trim() || areAlike(upper, lower)) return cost + W.numbers;
		if (line.column === 0 && isCounted(upper) && isCounted(lower)) return cost + W.numbers;
		if (line.column === 0 && isNumberedItem(row)) return cost + W.itemNumber;
		if (goesOn(over, line.placed, edges.get(line.column) ?? Infinity)) return cost;
		return cost + (near <= W.tight ? W.tightText : W.text);
	}, 0);

/** Whether a row goes with the one above it, whatever else speaks for or against that. */
const isBound = (factors: readonly Factors[], index: number): boolean =>
	factors[index] === 'above' || (factors[index - 1] === 'below' && factors[index] === null);

/** The rows that begin, but for those that go with the one above them, and with those that go with none or the one below. */
const bound = (starts: Starts, factors: readonly Factors[], outdented: Starts): Starts =>
	starts.map(
		(is, index) =>
			!isBound(factors, index) && (is || factors[index] === 'below' || outdented[index] === true),
	);

/** What it costs that a row which goes with the one above it brings a second amount. */
const amountCost = (row: GridRow, above: ReadonlyMap<number, GridLine>): number => {
	const last = row.findLast(({ placed }) => isNumeric(placed.line.text));
	const over = last && above.get(last.column)?.placed;
	return over && last.column > 0 && isNumeric(over.line.text) ? W.numbers : 0;
};

/** What it costs that a row's other cells stand below its first line, which is a text alone. */
const lateCost = (index: number, starts: Starts, { rows }: Page): number => {
	const [first, second] = rows.slice(index - 1, index + 1);
	const isLate = starts[index - 1] && first?.length === 1 && second && second.length > 1;
	return isLate ? W.late : 0;
};

/** What it costs that lines of several rows are one row's. */
const joinsCost = (starts: Starts, page: Page): number => {
	const near = nearness(starts, page);
	let above = new Map<number, GridLine>();
	return page.rows.reduce((cost, row, index) => {
		const share = near[index] ?? Infinity;
		const isFar = (page.distances[index - 1] ?? 0) > W.far * page.height;
		const isFree = !starts[index] && !isBound(page.factors, index);
		const own = isFree
			? joinCost(row, above, share, page) +
				(share > W.near ? W.apart : 0) +
				(isFar ? W.apart : 0) +
				lateCost(index, starts, page)
			: starts[index]
				? 0
				: amountCost(row, above);
		if (starts[index]) above = new Map();
		for (const line of row) above.set(line.column, line);
		return cost + own;
	}, 0);
};

/** What speaks for rows of as many lines each. */
const regularGain = (groups: readonly GridRow[][]): number => {
	const sizes = groups.map((group) => group.length);
	const usual = median(sizes, 1);
	if (usual < 2) return 0;
	const like = sizes.filter((size) => size === usual).length;
	return like >= W.mostRows * groups.length ? like * (usual - 1) * W.regular : 0;
};

const costOf = (starts: Starts, page: Page): number => {
	const groups = groupsOf(page.rows, starts);
	return joinsCost(starts, page) + emptyCost(groups, page) - regularGain(groups);
};

/** The page's rows in groups that are one row of the table each: cells of several lines bring several. */
export const groupRows = async (
	rows: readonly GridRow[],
	columns: number,
	height: number,
	pause: Pause,
): Promise<GridRow[][]> => {
	const middles = rows.map((row) => middleOf(row.map(({ placed }) => placed)));
	const distances = neighbours(middles).map(([above, own]) => own - above);
	const factors = withWrapped(rows, withNamesApart(rows, columns, factorsOf(rows)));
	const outdented = outdentedRows(rows, height);
	const filled = new Map(rows.map((row) => [row, columnsOf(row)]));
	const page = { rows, filled, distances, height, edges: rightEdges(rows), columns, factors };
	let best: { starts: Starts; cost: number } | null = null;
	for (const grouping of groupingsOf(rows, columns, middles, height)) {
		if (rows.length > GROUPED.atOnce) await pause();
		const starts = bound(grouping, factors, outdented);
		const cost = costOf(starts, page);
		if (!best || cost < best.cost - 1e-6) best = { starts, cost };
	}
	return best ? groupsOf(rows, best.starts) : [];
};
