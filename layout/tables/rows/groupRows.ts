import type { Pause } from '../../pause';
import { median } from '../../lists/median';
import type { GridRow } from '../columns/grid';
import { GROUPED } from '../measures/rows';
import { ROWS as W } from '../weights';
import type { Factors } from './factors';
import { groupingsOf, type Starts } from './groupings';
import { isBound, joinsCost } from './joinsCost';
import { outdentedRows } from './outdented';
import { columnsOf, bodyOf, type Body } from './body';

const groupsOf = (rows: readonly GridRow[], starts: Starts): GridRow[][] => {
	const groups: GridRow[][] = [];
	rows.forEach((row, index) => {
		const group = starts[index] ? undefined : groups.at(-1);
		if (group) group.push(row);
		else groups.push([row]);
	});
	return groups;
};

/** The rows that begin, but for those that go with the one above them, and with those that go with none or the one below. */
const bound = (starts: Starts, factors: readonly Factors[], outdented: Starts): Starts =>
	starts.map(
		(is, index) =>
			!isBound(factors, index) && (is || factors[index] === 'below' || outdented[index] === true),
	);

/** The columns that each of the rows fills are known: most groups are one row. */
const filledOf = (group: readonly GridRow[], { filled }: Body): ReadonlySet<number> => {
	const [first = new Set<number>(), ...others] = group.map(
		(row) => filled.get(row) ?? columnsOf(row),
	);
	return others.length === 0 ? first : new Set([first, ...others].flatMap((each) => [...each]));
};

/** What it costs that cells are empty: most where other rows have one, and for rows of one cell. */
const emptyCost = (groups: readonly GridRow[][], body: Body): number => {
	const { columns } = body;
	const filled = groups.map((group) => filledOf(group, body));
	const counts = Array.from({ length: columns }, () => 0);
	for (const each of filled) for (const column of each) counts[column] = (counts[column] ?? 0) + 1;
	return filled.reduce((cost, each) => {
		if (each.size === 1) return cost + (each.has(0) ? W.lone : W.loneInside);
		const empty = counts.reduce(
			(sum, count, column) => sum + (each.has(column) ? 0 : count / groups.length),
			0,
		);
		return cost + empty * W.empty;
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

const costOf = (starts: Starts, body: Body): number => {
	const groups = groupsOf(body.rows, starts);
	return joinsCost(starts, body) + emptyCost(groups, body) - regularGain(groups);
};

/** The page's rows in groups that are one row of the table each: cells of several lines bring several. */
export const groupRows = async (
	rows: readonly GridRow[],
	columns: number,
	height: number,
	pause: Pause,
): Promise<GridRow[][]> => {
	const body = bodyOf(rows, columns, height);
	const outdented = outdentedRows(rows, height);
	let best: { starts: Starts; cost: number } | null = null;
	for (const grouping of groupingsOf(rows, columns, body.middles, height)) {
		if (rows.length > GROUPED.atOnce) await pause();
		const starts = bound(grouping, body.factors, outdented);
		const cost = costOf(starts, body);
		if (!best || cost < best.cost - 1e-6) best = { starts, cost };
	}
	return best ? groupsOf(rows, best.starts) : [];
};
