import type { SumRank } from '../../../words/fields/totals';
import type { PrintedAmount } from '../../readers/amounts';

/** An amount with the ranks that its label gives it. */
export interface RankedAmount {
	amount: PrintedAmount;
	value: number;
	ranks: ReadonlySet<SumRank>;
}

/** What the amounts of a document tell of a sum: what it equals, and what would stand against it. */
export interface Sums<Ranked extends RankedAmount> {
	greatest: number;
	/** How often a price is printed. */
	times: (value: number) => number;
	/** Sums named a total: how many there are but for one value, and whether one is greater. */
	otherTotals: (value: number) => number;
	isLessThanTotal: (value: number) => boolean;
	equals: (kind: 'named' | 'sub' | 'paid', value: number) => boolean;
	isPaidLessChange: (value: number) => boolean;
	isNetPlusTax: (value: number) => boolean;
	/** Whether a rounding line leads from another sum to this one. */
	isRounded: (value: number) => boolean;
	/** Other prices that differ by a rounding. */
	roundingsOf: (value: number) => readonly Ranked[];
}

/** Roundings of cash, in cents. */
const ROUNDING = [1, 2, 3, 4, 5];
/** Different sums of one rank that are tried in pairs, at most; longer documents have no need of them. */
const MOST = 40;

export const cents = (value: number): number => Math.round(value * 100);

/** Whether a label tells that its amount is no sum, whatever else it says. */
export const isRefused = (ranks: ReadonlySet<SumRank>): boolean =>
	ranks.has('refused') || ranks.has('discount');

export const isTotal = (ranks: ReadonlySet<SumRank>): boolean => {
	const isNamed = ranks.has('due') || ranks.has('payable') || ranks.has('total');
	const isOfTax = ranks.has('tax') && !ranks.has('due') && !ranks.has('payable');
	return isNamed && !isOfTax && !ranks.has('sub') && !isRefused(ranks);
};

export const isSum = (ranks: ReadonlySet<SumRank>): boolean =>
	(['due', 'payable', 'total', 'sub', 'weak'] as const).some((rank) => ranks.has(rank));

const pairs = (
	first: readonly number[],
	second: readonly number[],
	join: (a: number, b: number) => number,
): ReadonlySet<number> =>
	new Set(first.slice(0, MOST).flatMap((a) => second.slice(0, MOST).map((b) => join(a, b))));

export const sumsOf = <Ranked extends RankedAmount>(all: readonly Ranked[]): Sums<Ranked> => {
	const prices = all.filter(({ amount }) => amount.decimals || amount.currency !== null);
	const times = new Map<number, number>();
	for (const { value } of prices) times.set(cents(value), (times.get(cents(value)) ?? 0) + 1);
	const byCents = new Map<number, Ranked[]>();
	for (const one of all) {
		if (!one.amount.decimals || one.value <= 0.1) continue;
		const known = byCents.get(cents(one.value));
		if (known) known.push(one);
		else byCents.set(cents(one.value), [one]);
	}
	const ofRank = (rank: SumRank): number[] => [
		...new Set(
			all
				.filter(({ ranks, value }) => ranks.has(rank) && value > 0)
				.map(({ value }) => cents(value)),
		),
	];
	const [subs, taxes, paid, change] = [
		ofRank('sub'),
		ofRank('tax'),
		ofRank('paid'),
		ofRank('change'),
	];
	const named = new Set(all.filter(({ ranks }) => isTotal(ranks)).map(({ value }) => cents(value)));
	const positive = [...named].filter((value) => value > 0);
	const most = positive.reduce((a, b) => Math.max(a, b), 0);
	const sets = { named, sub: new Set(subs), paid: new Set(paid) };
	const paidLessChange = pairs(paid, change, (a, b) => a - b);
	const netPlusTax = pairs(subs, taxes, (a, b) => a + b);
	const roundings = new Set(
		all
			.filter(({ ranks, value }) => ranks.has('rounding') && Math.abs(value) <= 0.05)
			.map(({ value }) => Math.abs(cents(value))),
	);
	const near = (value: number): Ranked[] =>
		ROUNDING.flatMap((step) => [
			...(byCents.get(cents(value) - step) ?? []),
			...(byCents.get(cents(value) + step) ?? []),
		]);
	return {
		greatest: prices.reduce((greatest, { value }) => Math.max(greatest, value), 0),
		times: (value) => times.get(cents(value)) ?? 0,
		otherTotals: (value) => positive.length - (cents(value) > 0 && named.has(cents(value)) ? 1 : 0),
		isLessThanTotal: (value) => most > cents(value) + 6,
		equals: (kind, value) => sets[kind].has(cents(value)),
		isPaidLessChange: (value) => paidLessChange.has(cents(value)),
		isNetPlusTax: (value) => netPlusTax.has(cents(value)),
		isRounded: (value) =>
			cents(value) % 5 === 0 &&
			near(value).some(
				(other) => isSum(other.ranks) && roundings.has(Math.abs(cents(other.value) - cents(value))),
			),
		roundingsOf: near,
	};
};
