import type { Span } from '../geometry/span';

/** Answers how many of many spans hold a point in log n. */
export const counter = (spans: readonly Span[]): ((x: number) => number) => {
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
export const holder = (lines: readonly Span[]): ((span: Span) => boolean) => {
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
