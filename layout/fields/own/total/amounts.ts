import { SUM_WORDS, type SumRank } from '../../../words/fields/totals';
import type { Pause } from '../../../pause';
import { inStretches } from '../../inStretches';
import { keyOf } from '../../page/key';
import { nearText, type NearText } from '../../page/nearLabel';
import type { Piece, Sheet } from '../../page/sheet';
import { resolveAmount } from '../../readers/amounts';
import { separatorOf, type Separator } from '../../readers/numbers';
import { rankFinder } from '../ranks';
import type { RankedAmount } from './sums';

/** An amount of the document with what is printed before it. */
export interface LabelledAmount extends RankedAmount {
	piece: Piece;
	near: NearText;
	/** Whether the label stands in the amount's own line. */
	inLine: boolean;
	label: string;
	key: string;
	over: ReadonlySet<SumRank>;
}

/** Characters of a label before an amount in its line. */
const MOST_LABEL = 100;

const ranksOf = rankFinder(SUM_WORDS);
const CURRENCY_CODE = /(?<!\p{L})(?:RM|EUR|USD|GBP|CHF)(?!\p{L})/gu;

/** The words of a label without numbers, in full. */
const labelKey = (text: string): string =>
	keyOf(text).text.replace(/amt/gu, 'amount').replace(/ttl/gu, 'total').replace(/\d/gu, '');

/** All amounts of a document that can be read one way. */
export const labelledAmounts = async (
	sheets: readonly Sheet[],
	given: Separator | null,
	pause: Pause,
): Promise<LabelledAmount[]> => {
	const printed = sheets.flatMap((sheet) =>
		sheet.pieces.flatMap((piece) => piece.amounts.map((amount) => ({ sheet, piece, amount }))),
	);
	const prices = printed
		.map(({ amount }) => amount)
		.filter(({ decimals, currency }) => decimals || currency !== null);
	const separator = given ?? separatorOf(prices);
	const keys = new Map<string, string>();
	const keyed = (text: string): string => {
		const key = keys.get(text) ?? labelKey(text);
		keys.set(text, key);
		return key;
	};
	const labelled = await inStretches(
		printed,
		({ sheet, piece, amount }): LabelledAmount[] => {
			// `34,85` is an amount on a page of points as well: three digits would follow a comma between thousands.
			const value = resolveAmount(amount, separator) ?? resolveAmount(amount, null);
			if (value === null) return [];
			const near = nearText(sheet, piece, amount.from);
			const inLine = /\p{L}{2}/u.test(near.before.replace(CURRENCY_CODE, ''));
			const label = inLine ? near.before.slice(-MOST_LABEL) : near.left;
			const key = keyed(label);
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
					over: ranksOf(keyed(near.above)),
				},
			];
		},
		pause,
	);
	return labelled.flat();
};
