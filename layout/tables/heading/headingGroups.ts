import { areInLine, centreOf, hullOf, overlapOf, type Span } from '../../place/span';
import { shapeOf } from '../../words/kinds';
import type { GridLine } from '../columns/grid';
import { GROUPS as W } from '../weights';

/** A name in a heading over columns that have names of their own. */
export interface HeadingGroup {
	name: GridLine;
	columns: number[];
}

/** Columns that one name spans at most; junk would ask for all combinations. */
const WIDEST = 40;

/** A column of a heading as far as its lower rows are known. */
interface NamedColumn {
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

export interface HeadingColumns {
	spans: readonly Span[];
	hasNumbers: (column: number) => boolean;
	/** Of a line of text, in pixels. */
	height: number;
}

const namedColumns = (
	lower: readonly GridLine[],
	{ spans, hasNumbers }: HeadingColumns,
): NamedColumn[] =>
	spans.map((span, index) => {
		const names = lower.filter(({ column }) => column === index);
		const text = names.map(({ placed }) => placed.line.text.trim()).join(' ');
		const [before, after] = [spans[index - 1], spans[index + 1]];
		return { index, span, hasNumbers: hasNumbers(index), before, after, names, text };
	});

/** What it costs to leave a name to the column below it: little where it goes on there. */
const singleCost = (name: GridLine, columns: readonly NamedColumn[], height: number): number => {
	const own = columns[name.column];
	if (!own || overlapOf(own.span, name.placed) <= 0) return W.aside;
	const [first] = own.names;
	if (!first) return W.alone;
	const isAligned = areInLine(name.placed, first.placed, W.inLine * height);
	const isTight = first.placed.top - name.placed.bottom <= W.tight * height;
	const beside = [columns[name.column - 1], columns[name.column + 1]];
	const areSiblings =
		own.names.length === 1 &&
		beside.every((other) => other !== undefined && shapeOf(other.text) === shapeOf(own.text));
	const siblings = areSiblings ? W.siblings : 0;
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

const groupCost = (
	name: GridLine,
	run: readonly NamedColumn[],
	columns: readonly NamedColumn[],
	height: number,
): number | null => {
	const own = columns[name.column];
	const isOverOwn =
		own !== undefined && Math.abs(centreOf(own.span) - centreOf(name.placed)) < W.inLine * height;
	const off = offOf(name.placed, run, isOverOwn, height);
	if (off > W.farthest) return null;
	const isMixed = run.some(({ hasNumbers }) => hasNumbers !== run[0]?.hasNumbers);
	return (
		W.group + off * W.off + (isMixed ? W.mixed : 0) + (isRepeated(run, columns) ? W.repeated : 0)
	);
};

/** A reading of the names in a row up to some column: those after it are free. */
interface Choice {
	cost: number;
	groups: HeadingGroup[];
	/** The last column that a name takes; none before the first. */
	last: NamedColumn | undefined;
	/** Whether that name is a group's. */
	isGroup: boolean;
}

/** What it costs that columns between two names, or after the last, are under none of them. */
const leftOutCost = (
	columns: readonly NamedColumn[],
	before: NamedColumn | undefined,
	after: NamedColumn | undefined,
): number => {
	const between = columns.slice(before ? before.index + 1 : 0, after?.index);
	const leftOut = between.filter(
		({ names, hasNumbers }) =>
			names.length > 0 && (hasNumbers === before?.hasNumbers || hasNumbers === after?.hasNumbers),
	);
	return Math.min(leftOut.length, W.mostLeftOut) * W.leftOut;
};

/** The stretches of neighbouring columns that are free, of two and more columns. */
const runsOf = (free: readonly NamedColumn[]): NamedColumn[][] =>
	free.flatMap((first, start) => {
		const others = free.slice(start, start + WIDEST);
		const whole = others.findIndex(({ index }, step) => index !== first.index + step);
		const run = whole < 0 ? others : others.slice(0, whole);
		return run.slice(1).map((_, step) => run.slice(0, step + 2));
	});

/** What a name can be: that of its own column, or of a group. */
const readingsOf = (
	name: GridLine,
	row: readonly GridLine[],
	columns: readonly NamedColumn[],
	height: number,
): { cost: number; run: NamedColumn[] }[] => {
	const taken = new Set(row.filter((other) => other !== name).map(({ column }) => column));
	const free = columns.filter(({ index, names }) => names.length > 0 && !taken.has(index));
	const own = columns.slice(name.column, name.column + 1);
	const single = { cost: singleCost(name, columns, height), run: own };
	const isOver = own.some(({ span }) => overlapOf(span, name.placed) > 0);
	const runs = runsOf(free).filter((run) => !isOver || run.some((each) => own.includes(each)));
	const groups = runs.flatMap((run) => {
		const cost = groupCost(name, run, columns, height);
		return cost === null ? [] : [{ cost, run }];
	});
	return [single, ...groups];
};

/**
 * The names in a heading's row that stand over the names of other columns in the rows below it. Each
 * takes neighbouring columns, from left to right and none twice, so that all together stand as near
 * to the middles of theirs as can be.
 */
export const headingGroups = (
	row: readonly GridLine[],
	lower: readonly GridLine[],
	heading: HeadingColumns,
): HeadingGroup[] => {
	if (lower.length === 0) return [];
	const columns = namedColumns(lower, heading);
	let choices: Choice[] = [{ cost: 0, groups: [], last: undefined, isGroup: false }];
	for (const name of [...row].sort((a, b) => a.placed.left - b.placed.left)) {
		const next = new Map<number, Choice>();
		for (const { cost: own, run } of readingsOf(name, row, columns, heading.height)) {
			const [first, last] = [run[0], run.at(-1)];
			if (!first || !last) continue;
			for (const { cost: before, groups, last: end, isGroup: wasGroup } of choices) {
				if (end && first.index < end.index + (run.length > 1 || wasGroup ? 1 : 0)) continue;
				const isGroup = run.length > 1;
				const leftOut = isGroup || wasGroup ? leftOutCost(columns, end, first) : 0;
				const cost = before + own + leftOut;
				const known = next.get(last.index);
				if (known && known.cost <= cost) continue;
				const group = { name, columns: run.map(({ index }) => index) };
				next.set(last.index, {
					cost,
					groups: isGroup ? [...groups, group] : groups,
					last,
					isGroup,
				});
			}
		}
		if (next.size > 0) choices = [...next.values()];
	}
	let best: Choice = { cost: Infinity, groups: [], last: undefined, isGroup: false };
	for (const choice of choices) {
		const leftOut = choice.isGroup ? leftOutCost(columns, choice.last, undefined) : 0;
		const cost = choice.cost + leftOut;
		if (cost < best.cost) best = { ...choice, cost };
	}
	return best.groups;
};
