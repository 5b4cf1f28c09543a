import type { PlacedLine } from '../geometry/place';
import { centreOf, hullOf, type Span } from '../geometry/span';
import { cellText } from './cellText';
import type { GridLine, GridRow } from './grid';
import { isNumeric } from './kinds';

/** Distance of a group's name from the middle of its columns, in line heights, at most. */
const OFF_CENTRE = 1.2;

const inColumn = (lines: readonly GridLine[], column: number): PlacedLine[] =>
	lines.filter((line) => line.column === column).map(({ placed }) => placed);

interface Group {
	line: GridLine;
	columns: number[];
	/** How far the name stands from the middle of its columns. */
	off: number;
}

const offCentre = (line: GridLine, columns: readonly number[], spans: readonly Span[]): number =>
	Math.abs(
		centreOf(line.placed) - centreOf(hullOf(columns.flatMap((column) => spans[column] ?? []))),
	);

/**
 * Shares neighbouring columns out among the names above them so that each name stands as near as
 * possible to the middle of its own.
 */
const shareOut = (
	names: readonly GridLine[],
	columns: readonly number[],
	spans: readonly Span[],
): Group[] => {
	interface State {
		cost: number;
		groups: Group[];
	}
	let states: (State | null)[] = [{ cost: 0, groups: [] }];
	for (const line of names) {
		const next: (State | null)[] = columns.map(() => null);
		next.push(null);
		states.forEach((state, start) => {
			if (!state) return;
			for (let end = start + 1; end <= columns.length; end += 1) {
				const own = columns.slice(start, end);
				const off = offCentre(line, own, spans);
				const known = next[end];
				if (known && known.cost <= state.cost + off) continue;
				next[end] = {
					cost: state.cost + off,
					groups: [...state.groups, { line, columns: own, off }],
				};
			}
		});
		states = next;
	}
	return states[columns.length]?.groups ?? [];
};

/** The groups of columns that the upper of two heading rows names over the lower one. */
const findGroups = (
	upper: GridRow,
	lower: GridRow,
	spans: readonly Span[],
	height: number,
): Group[] => {
	const columns = [...new Set(lower.map(({ column }) => column))].sort((a, b) => a - b);
	const [first, last] = [columns[0], columns.at(-1)];
	if (first === undefined || last === undefined || columns.length > 60) return [];
	const names = upper.filter(({ column, lastColumn }) => lastColumn >= first && column <= last);
	const alone = upper.filter((line) => !names.includes(line));
	const taken = new Set(alone.map(({ column }) => column));
	const free = columns.filter((column) => !taken.has(column));
	const runs: number[][] = [];
	for (const column of free) {
		const run = runs.at(-1);
		if (run && run.at(-1) === column - 1) run.push(column);
		else runs.push([column]);
	}
	return runs
		.flatMap((run) => {
			const [from, to] = [run[0] ?? 0, run.at(-1) ?? 0];
			const own = names.filter(({ column, lastColumn }) => lastColumn >= from && column <= to);
			return shareOut(own, run, spans);
		})
		.filter(({ off, columns: own }) => own.length === 1 || off <= OFF_CENTRE * height);
};

/** Whether the lower of two rows goes on with the heading that the upper one began. */
const isHeading = (upper: GridRow, lower: GridRow, groups: readonly Group[]): boolean =>
	groups.some(({ columns }) => columns.length > 1) &&
	lower.every(({ placed: { line } }) => !isNumeric(line.text)) &&
	upper.every(({ placed: { line } }) => !isNumeric(line.text));

export interface Heading {
	names: string[];
	/** How many of the logical rows it takes. */
	rows: number;
}

/** The names of the columns: the first row, or the first two where one names groups of columns. */
export const readHeading = (
	groups: readonly GridRow[],
	spans: readonly Span[],
	height: number,
): Heading => {
	const upper = groups[0] ?? [];
	const lower = groups[1];
	const found = lower ? findGroups(upper, lower, spans, height) : [];
	if (!lower || !isHeading(upper, lower, found)) {
		return { names: spans.map((_, column) => cellText(inColumn(upper, column))), rows: 1 };
	}
	const grouped = new Set(found.map(({ line }) => line));
	const plain = upper.filter((line) => !grouped.has(line));
	const names = spans.map((_, column) => {
		const over = found.filter(({ columns }) => columns.includes(column));
		const texts = [
			cellText(over.map(({ line }) => line.placed)),
			cellText([...inColumn(plain, column), ...inColumn(lower, column)]),
		];
		return texts.filter(Boolean).join(' ');
	});
	return { names, rows: 2 };
};
