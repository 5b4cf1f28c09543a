import { quantile } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { isNumeric } from '../../words/kinds';
import type { GridRow } from '../columns/grid';
import { GROUPINGS } from '../measures/rows';

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

const placesOf = (anchors: Starts): number[] =>
	[...anchors.entries()].filter(([, is]) => is).map(([index]) => index);

/** Rows that are cut at the widest distance between two anchors, the upper one of those alike. */
const aroundAnchors = (anchors: Starts, distances: readonly number[]): Starts => {
	const starts = anchors.map((_, index) => index === 0);
	for (const [from, to] of neighbours(placesOf(anchors))) {
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

/** Rows that all reach as far below their anchor as above it; none where some do not. */
const centredOnAnchors = (
	anchors: Starts,
	middles: readonly number[],
	height: number,
): Starts[] => {
	const starts = anchors.map((_, index) => index === 0);
	const between = (from: number, to: number): number => (middles[to] ?? 0) - (middles[from] ?? 0);
	const off = GROUPINGS.offMiddle * height;
	const places = placesOf(anchors);
	let first = 0;
	for (const [index, anchor] of places.entries()) {
		const end = places[index + 1] ?? anchors.length;
		const above = between(first, anchor);
		let last = anchor;
		while (last + 1 < end && between(anchor, last + 1) <= above + off) last += 1;
		if (above - between(anchor, last) > off) return [];
		first = last + 1;
		if (first < anchors.length) starts[first] = true;
	}
	return first === anchors.length ? [starts] : [];
};

/** For each page's row whether it fills the columns that are filled as a rule, the first of them among them. */
const fullRows = (rows: readonly GridRow[]): Starts => {
	const counts = rows.map((row) => new Set(row.map(({ column }) => column)).size);
	const most = quantile(counts, 0.95, 1);
	return counts.map((count) => count >= Math.max(2, GROUPINGS.full * most));
};

/**
 * The ways in which a page's rows can be a table's, the surer of those that cost the same first. `middles` are the heights
 * at which the rows stand, `height` is that of a line of text, both in pixels.
 */
export const groupingsOf = (
	rows: readonly GridRow[],
	columns: number,
	middles: readonly number[],
	height: number,
): Starts[] => {
	const distances = neighbours(middles).map(([above, own]) => own - above);
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
		all.push(
			fromAnchors(anchors),
			upToAnchors(anchors),
			...centredOnAnchors(anchors, middles, height),
			aroundAnchors(anchors, distances),
		);
	}
	return all;
};
