import {
	overlapOf,
	hullOf,
	widthOf,
	blankBetween,
	centreOf,
	type Span,
	type VisualRow,
} from '../geometry/span';

import { isKey, isKeyWithValue } from './kinds';

/** Rows further down with which a row may share its columns; wrapped cells stand between. */
const LOOK_AHEAD = 12;
/** White space within a table, in line heights, at most. */
const WIDEST_BLANK = 4.5;
/** White space between a full row and one that ends early, in line heights, at most. */
const NEXT_BLANK = 1.5;
/** Difference of two aligned edges, in line heights, at most. */
const ALIGNED = 0.55;
/** Share of the longer row's cells that stand in line with the other's. */
const COMMON = 0.6;

/** Rows that share columns. */
export interface Core {
	first: number;
	last: number;
	/** The rows that were found to share columns; others between first and last may not. */
	rows: number[];
	span: Span;
}

const isAligned = (a: Span, b: Span, tolerance: number): boolean =>
	Math.abs(a.left - b.left) <= tolerance ||
	Math.abs(a.right - b.right) <= tolerance ||
	Math.abs(centreOf(a) - centreOf(b)) <= tolerance;

/** How many cells of two rows stand in line, each with one of the other row. */
const alignedCells = (a: VisualRow, b: VisualRow, tolerance: number): number => {
	let count = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const [left, right] = [a[i], b[j]];
		if (!left || !right) break;
		if (overlapOf(left, right) > 0 && isAligned(left, right, tolerance)) {
			count += 1;
			i += 1;
			j += 1;
		} else if (left.right < right.right) i += 1;
		else j += 1;
	}
	return count;
};

/** Whether a row is keys with their values: "Invoice No: 123". */
const isKeys = (row: VisualRow): boolean => {
	const keys = row.filter(({ line }) => isKey(line.text)).length;
	const whole = row.filter(({ line }) => isKeyWithValue(line.text)).length;
	return 2 * keys + whole >= 0.8 * row.length && keys + whole > 0;
};

const sharesColumns = (a: VisualRow, b: VisualRow, height: number, areNext: boolean): boolean => {
	const count = alignedCells(a, b, ALIGNED * height);
	if (count < 2) return false;
	const isPart = count === Math.min(a.length, b.length) && areNext;
	return isPart || count >= COMMON * Math.max(a.length, b.length);
};

/** For each row the first row of its core: the roots of a union-find. */
const linkRows = (rows: readonly VisualRow[], height: number): number[] => {
	const parent = rows.map((_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (parent[at] !== undefined && parent[at] !== at) {
			parent[at] = parent[parent[at] ?? at] ?? at;
			at = parent[at] ?? at;
		}
		return at;
	};
	rows.forEach((row, index) => {
		if (row.length < 2 || isKeys(row)) return;
		for (let below = index + 1; below <= index + LOOK_AHEAD; below += 1) {
			const other = rows[below];
			const above = rows[below - 1];
			if (!other || !above || blankBetween(above, other) > WIDEST_BLANK * height) return;
			const areNext = below === index + 1 && blankBetween(row, other) < NEXT_BLANK * height;
			if (other.length < 2 || isKeys(other) || !sharesColumns(row, other, height, areNext))
				continue;
			const [a, b] = [root(index), root(below)];
			parent[Math.max(a, b)] = Math.min(a, b);
		}
	});
	return rows.map((_, index) => root(index));
};

const merge = (a: Core, b: Core): Core => ({
	first: Math.min(a.first, b.first),
	last: Math.max(a.last, b.last),
	rows: [...a.rows, ...b.rows].sort((x, y) => x - y),
	span: hullOf([a.span, b.span]),
});

/** Whether two cores are rows of one table that happen to fill different columns. */
const areOne = (a: Core, b: Core): boolean =>
	b.first <= a.last && overlapOf(a.span, b.span) > 0.3 * Math.min(widthOf(a.span), widthOf(b.span));

/** The groups of rows that share columns, from top to bottom. */
export const findCores = (rows: readonly VisualRow[], height: number): Core[] => {
	const groups = new Map<number, number[]>();
	linkRows(rows, height).forEach((root, index) => {
		const group = groups.get(root);
		if (group) group.push(index);
		else groups.set(root, [index]);
	});
	const cores: Core[] = [];
	for (const indexes of groups.values()) {
		if (indexes.length < 2) continue;
		const span = hullOf(indexes.flatMap((index) => rows[index] ?? []));
		const core = { first: indexes[0] ?? 0, last: indexes.at(-1) ?? 0, rows: indexes, span };
		const same = cores.findLastIndex((other) => areOne(other, core));
		const other = cores[same];
		if (other) cores[same] = merge(other, core);
		else cores.push(core);
	}
	return cores;
};
