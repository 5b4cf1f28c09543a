import { cents, isTotal, type RankedAmount } from './sums';

const isToBePaid = ({ ranks }: RankedAmount): boolean =>
	isTotal(ranks) && (ranks.has('payable') || ranks.has('due'));

/** The amounts of a document without each total from which a printed discount leads to the sum to be paid. */
export const withoutSumsBeforeDiscount = <Ranked extends RankedAmount>(
	all: readonly Ranked[],
): readonly Ranked[] => {
	const discounts = all.filter(({ ranks }) => ranks.has('discount'));
	const before = new Set(
		all
			.filter(isToBePaid)
			.flatMap(({ value }) =>
				discounts.map((discount) => cents(value) + Math.abs(cents(discount.value))),
			),
	);
	return all.filter(
		(one) => !isTotal(one.ranks) || isToBePaid(one) || !before.has(cents(one.value)),
	);
};
