import { centreOf, widthOf, type Span } from '../place/span';
import type { Columns, ColumnTraits } from './columnTraits';

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
/** Columns that one name spans at most; junk would ask for all combinations. */
const WIDEST = 24;

/** Neighbouring columns over whose middle a name can stand. */
export interface Run {
	first: ColumnTraits;
	last: ColumnTraits;
	columns: readonly ColumnTraits[];
	/** How badly the name stands over them, in pixels. */
	cost: number;
}

/** Where an edge of a cell can be, and where it is if the columns are equally wide. */
interface Edge {
	least: number;
	most: number;
	likely: number;
}

const at = (edge: number): Edge => ({ least: edge, most: edge, likely: edge });

/** Texts at the left of their cells show where a cell begins, but not where it ends. */
const leftEdge = ({ span, before, after, alignment }: ColumnTraits): Edge => {
	if (alignment === 'left' || !before) return at(span.left);
	const width = after ? after.right - span.right : span.right - before.right;
	const likely = Math.min(Math.max(span.right - width, before.right), span.left);
	return { least: before.right, most: span.left, likely };
};

const rightEdge = ({ span, before, after, alignment }: ColumnTraits): Edge => {
	if (alignment === 'right' || (!after && !before)) return at(span.right);
	const width = before ? span.left - before.left : widthOf(span);
	const most = after ? after.left : Math.max(span.left + width, span.right);
	const likely = Math.max(Math.min(span.left + width, most), span.right);
	return { least: span.right, most, likely };
};

type Candidate = Omit<Run, 'cost'>;

const runCost = ({ first, last, columns }: Candidate, traits: readonly ColumnTraits[]): number => {
	const kinds = new Set(columns.flatMap(({ hasNumbers }) => hasNumbers ?? []));
	const leftOut = [traits[first.index - 1], traits[last.index + 1]].filter(
		(column) => column?.hasNumbers === first.hasNumbers,
	);
	return (
		SPANS +
		(columns.length - 2) * ONE_MORE +
		(kinds.size > 1 ? KINDS : 0) +
		leftOut.length * LEFT_OUT
	);
};

/** How badly a name stands over the middle of a run of columns; null if it does not at all. */
const misfit = (name: Span, run: Candidate, { traits, height }: Columns): number | null => {
	const [left, right] = [leftEdge(run.first), rightEdge(run.last)];
	const centre = centreOf(name);
	const off = Math.max(
		(left.least + right.least) / 2 - centre,
		centre - (left.most + right.most) / 2,
		0,
	);
	if (off > OFF_CENTRE * height) return null;
	const unlikely = Math.abs(centre - (left.likely + right.likely) / 2) / 2;
	return off + unlikely + (run.columns.length === 1 ? 0 : runCost(run, traits) * height);
};

/** The runs of neighbours among some columns, from left to right, over whose middle a name can stand. */
export const runsUnder = (name: Span, free: readonly ColumnTraits[], columns: Columns): Run[] =>
	free.flatMap((first, start) => {
		const runs: Run[] = [];
		const others = free.slice(start, start + WIDEST);
		for (const [step, last] of others.entries()) {
			if (last.index !== first.index + step) break;
			const run = { first, last, columns: others.slice(0, step + 1) };
			const cost = misfit(name, run, columns);
			if (cost !== null) runs.push({ ...run, cost });
		}
		return runs;
	});
