import {
	areInLine,
	bottomOf,
	centreOf,
	hullOf,
	overlapOf,
	topOf,
	type Span,
	type VisualRow,
} from '../../place/span';
import { shapeOf } from '../../words/kinds';
import type { GridLine } from '../columns/grid';
import { GROUPS as W } from '../weights';

/** A name in a heading over columns that have names of their own. */
export interface HeadingGroup {
	name: GridLine;
	columns: number[];
}

/** A column of a heading as far as its lower rows are known. */
export interface NamedColumn {
	index: number;
	span: Span;
	hasNumbers: boolean;
	/** The columns beside it; none at either end. */
	before: Span | undefined;
	after: Span | undefined;
	/** The lines under the row, from top to bottom. */
	names: readonly GridLine[];
	/** Those lines' text. */
	text: string;
}

/** Whether two lines of different widths stand in line on one side: names of groups are centred, and seldom do. */
const areFlush = (a: Span, b: Span, tolerance: number): boolean =>
	Math.abs(centreOf(a) - centreOf(b)) > tolerance &&
	Math.min(Math.abs(a.left - b.left), Math.abs(a.right - b.right)) <= tolerance;

/** What it costs to leave a name to the column below it: little where it goes on there. */
export const singleCost = (
	name: GridLine,
	columns: readonly NamedColumn[],
	height: number,
): number => {
	const own = columns[name.column];
	if (!own || overlapOf(own.span, name.placed) <= 0) return W.aside;
	const [first] = own.names;
	if (!first) return W.alone;
	const isAligned = areInLine(name.placed, first.placed, W.inLine * height);
	const isTight = first.placed.top - name.placed.bottom <= W.tight * height;
	const beside = [columns[name.column - 1], columns[name.column + 1]];
	const areSiblings =
		!(isTight && areFlush(name.placed, first.placed, W.flush * height)) &&
		own.names.length === 1 &&
		beside.every((other) => other !== undefined && shapeOf(other.text) === shapeOf(own.text));
	const reachesOver = beside.some((other) =>
		other?.names.some(({ placed }) => overlapOf(placed, name.placed) > height),
	);
	const siblings = (areSiblings ? W.siblings : 0) + (reachesOver ? W.reachesOver : 0);
	if (!isAligned) return W.outOfLine + siblings;
	return (isTight ? W.goesOn : 0) + siblings;
};

/** How far a name stands from the middle, or the left edge, of what it may span, in line heights. */
const offOf = (
	name: Span,
	run: readonly NamedColumn[],
	isOverOwn: boolean,
	height: number,
): number => {
	const spans = hullOf(run.map(({ span }) => span));
	const names = hullOf(run.flatMap((column) => column.names.map(({ placed }) => placed)));
	const both = hullOf([spans, names]);
	const [before, after] = [run[0]?.before, run.at(-1)?.after];
	const middle = (edge: number, next: number | undefined): number =>
		next === undefined ? edge : (edge + next) / 2;
	const territory = {
		left: middle(both.left, before?.right),
		right: middle(both.right, after?.left),
	};
	const centre = centreOf(name);
	const off = [spans, names, both, territory].map((span) => Math.abs(centre - centreOf(span)));
	const atLeft = isOverOwn ? Infinity : Math.abs(name.left - both.left) + W.atLeft * height;
	return Math.min(...off, atLeft) / height;
};

/** Whether the columns' names come again in the same order elsewhere, and no longer stretch does. */
const isRepeated = (run: readonly NamedColumn[], columns: readonly NamedColumn[]): boolean => {
	const first = run[0]?.index ?? 0;
	const [size, end] = [run.length, first + run.length];
	const text = (index: number): string | undefined => columns[index]?.text;
	return columns.some((_, other) => {
		const isApart = other + size <= first || other >= end;
		if (!isApart || !run.every(({ text: own }, step) => own === text(other + step))) return false;
		const isLonger = (mine: number, theirs: number): boolean =>
			mine !== other + size - 1 &&
			mine !== other &&
			theirs !== first &&
			theirs !== end - 1 &&
			text(mine) !== undefined &&
			text(mine) === text(theirs);
		return !isLonger(first - 1, other - 1) && !isLonger(end, other + size);
	});
};

/** Whether the names of some columns stand in line neither at the top nor in the middle nor at the bottom: they are no row. */
const areUneven = (run: readonly NamedColumn[], height: number): boolean => {
	const places = run.map(({ names }) => names.map(({ placed }) => placed));
	const spread = (edge: (lines: VisualRow) => number): number => {
		const edges = places.map(edge);
		return Math.max(...edges) - Math.min(...edges);
	};
	const least = Math.min(
		spread(topOf),
		spread(bottomOf),
		spread((lines) => (topOf(lines) + bottomOf(lines)) / 2),
	);
	return least > W.uneven * height;
};

/** Whether some columns are partly under a name of a row above, or reach beyond it. */
const crosses = (run: readonly NamedColumn[], upper: readonly HeadingGroup[]): boolean =>
	upper.some(({ columns }) => {
		const inside = run.filter(({ index }) => columns.includes(index)).length;
		return inside > 0 && inside < run.length;
	});

/** What it costs that a name is that of several columns; null where it stands too far from their middle. */
export const groupCost = (
	name: GridLine,
	run: readonly NamedColumn[],
	columns: readonly NamedColumn[],
	upper: readonly HeadingGroup[],
	height: number,
): number | null => {
	const own = columns[name.column];
	const isOverOwn =
		own !== undefined && Math.abs(centreOf(own.span) - centreOf(name.placed)) < W.inLine * height;
	const off = offOf(name.placed, run, isOverOwn, height);
	if (off > W.farthest) return null;
	const repeats = isRepeated(run, columns);
	// Names that come again are of one group, whatever stands below each: a result and its flag.
	const isMixed = !repeats && run.some(({ hasNumbers }) => hasNumbers !== run[0]?.hasNumbers);
	return (
		W.group +
		off * W.off +
		(isMixed ? W.mixed : 0) +
		(repeats ? W.repeated : 0) +
		(areUneven(run, height) ? W.notARow : 0) +
		(crosses(run, upper) ? W.crossing : 0)
	);
};
