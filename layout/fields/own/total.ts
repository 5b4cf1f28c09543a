import { EXACT_TOTALS, SUM_WORDS, type SumRank } from '../../words/totals';
import type { Pause } from '../../pause';
import type { Traits } from '../choose';
import { inStretches } from '../inStretches';
import { keyOf } from '../page/key';
import { nearText, type NearText } from '../page/nearLabel';
import type { Piece, Sheet } from '../page/sheet';
import { resolveAmount } from '../readers/amounts';
import { separatorOf, type Separator } from '../readers/numbers';
import { rankFinder } from './ranks';
import { isSum, isTotal, sumsOf, type RankedAmount } from './sums';

/** An amount that may be the document's total. */
export interface TotalCandidate extends RankedAmount {
	piece: Piece;
	/** What is printed before it. */
	label: string;
	/** Whether its label, or what agrees with it, says that it is a sum; else it is but a price. */
	isSum: boolean;
	traits: Traits;
}

interface Labelled extends RankedAmount {
	piece: Piece;
	near: NearText;
	/** Whether the label stands in the amount's own line. */
	inLine: boolean;
	label: string;
	key: string;
	over: ReadonlySet<SumRank>;
}

const ranksOf = rankFinder(SUM_WORDS);
const EXACT: ReadonlySet<string> = new Set(EXACT_TOTALS);
const CURRENCY_CODE = /(?<!\p{L})(?:RM|EUR|USD|GBP|CHF)(?!\p{L})/gu;

/** The words of a label without numbers, in full. */
const labelKey = (text: string): string =>
	keyOf(text).text.replace(/amt/gu, 'amount').replace(/ttl/gu, 'total').replace(/\d/gu, '');

const labelledAmounts = async (
	sheets: readonly Sheet[],
	given: Separator | null,
	pause: Pause,
): Promise<Labelled[]> => {
	const printed = sheets.flatMap((sheet) =>
		sheet.pieces.flatMap((piece) => piece.amounts.map((amount) => ({ sheet, piece, amount }))),
	);
	const prices = printed
		.map(({ amount }) => amount)
		.filter(({ decimals, currency }) => decimals || currency !== null);
	const separator = given ?? separatorOf(prices);
	const labelled = await inStretches(
		printed,
		({ sheet, piece, amount }): Labelled[] => {
			// `34,85` is an amount on a page of points as well: three digits would follow a comma between thousands.
			const value = resolveAmount(amount, separator) ?? resolveAmount(amount, null);
			if (value === null) return [];
			const near = nearText(sheet, piece, amount.from);
			const inLine = /\p{L}{2}/u.test(near.before.replace(CURRENCY_CODE, ''));
			const label = inLine ? near.before : near.left;
			const key = labelKey(label);
			return [
				{
					piece,
					amount,
					value,
					near,
					inLine,
					label,
					key,
					ranks: ranksOf(key),
					over: ranksOf(labelKey(near.above)),
				},
			];
		},
		pause,
	);
	return labelled.flat();
};

const is = (test: boolean): number => (test ? 1 : 0);

/** All amounts of a document as candidates for its total. */
export const totalCandidates = async (
	sheets: readonly Sheet[],
	given: Separator | null,
	pause: Pause,
): Promise<TotalCandidate[]> => {
	const all = await labelledAmounts(sheets, given, pause);
	const sums = sumsOf(all);
	const totals = all.filter(({ ranks }) => isTotal(ranks));
	const [first, last] = [totals[0], totals.at(-1)];
	const heights = all.map(({ piece }) => piece.height).sort((a, b) => a - b);
	const usual = heights[heights.length >> 1] ?? 1;

	const labelTraits = ({ ranks, key, over, inLine, near }: Labelled): Traits => {
		const named = isTotal(ranks);
		const has = (rank: SumRank): number => is(ranks.has(rank));
		const isWeak = !named && !ranks.has('sub') && !ranks.has('refused') && !ranks.has('tax');
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
			refused: has('refused'),
			unnamed: is(key.length < 2),
			otherName: is(ranks.size === 0 && key.length > 1),
			longLabel: Math.log1p(key.length / 10),
			overTotal: is(isTotal(over)),
			overOther: is(over.size > 0 && !isTotal(over)),
			inLine: is(inLine),
			gap: inLine ? 0 : Math.log1p(Math.max(0, near.gap)),
		};
	};

	const valueTraits = ({ amount, value }: Labelled): Traits => ({
		currency: is(amount.currency !== null),
		decimals: is(amount.decimals),
		plain: is(!amount.decimals && amount.currency === null && sums.greatest > 0),
		zero: is(value === 0),
		negative: is(value < 0),
		greatest: is(value === sums.greatest),
		ratio: sums.greatest > 0 ? Math.max(0, Math.min(1.5, value / sums.greatest)) : 0,
		again: Math.min(3, Math.max(0, sums.times(value) - 1)),
	});

	const agreementTraits = ({ piece, value, ranks }: Labelled): Traits => {
		const named = isTotal(ranks);
		const rivals = sums.roundingsOf(value);
		const isLater = (other: Labelled): boolean =>
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

	const placeTraits = ({ piece, value, ranks }: Labelled): Traits => ({
		tall: Math.max(-1, Math.min(1.5, Math.log(piece.height / usual))),
		first: is(isTotal(ranks) && value === first?.value),
		last: is(isTotal(ranks) && value === last?.value),
		below: is(piece.page === last?.piece.page && piece.middle > last.piece.middle + piece.height),
	});

	const isSumLike = ({ ranks, over, value }: Labelled): boolean =>
		isSum(ranks) ||
		isTotal(over) ||
		ranks.has('paid') ||
		sums.equals('named', value) ||
		sums.equals('paid', value) ||
		sums.isPaidLessChange(value) ||
		sums.isNetPlusTax(value);

	return await inStretches(
		all,
		(one) => ({
			...one,
			isSum: isSumLike(one),
			traits: {
				always: 1,
				...labelTraits(one),
				...valueTraits(one),
				...agreementTraits(one),
				...placeTraits(one),
			},
		}),
		pause,
	);
};
