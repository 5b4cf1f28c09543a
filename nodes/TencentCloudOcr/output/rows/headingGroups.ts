import { centreOf, overlapOf, widthOf, type Span } from '../geometry/span';
import type { GridLine } from './grid';
import { isNumeric } from './kinds';

/** Distance of a group's name from where the middle of its columns can be, in line heights, at most. */
const OFF_CENTRE = 0.6;
/**
 * What speaks for and against a group, in line heights off the centre: that the name spans columns
 * at all, each column more, columns of different kinds, a neighbour of the same kind left out.
 */
const SPANS = -1;
const ONE_MORE = 0.08;
const KINDS = 1;
const LEFT_OUT = 0.2;
/** What it costs to leave a name to the column below it without standing in line with it. */
const OUT_OF_LINE = 0.8;
/** What it costs to leave a name over no column at all, in line heights. */
const ASIDE = 2;
/** Columns that one name spans at most; junk would ask for all combinations. */
const WIDEST = 24;

/** A name in a heading over columns that have names of their own. */
export interface HeadingGroup {
	name: GridLine;
	columns: number[];
	/** The lines under it, one for each of its columns at least. */
	under: GridLine[];
}

/** Where an edge of a cell can be, and where it is if the columns are equally wide. */
interface Edge {
	least: number;
	most: number;
	likely: number;
}

const spread = (values: readonly number[]): number =>
	values.reduce((a, b) => Math.max(a, b), -Infinity) -
	values.reduce((a, b) => Math.min(a, b), Infinity);

/** Difference of edges, in line heights, that says nothing. */
const NOISE = 0.3;

/** The side at which the texts of a column stand in line; the centre also where nothing tells. */
const alignmentOf = (lines: readonly Span[], height: number): 'left' | 'right' | 'centre' => {
	const left = spread(lines.map((line) => line.left));
	const right = spread(lines.map((line) => line.right));
	const centre = spread(lines.map(centreOf));
	if (Math.abs(left - right) <= NOISE * height || (centre < left && centre < right))
		return 'centre';
	return right < left ? 'right' : 'left';
};

interface ColumnTraits {
	alignment: ReturnType<typeof alignmentOf>;
	/** Null where nothing stands below the heading. */
	hasNumbers: boolean | null;
}

export interface Columns {
	spans: readonly Span[];
	traits: readonly ColumnTraits[];
	height: number;
}

/** What the names of a table's columns and the cells below them tell of the columns. */
export const columnsOf = (
	heading: readonly GridLine[],
	body: readonly GridLine[],
	spans: readonly Span[],
	height: number,
): Columns => {
	const traits = spans.map((_, index) => {
		const inColumn = (lines: readonly GridLine[]) =>
			lines
				.filter(({ column, lastColumn }) => column === index && lastColumn === index)
				.map(({ placed }) => placed);
		const cells = inColumn(body);
		const numbers = cells.filter(({ line }) => isNumeric(line.text)).length;
		return {
			alignment: alignmentOf([...inColumn(heading), ...cells], height),
			hasNumbers: cells.length === 0 ? null : 2 * numbers > cells.length,
		};
	});
	return { spans, traits, height };
};

/** Texts at the left of their cells show where a cell begins, but not where it ends. */
const leftEdge = (first: number, { spans, traits }: Columns): Edge => {
	const own = spans[first] ?? { left: 0, right: 0 };
	const before = spans[first - 1];
	if (traits[first]?.alignment === 'left' || !before) {
		return { least: own.left, most: own.left, likely: own.left };
	}
	const after = spans[first + 1];
	const width = after ? after.right - own.right : own.right - before.right;
	const likely = Math.min(Math.max(own.right - width, before.right), own.left);
	return { least: before.right, most: own.left, likely };
};

const rightEdge = (last: number, { spans, traits }: Columns): Edge => {
	const own = spans[last] ?? { left: 0, right: 0 };
	const after = spans[last + 1];
	const before = spans[last - 1];
	if (traits[last]?.alignment === 'right' || (!after && !before)) {
		return { least: own.right, most: own.right, likely: own.right };
	}
	const width = before ? own.left - before.left : widthOf(own);
	const most = after ? after.left : Math.max(own.left + width, own.right);
	const likely = Math.max(Math.min(own.left + width, most), own.right);
	return { least: own.right, most, likely };
};

const runCost = (first: number, last: number, { traits }: Columns): number => {
	const kinds = new Set(
		traits.slice(first, last + 1).flatMap(({ hasNumbers }) => hasNumbers ?? []),
	);
	const kind = traits[first]?.hasNumbers;
	const leftOut = [first - 1, last + 1].filter((column) => traits[column]?.hasNumbers === kind);
	return (
		SPANS + (last - first - 1) * ONE_MORE + (kinds.size > 1 ? KINDS : 0) + leftOut.length * LEFT_OUT
	);
};

