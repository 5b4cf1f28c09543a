import { overlapOf, type Span } from '../../place/span';
import { zip } from '../../lists/zip';
import { byColumn, type GridLine } from '../columns/grid';
import { GROUPS as W } from '../weights';
import { groupCost, singleCost, type HeadingGroup, type NamedColumn } from './groupCosts';
import { HEADING_GROUPS } from '../measures/heading';

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
	zip(spans, byColumn(lower, spans.length)).map(([span, names], index) => {
		const text = names.map(({ placed }) => placed.line.text.trim()).join(' ');
		const [before, after] = [spans[index - 1], spans[index + 1]];
		return { index, span, hasNumbers: hasNumbers(index), before, after, names, text };
	});

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
		const others = free.slice(start, start + HEADING_GROUPS.widest);
		const whole = others.findIndex(({ index }, step) => index !== first.index + step);
		const run = whole < 0 ? others : others.slice(0, whole);
		return run.slice(1).map((_, step) => run.slice(0, step + 2));
	});

/** What a name can be: that of its own column, or of a group. */
const readingsOf = (
	name: GridLine,
	row: readonly GridLine[],
	columns: readonly NamedColumn[],
	upper: readonly HeadingGroup[],
	height: number,
): { cost: number; run: NamedColumn[] }[] => {
	const taken = new Set(row.filter((other) => other !== name).map(({ column }) => column));
	const free = columns.filter(({ index, names }) => names.length > 0 && !taken.has(index));
	const own = columns.slice(name.column, name.column + 1);
	const single = { cost: singleCost(name, columns, height), run: own };
	const isOver = own.some(({ span }) => overlapOf(span, name.placed) > 0);
	const runs = runsOf(free).filter((run) => !isOver || run.some((each) => own.includes(each)));
	const groups = runs.flatMap((run) => {
		const cost = groupCost(name, run, columns, upper, height);
		return cost === null ? [] : [{ cost, run }];
	});
	return [single, ...groups];
};

/**
 * The names in a heading's row that stand over the names of other columns in the rows below it. Each
 * takes neighbouring columns, from left to right and none twice, so that all together stand as near
 * to the middles of theirs as can be. `upper` are the groups of the rows above.
 */
export const headingGroups = (
	row: readonly GridLine[],
	lower: readonly GridLine[],
	upper: readonly HeadingGroup[],
	heading: HeadingColumns,
): HeadingGroup[] => {
	if (lower.length === 0) return [];
	const columns = namedColumns(lower, heading);
	let choices: Choice[] = [{ cost: 0, groups: [], last: undefined, isGroup: false }];
	for (const name of [...row].sort((a, b) => a.placed.left - b.placed.left)) {
		const next = new Map<number, Choice>();
		for (const { cost: own, run } of readingsOf(name, row, columns, upper, heading.height)) {
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
