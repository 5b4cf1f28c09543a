import { findProse } from '../../blocks/prose';
import type { Segment } from '../../blocks/segments';
import type { PlacedLine } from '../../place/place';
import { visualRows } from '../../place/visualRows';

/** Lines of a text that stands in a cell, at most, and cells that its first line has beside it. */
const CELL_LINES = 5;
const BESIDE = 2;

/** The lines of a page that are no running text; a short text that begins level with a row of cells is one of them. */
export const withoutProse = (lines: readonly PlacedLine[]): PlacedLine[] => {
	const stacks = findProse(lines);
	const prose = new Set(stacks.flat().flatMap(({ pieces }) => pieces));
	const rows = visualRows(lines);
	const rowOf = new Map(rows.flatMap((row) => row.map((line) => [line, row] as const)));
	const isCell = (stack: readonly Segment[]): boolean => {
		const first = stack[0]?.pieces[0];
		const beside = (first && rowOf.get(first))?.filter((line) => !prose.has(line)) ?? [];
		return stack.length <= CELL_LINES && beside.length >= BESIDE;
	};
	const cells = new Set(
		stacks.filter(isCell).flatMap((stack) => stack.flatMap(({ pieces }) => pieces)),
	);
	return lines.filter((line) => !prose.has(line) || cells.has(line));
};
