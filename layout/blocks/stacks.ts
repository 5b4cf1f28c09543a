import { partitionPoint } from '../lists/partitionPoint';
import { widthOf } from '../place/span';
import { MEASURES, STACKS } from './measures';
import { heightOf, type Segment } from './segments';

/** Lines that stand one below the other, from top to bottom. */
export type Stack = Segment[];

const isWithin = (inner: Segment, outer: Segment): boolean => {
	const overhang = MEASURES.overhang * Math.max(heightOf(inner), heightOf(outer));
	return inner.left >= outer.left - overhang && inner.right <= outer.right + overhang;
};

/** Whether the lower line can be the next one of the text that the upper one belongs to. */
const follows = (upper: Segment, lower: Segment): boolean => {
	const height = Math.max(heightOf(upper), heightOf(lower));
	const ratio = heightOf(lower) / heightOf(upper);
	const blank = lower.top - upper.bottom;
	return (
		blank >= -height / 2 &&
		blank <= MEASURES.leading * height &&
		ratio > MEASURES.likeHeight.least &&
		ratio < MEASURES.likeHeight.most &&
		(isWithin(upper, lower) || isWithin(lower, upper))
	);
};

/** The line in the nearest row that passes the test and makes up most of it: a heading over columns follows none of them. */
const onlyOne = (
	rows: readonly (readonly Segment[])[],
	line: Segment,
	test: (one: Segment) => boolean,
): Segment | null => {
	for (const row of rows) {
		const place = partitionPoint(row, ({ left }) => left < line.left);
		const near = row.slice(Math.max(0, place - STACKS.beside), place + STACKS.beside);
		const [first, ...others] = near.filter(test);
		if (!first) continue;
		const widest = others.reduce((most, one) => (widthOf(one) > widthOf(most) ? one : most), first);
		const all = others.reduce((sum, one) => sum + widthOf(one), widthOf(first));
		return widthOf(widest) >= MEASURES.only * all ? widest : null;
	}
	return null;
};

/** Chains lines that stand closely one below the other; each line is in one stack. */
export const stacksOf = (rows: readonly (readonly Segment[])[]): Stack[] => {
	const above = new Map<Segment, Segment | null>();
	const stacks = new Map<Segment, Stack>();
	const all: Stack[] = [];
	rows.forEach((row, at) => {
		const before = rows.slice(Math.max(0, at - STACKS.reach), at).reverse();
		for (const segment of row)
			above.set(
				segment,
				onlyOne(before, segment, (upper) => follows(upper, segment)),
			);
	});
	const isFollowed = new Set(above.values());
	rows.forEach((row, at) => {
		const after = rows.slice(at + 1, at + 1 + STACKS.reach);
		for (const segment of row) {
			const own = stacks.get(segment) ?? [segment];
			if (own.length === 1) all.push(own);
			if (!isFollowed.has(segment)) continue;
			const next = onlyOne(after, segment, (lower) => follows(segment, lower));
			if (!next || above.get(next) !== segment) continue;
			own.push(next);
			stacks.set(next, own);
		}
	});
	return all;
};