/** How badly a name stands over the middle of a run of columns; null if it does not at all. */
const misfit = (name: Span, first: number, last: number, columns: Columns): number | null => {
	const [left, right] = [leftEdge(first, columns), rightEdge(last, columns)];
	const centre = centreOf(name);
	const off = Math.max(
		(left.least + right.least) / 2 - centre,
		centre - (left.most + right.most) / 2,
		0,
	);
	if (off > OFF_CENTRE * columns.height) return null;
	const unlikely = Math.abs(centre - (left.likely + right.likely) / 2) / 2;
	return off + unlikely + (first === last ? 0 : runCost(first, last, columns) * columns.height);
};

interface Run {
	first: number;
	last: number;
	columns: number[];
	cost: number;
}

/** The runs of neighbouring columns over whose middle a name can stand. */
export const runsUnder = (name: Span, free: readonly number[], columns: Columns): Run[] =>
	free.flatMap((first, start) => {
		const runs: Run[] = [];
		for (let length = 1; length <= WIDEST; length += 1) {
			const run = free.slice(start, start + length);
			const last = run.at(-1);
			if (run.length < length || last !== first + length - 1) break;
			const cost = misfit(name, first, last, columns);
			if (cost !== null) runs.push({ first, last, columns: run, cost });
		}
		return runs;
	});

const isOver = ({ column, placed }: GridLine, { spans }: Columns): boolean => {
	const own = spans[column];
	return own !== undefined && overlapOf(own, placed) > 0;
};

/** Whether two lines can be one cell: they stand in line, one below the other. */
const isInLine = (upper: GridLine, lower: GridLine, height: number): boolean => {
	const [a, b] = [upper.placed, lower.placed];
	const off = [a.left - b.left, a.right - b.right, centreOf(a) - centreOf(b)].map(Math.abs);
	return upper.column === lower.column && Math.min(...off) <= height / 2;
};

interface Name {
	name: GridLine;
	under: GridLine[];
	runs: Run[];
	/** What it costs to leave the name to the column in which it stands. */
	aside: number;
}

/** What a line of a heading can be the name of: columns under it that no line beside it names. */
const nameOf = (name: GridLine, lines: readonly GridLine[], columns: Columns): Name => {
	const lowest = name.placed.bottom - 0.4 * columns.height;
	const under = lines.filter(({ placed }) => placed.top >= lowest);
	const beside = lines.filter((line) => line !== name && line.placed.top < lowest);
	const named = new Set(beside.filter((line) => isOver(line, columns)).map(({ column }) => column));
	const free = [...new Set(under.map(({ column }) => column))]
		.filter((column) => !named.has(column))
		.sort((a, b) => a - b);
	const isOwn = isOver(name, columns);
	const runs = runsUnder(name.placed, free, columns).filter(
		(run) => run.columns.length > 1 || !isOwn,
	);
	const isAligned = under.some((line) => isInLine(name, line, columns.height));
	const aside = isOwn ? (isAligned || under.length === 0 ? 0 : OUT_OF_LINE) : ASIDE;
	return { name, under, runs, aside: aside * columns.height };
};

interface Choice {
	cost: number;
	groups: HeadingGroup[];
}

/**
 * The names among a heading's lines that stand over the names of other columns. Each takes
 * neighbouring columns, from left to right and none twice, so that all together stand as near to
 * the middles of theirs as can be.
 */
export const headingGroups = (lines: readonly GridLine[], columns: Columns): HeadingGroup[] => {
	let choices = new Map<number, Choice>([[0, { cost: 0, groups: [] }]]);
	for (const line of [...lines].sort((a, b) => a.placed.left - b.placed.left)) {
		const { name, under, runs, aside } = nameOf(line, lines, columns);
		const next = new Map<number, Choice>();
		const offer = (end: number, choice: Choice): void => {
			const known = next.get(end);
			if (!known || choice.cost < known.cost) next.set(end, choice);
		};
		for (const [end, { cost, groups }] of choices) {
			offer(end, { cost: cost + aside, groups });
			for (const run of runs) {
				if (run.first < end) continue;
				const own = under.filter(({ column }) => run.columns.includes(column));
				const group = { name, columns: run.columns, under: own };
				offer(run.last + 1, { cost: cost + run.cost, groups: [...groups, group] });
			}
		}
		choices = next;
	}
	const all = [...choices.values()];
	return all.reduce((a, b) => (b.cost < a.cost ? b : a), all[0] ?? { cost: 0, groups: [] }).groups;
};
