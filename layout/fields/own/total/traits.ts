import { EXACT_TOTALS, type SumRank } from '../../../words/fields/totals';
import type { Traits } from '../../choose';
import { is, soft } from '../../measure';
import type { LabelledAmount } from './amounts';
import { isRefused, isSum, isTotal, sumsOf, type Sums } from './sums';

/** What all amounts of a document tell of each. */
export interface Totals {
	sums: Sums<LabelledAmount>;
	/** The first and the last that is called a total. */
	first: LabelledAmount | undefined;
	last: LabelledAmount | undefined;
	/** Of the lines that amounts stand in. */
	usualHeight: number;
}

export const totalsOf = (all: readonly LabelledAmount[]): Totals => {
	const named = all.filter(({ ranks }) => isTotal(ranks));
	const heights = all.map(({ piece }) => piece.height).sort((a, b) => a - b);
	return {
		sums: sumsOf(all),
		first: named[0],
		last: named.at(-1),
		usualHeight: heights[heights.length >> 1] ?? 1,
	};
};

const EXACT: ReadonlySet<string> = new Set(EXACT_TOTALS);

/** How it is called. */
const traitsOfLabel = ({ ranks, key, over, inLine, near }: LabelledAmount): Traits => {
	const named = isTotal(ranks);
	const has = (rank: SumRank): number => is(ranks.has(rank));
	const isWeak = !named && !ranks.has('sub') && !isRefused(ranks) && !ranks.has('tax');
	return {
		due: is(named && ranks.has('due')),
		payable: is(named && ranks.has('payable') && !ranks.has('due')),
		total: is(named && !ranks.has('due') && !ranks.has('payable')),
		exact: is(EXACT.has(key)),
		weak: is(isWeak && ranks.has('weak')),
		sub: has('sub'),
		tax: has('tax'),
		taxNamed: is(named && ranks.has('tax')),
		paid: has('paid'),
		change: has('change'),
		rounding: has('rounding'),
		refused: is(isRefused(ranks)),
		unnamed: is(key.length < 2),
		otherName: is(ranks.size === 0 && key.length > 1),
		longLabel: soft(key.length / 10),
		overTotal: is(isTotal(over)),
		overOther: is(over.size > 0 && !isTotal(over)),
		inLine: is(inLine),
		gap: inLine ? 0 : soft(near.gap),
	};
};

/** How it is printed, and how it compares to the others. */
const traitsOfValue = ({ amount, value }: LabelledAmount, { sums }: Totals): Traits => ({
	currency: is(amount.currency !== null),
	decimals: is(amount.decimals),
	plain: is(!amount.decimals && amount.currency === null && sums.greatest > 0),
	zero: is(value === 0),
	negative: is(value < 0),
	greatest: is(value === sums.greatest),
	ratio: sums.greatest > 0 ? Math.max(0, Math.min(1.5, value / sums.greatest)) : 0,
	again: Math.min(3, Math.max(0, sums.times(value) - 1)),
});

/** Which others it agrees with, and which stand against it. */
const traitsOfAgreement = ({ piece, value, ranks }: LabelledAmount, { sums }: Totals): Traits => {
	const named = isTotal(ranks);
	const rivals = sums.roundingsOf(value);
	const isLater = (other: LabelledAmount): boolean =>
		other.piece.page === piece.page && other.piece.middle > piece.middle;
	return {
		equalsTotal: is(!named && sums.equals('named', value)),
		equalsPaid: is(!ranks.has('paid') && sums.equals('paid', value)),
		equalsSub: is(!ranks.has('sub') && sums.equals('sub', value)),
		paidLessChange: is(sums.isPaidLessChange(value)),
		netPlusTax: is(sums.isNetPlusTax(value)),
		rounded: is(sums.isRounded(value)),
		nearRival: is(rivals.length > 0),
		rivalLater: is(rivals.some((other) => isSum(other.ranks) && isLater(other))),
		fives: is(rivals.length > 0 && Math.round(value * 100) % 5 === 0),
		only: is(named && sums.otherTotals(value) === 0),
		rivals: is(named) * Math.min(3, sums.otherTotals(value)),
		greater: is(sums.isLessThanTotal(value)),
	};
};

/** Where it stands. */
const traitsOfPlace = (
	{ piece, value, ranks }: LabelledAmount,
	{ first, last, usualHeight }: Totals,
): Traits => ({
	tall: Math.max(-1, Math.min(1.5, Math.log(piece.height / usualHeight))),
	first: is(isTotal(ranks) && value === first?.value),
	last: is(isTotal(ranks) && value === last?.value),
	below: is(piece.page === last?.piece.page && piece.middle > last.piece.middle + piece.height),
});

/** What speaks for an amount as the document's total, or against it. */
export const traitsOf = (one: LabelledAmount, totals: Totals): Traits => ({
	always: 1,
	...traitsOfLabel(one),
	...traitsOfValue(one, totals),
	...traitsOfAgreement(one, totals),
	...traitsOfPlace(one, totals),
});
