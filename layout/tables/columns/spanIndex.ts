import { partitionPoint } from '../../lists/partitionPoint';
import type { Span } from '../../place/span';

/** Answers how many of many spans hold a point in log n. */
export const counter = (spans: readonly Span[]): ((x: number) => number) => {
	const lefts = spans.map(({ left }) => left).sort((a, b) => a - b);
	const rights = spans.map(({ right }) => right).sort((a, b) => a - b);
	return (x) =>
		partitionPoint(lefts, (left) => left < x) - partitionPoint(rights, (right) => right <= x);
};

/** Answers whether a whole line of any row stands within a span, in log n. */
export const holder = (lines: readonly Span[]): ((span: Span) => boolean) => {
	const sorted = [...lines].sort((a, b) => b.left - a.left);
	let least = Infinity;
	/** Of each line and those right of it the right edge that is furthest left. */
	const leastRights = sorted.map(({ right }) => (least = Math.min(least, right)));
	return ({ left, right }) => {
		const leastRight = leastRights[partitionPoint(sorted, (line) => line.left >= left) - 1];
		return leastRight !== undefined && leastRight <= right;
	};
};
