import { extendCover, type Span, type VisualRow } from '../geometry/span';

/** Part of a line's height that is taken off each side of its box: OCR boxes reach over their text. */
const SLACK = 0.12;

/** Answers how many of many spans hold a point in log n. */
const counter = (spans: readonly Span[]): ((x: number) => number) => {
	const lefts = spans.map(({ left }) => left).sort((a, b) => a - b);
	const rights = spans.map(({ right }) => right).sort((a, b) => a - b);
	const below = (sorted: readonly number[], x: number, orEqual: boolean): number => {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const value = sorted[middle] ?? 0;
			if (value < x || (orEqual && value === x)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return (x) => below(lefts, x, false) - below(rights, x, true);
};

/** Answers whether a whole line of any row stands within a span, in log n. */
const holder = (lines: readonly Span[]): ((span: Span) => boolean) => {
	const sorted = [...lines].sort((a, b) => a.left - b.left);
	const leastRight: number[] = [];
	let least = Infinity;
	for (let index = sorted.length - 1; index >= 0; index -= 1) {
		least = Math.min(least, sorted[index]?.right ?? Infinity);
		leastRight[index] = least;
	}
	return ({ left, right }) => {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sorted[middle]?.left ?? 0) < left) low = middle + 1;
			else high = middle;
		}
		return (leastRight[low] ?? Infinity) <= right;
	};
};

const gapsOf = (row: VisualRow): Span[] =>
	row.slice(1).flatMap((line, index) => {
		const left = row[index]?.right ?? line.left;
		return line.left > left ? [{ left, right: line.left }] : [];
	});

/**
 * The fewest places that separate all neighbours on all rows: the greedy stabbing of the white
 * gaps between them, each place with the stretch that its gaps have in common.
 */
const stab = (gaps: readonly Span[]): Span[] => {
	const stabs: Span[] = [];
	for (const gap of [...gaps].sort((a, b) => a.right - b.right)) {
		const last = stabs.at(-1);
		if (last && gap.left < last.right) last.left = Math.max(last.left, gap.left);
		else stabs.push({ ...gap });
	}
	return stabs;
};

/** Places between columns on which more rows agree than there are lines lying across. */
const agreedSeparators = (rows: readonly VisualRow[]): Span[] => {
	const lines = rows.flat();
	const holds = holder(lines);
	const tight = rows.flatMap(gapsOf).filter((gap) => !holds(gap));
	const support = counter(tight);
	const against = counter(lines);
	return stab(tight).filter(({ left, right }) => {
		const x = (left + right) / 2;
		return support(x) > against(x);
	});
};

const lies = (line: Span, separator: Span, margin: number): boolean =>
	line.left < separator.left - margin && line.right > separator.right + margin;

/**
 * The columns of some rows, from left to right. Neighbours on a row are separated where most rows
 * agree; lines that lie across such a place (headings of several columns, two cells read as one)
 * have no say; white space that the other lines leave from top to bottom separates as well, which
 * finds columns that are never filled on the same row.
 */
export const findColumns = (rows: readonly VisualRow[], height: number): Span[] => {
	const separators = agreedSeparators(rows);
	const slack = SLACK * height;
	const own = rows
		.flat()
		.filter((line) => !separators.some((separator) => lies(line, separator, height * 0.4)))
		.map(({ left, right }) => ({
			left: left + slack,
			right: Math.max(right - slack, left + slack),
		}));
	return extendCover([], own, 1).flatMap((span) => {
		const cuts = separators
			.map(({ left, right }) => (left + right) / 2)
			.filter((x) => x > span.left + slack && x < span.right - slack);
		const edges = [span.left, ...cuts, span.right];
		return edges.slice(1).map((right, index) => ({ left: edges[index] ?? span.left, right }));
	});
};
