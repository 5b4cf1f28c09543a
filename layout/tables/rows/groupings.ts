import { quantile } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { isNumeric } from '../../words/kinds';
import type { GridRow } from '../columns/grid';
import { GROUPINGS } from '../measures';

/** For each row of the page whether it begins a row of the table. */
export type Starts = readonly boolean[];

/** Rows that are further from the one above than each of some distances, where those leap. */
const byDistance = (distances: readonly number[]): Starts[] => {
	const sorted = [...distances].sort((a, b) => a - b);
	const leaps = neighbours(sorted)
		.filter(([near, far]) => far > GROUPINGS.apart * near)
		.map(([near, far]) => ({ between: (near + far) / 2, leap: far / Math.max(near, 1) }))
		.sort((a, b) => b.leap - a.leap);
	return leaps
		.slice(0, GROUPINGS.mostThresholds)
		.map(({ between }) => [true, ...distances.map((distance) => distance > between)]);
};

/** Rows that begin where an anchor stands. */
const fromAnchors = (anchors: Starts): Starts => anchors.map((is, index) => is || index === 0);

/** Rows that end where an anchor stands. */
const upToAnchors = (anchors: Starts): Starts =>
	anchors.map((_, index) => index === 0 || anchors[index - 1] === true);

/** Rows that are cut at the widest distance between two anchors, the upper one of those alike. */
const aroundAnchors = (anchors: Starts, distances: readonly number[]): Starts => {
	const starts = anchors.map((_, index) => index === 0);
	const places = [...anchors.entries()].filter(([, is]) => is).map(([index]) => index);
	for (const [from, to] of neighbours(places)) {
		const middle = (from + to + 1) / 2;
		let [cut, widest] = [to, -Infinity];
		for (const [step, distance] of distances.slice(from, to).entries()) {
			const index = from + step + 1;
			const isNearer = Math.abs(index - middle) < Math.abs(cut - middle);
			if (distance > GROUPINGS.apart * widest || (distance * GROUPINGS.apart > widest && isNearer))
				[cut, widest] = [index, Math.max(distance, widest)];
		}
		starts[cut] = true;
	}
	return starts;
};

/** For each page's row whether it fills the columns that are filled as a rule, the first of them among them. */
const fullRows = (rows: readonly GridRow[]): Starts => {
	const counts = rows.map((row) => new Set(row.map(({ column }) => column)).size);
	const most = quantile(counts, 0.95, 1);
	return counts.map((count) => count >= Math.max(2, GROUPINGS.full * most));
};

/** The ways in which a page's rows can be a table's; `distances` are those between their middles. */
export const groupingsOf = (
	rows: readonly GridRow[],
	columns: number,
	distances: readonly number[],
): Starts[] => {
	const single = rows.map(() => true);
	const all = [single, ...byDistance(distances)];
	const filled = Array.from({ length: Math.min(columns, GROUPINGS.mostAnchors) }, (_, column) =>
		rows.map((row) => row.some((line) => line.column === column)),
	);
	const numbers = rows.map((row) => row.some(({ placed }) => isNumeric(placed.line.text)));
	for (const anchors of [...filled, fullRows(rows), numbers]) {
		const count = anchors.filter(Boolean).length;
		if (count < GROUPINGS.anchor.least * rows.length || count > GROUPINGS.anchor.most * rows.length)
			continue;
		all.push(fromAnchors(anchors), upToAnchors(anchors), aroundAnchors(anchors, distances));
	}
	return all;
};
