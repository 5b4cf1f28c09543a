import { areInLine, overlapOf } from '../place/span';
import type { Columns } from './columnTraits';
import type { GridLine } from './grid';
import { runsUnder, type Run } from './runs';

/** What it costs to leave a name to the column below it without standing in line with it. */
const OUT_OF_LINE = 0.8;
/** What it costs to leave a name over no column at all, in line heights. */
const ASIDE = 2;

/** A name in a heading over columns that have names of their own. */
export interface HeadingGroup {
	name: GridLine;
	columns: number[];
	/** The lines under it, one for each of its columns at least. */
	under: GridLine[];
}

const isOver = ({ column, placed }: GridLine, { spans }: Columns): boolean => {
	const own = spans[column];
	return own !== undefined && overlapOf(own, placed) > 0;
};

/** Whether two lines can be one cell: they stand in line, one below the other. */
const canBeOne = (upper: GridLine, lower: GridLine, height: number): boolean =>
	upper.column === lower.column && areInLine(upper.placed, lower.placed, height / 2);

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
	const filled = new Set(under.map(({ column }) => column));
	const free = columns.traits.filter(({ index }) => filled.has(index) && !named.has(index));
	const isOwn = isOver(name, columns);
	const runs = runsUnder(name.placed, free, columns).filter(
		(run) => run.columns.length > 1 || !isOwn,
	);
	const isAligned = under.some((line) => canBeOne(name, line, columns.height));
	const aside = isOwn ? (isAligned || under.length === 0 ? 0 : OUT_OF_LINE) : ASIDE;
	return { name, under, runs, aside: aside * columns.height };
};

const groupOf = ({ name, under }: Name, run: Run): HeadingGroup => {
	const columns = run.columns.map(({ index }) => index);
	return { name, columns, under: under.filter(({ column }) => columns.includes(column)) };
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
		const name = nameOf(line, lines, columns);
		const next = new Map<number, Choice>();
		const offer = (end: number, choice: Choice): void => {
			const known = next.get(end);
			if (!known || choice.cost < known.cost) next.set(end, choice);
		};
		for (const [end, { cost, groups }] of choices) {
			offer(end, { cost: cost + name.aside, groups });
			for (const run of name.runs) {
				if (run.first.index < end) continue;
				offer(run.last.index + 1, {
					cost: cost + run.cost,
					groups: [...groups, groupOf(name, run)],
				});
			}
		}
		choices = next;
	}
	let best: Choice = { cost: Infinity, groups: [] };
	for (const choice of choices.values()) if (choice.cost < best.cost) best = choice;
	return best.groups;
};
