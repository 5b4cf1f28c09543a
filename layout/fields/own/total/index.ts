import type { Pause } from '../../../pause';
import type { Traits } from '../../choose';
import { inStretches } from '../../inStretches';
import type { Sheet } from '../../page/sheet';
import type { Separator } from '../../readers/numbers';
import { labelledAmounts, type LabelledAmount } from './amounts';
import { withoutSumsBeforeDiscount } from './beforeDiscount';
import { isSum, isTotal } from './sums';
import { totalsOf, traitsOf, type Totals } from './traits';

/** An amount that may be the document's total. */
export interface TotalCandidate extends LabelledAmount {
	/** Whether its label, or what agrees with it, says that it is a sum; else it is but a price. */
	isSum: boolean;
	traits: Traits;
}

const isSumLike = ({ ranks, over, value }: LabelledAmount, { sums }: Totals): boolean =>
	isSum(ranks) ||
	isTotal(over) ||
	ranks.has('paid') ||
	sums.equals('named', value) ||
	sums.equals('paid', value) ||
	sums.isPaidLessChange(value) ||
	sums.isNetPlusTax(value);

/** All amounts of a document as candidates for its total. */
export const totalCandidates = async (
	sheets: readonly Sheet[],
	given: Separator | null,
	pause: Pause,
): Promise<TotalCandidate[]> => {
	const all = withoutSumsBeforeDiscount(await labelledAmounts(sheets, given, pause));
	const totals = totalsOf(all);
	const candidate = (one: LabelledAmount): TotalCandidate => ({
		...one,
		isSum: isSumLike(one, totals),
		traits: traitsOf(one, totals),
	});
	return await inStretches(all, candidate, pause);
};
