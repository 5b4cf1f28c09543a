import { neighbours } from '../../lists/neighbours';
import type { Span, VisualRow } from '../../place/span';
import { counter, holder } from './spanIndex';
import { breaksAt } from './splitLine';
import { SEPARATORS } from '../measures/columns';

const gapsOf = (row: VisualRow): Span[] =>
	neighbours(row).flatMap(([{ right: left }, { left: right }]) =>
		right > left ? [{ left, right }] : [],
	);

export interface Sizes {
	/** Of a line of text, in pixels. */
	height: number;
	/** Pixels that a small letter takes. */
	letterPixels: number;
}

interface Stab extends Span {
	/** Width of the widest gap that it stands for. */
	widest: number;
}

/**
 * The fewest places that separate all neighbours on all rows: the greedy stabbing of the white
 * gaps between them, each place with the stretch that its gaps have in common.
 */
const stab = (gaps: readonly Span[]): Stab[] => {
	const stabs: Stab[] = [];
	for (const gap of [...gaps].sort((a, b) => a.right - b.right)) {
		const last = stabs.at(-1);
		const width = gap.right - gap.left;
		if (last && gap.left < last.right) {
			last.left = Math.max(last.left, gap.left);
			last.widest = Math.max(last.widest, width);
		} else stabs.push({ ...gap, widest: width });
	}
	return stabs;
};

/**
 * Places between columns on which more rows agree than there are lines lying across; a line with a
 * break in its text right there may be two cells read as one and hardly counts: only many of them tell that a text came
 * in two pieces elsewhere. Nor does a line alone on its row count, which runs over columns that it leaves empty.
 */
export const agreedSeparators = (
	rows: readonly VisualRow[],
	{ height, letterPixels }: Sizes,
): Span[] => {
	const lines = rows.flat();
	const beside = rows.filter((row) => row.length > 1).flat();
	const holds = holder(lines);
	const tight = rows.flatMap(gapsOf).filter((gap) => !holds(gap));
	const support = counter(tight);
	const against = counter(beside);
	const isAgreed = (gap: Span, isWide: boolean): boolean => {
		const x = (gap.left + gap.right) / 2;
		const votes = support(x);
		if (votes > against(x) || !isWide) return votes > against(x);
		const across = beside.filter(({ left, right }) => left < x && right > x);
		const whole = across.filter((line) => !breaksAt(line, gap, letterPixels)).length;
		return votes > whole + SEPARATORS.broken * (across.length - whole);
	};
	return stab(tight).flatMap((gap) => {
		const isWide = gap.widest >= SEPARATORS.wordSpace * height;
		const third = (gap.right - gap.left) / 3;
		const before = { ...gap, right: gap.left + third };
		const behind = { ...gap, left: gap.right - third };
		return [gap, behind, before].find((part) => isAgreed(part, isWide)) ?? [];
	});
};
