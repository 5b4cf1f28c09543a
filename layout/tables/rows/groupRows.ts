import type { Pause } from '../../pause';
import { median } from '../../lists/median';
import type { GridRow } from '../columns/grid';
import { GROUPED } from '../measures/rows';
import { ROWS as W } from '../weights';
import { bodyOf, type Body } from './body';
import { emptyCost } from './costs/emptyCost';
import { isBound, joinsCost } from './costs/joinsCost';
import { groupingsOf, type Starts } from './groupings';

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
const bound = (starts: Starts, { factors, outdented, across }: Body): Starts => {
	const isAlone = (index: number): boolean => outdented[index] === true || across[index] === true;
	return starts.map(
		(is, index) =>
			!isBound(factors, index) &&
			(is || factors[index] === 'below' || isAlone(index) || across[index - 1] === true),
	);
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
	let best: { starts: Starts; cost: number } | null = null;
	for (const grouping of groupingsOf(rows, columns, body.middles, height)) {
		if (rows.length > GROUPED.atOnce) await pause();
		const starts = bound(grouping, body);
		const cost = costOf(starts, body);
		if (!best || cost < best.cost - 1e-6) best = { starts, cost };
	}
	return best ? groupsOf(rows, best.starts) : [];
};
