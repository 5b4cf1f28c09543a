import { centreOf, hullOf, type Span } from '../geometry/span';
import type { GridLine } from './grid';

/** Distance of a group's name from the middle of its columns, in line heights, at most. */
const OFF_CENTRE = 1.2;
/** What one more column under a name is worth, in line heights off the centre. */
const COLUMN_WORTH = 0.3;
/** Columns that one name spans at most; junk would ask for all combinations. */
const WIDEST = 24;

/** A name in a heading over several columns that have names of their own. */
export interface HeadingGroup {
	name: GridLine;
	columns: number[];
	/** The lines under it, one for each of its columns at least. */
	under: GridLine[];
}

/**
 * How far a name stands from the middle of its columns. Cells reach further than their texts: to
 * the next column where texts stand at the left, to the column before where they stand at the right.
 */
const offCentre = (name: GridLine, columns: readonly number[], spans: readonly Span[]): number => {
	const { left, right } = hullOf(columns.flatMap((column) => spans[column] ?? []));
	const before = spans[(columns[0] ?? 0) - 1];
	const after = spans[(columns.at(-1) ?? 0) + 1];
	const centre = centreOf(name.placed);
	return Math.min(
		Math.abs(centre - (left + right) / 2),
		after ? Math.abs(centre - (left + after.left) / 2) : Infinity,
		before ? Math.abs(centre - (before.right + right) / 2) : Infinity,
	);
};

/** The run of neighbouring columns that the name stands over the middle of, if there are several. */
const columnsOfName = (
	name: GridLine,
	free: readonly number[],
	spans: readonly Span[],
	height: number,
): number[] => {
	let best: { columns: number[]; cost: number } = { columns: [], cost: Infinity };
	free.forEach((first, start) => {
		if (first > name.lastColumn) return;
		for (let length = 1; length <= WIDEST; length += 1) {
			const columns = free.slice(start, start + length);
			const last = columns.at(-1);
			if (columns.length < length || last !== first + length - 1) break;
			const off = offCentre(name, columns, spans);
			const cost = off - length * COLUMN_WORTH * height;
			if (off <= OFF_CENTRE * height && cost < best.cost) best = { columns, cost };
		}
	});
	return best.columns;
};

/** The names among a heading's lines that stand over the names of several columns. */
export const headingGroups = (
	lines: readonly GridLine[],
	spans: readonly Span[],
	height: number,
): HeadingGroup[] => {
	const taken = new Set<number>();
	return [...lines]
		.sort((a, b) => a.placed.left - b.placed.left)
		.flatMap((name) => {
			const under = lines.filter(({ placed }) => placed.top >= name.placed.bottom - 0.4 * height);
			const level = lines.filter(
				(line) => line !== name && !under.includes(line) && line.column === line.lastColumn,
			);
			const blocked = new Set(level.map(({ column }) => column));
			const free = [...new Set(under.map(({ column }) => column))]
				.filter((column) => !taken.has(column) && !blocked.has(column))
				.sort((a, b) => a - b);
			const columns = columnsOfName(name, free, spans, height);
			if (columns.length < 2) return [];
			columns.forEach((column) => taken.add(column));
			return [{ name, columns, under: under.filter(({ column }) => columns.includes(column)) }];
		});
};
