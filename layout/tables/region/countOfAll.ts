import type { VisualRow } from '../../place/span';
import { valueOf } from '../numbers/valueOf';

const COUNT = /^\s*\p{L}[^:：\d]{0,30}[:：]\s*(\d{1,4})(?![\d.,/-])/u;
const QUANTITY = /^[^\p{L}\p{N}]*(\d{1,3})[^\p{L}\p{N}]*$/u;

/** The number in a row that is a key with a whole number and nothing else; null for other rows. */
const countIn = (row: VisualRow | undefined): number | null => {
	const [, count] = COUNT.exec(row?.length === 1 ? (row[0]?.line.text ?? '') : '') ?? [];
	return count === undefined ? null : Number(count);
};

/** What the whole numbers that stand by themselves come to, as quantities do. */
const quantitiesOf = (rows: readonly VisualRow[]): number =>
	rows
		.flat()
		.flatMap(({ line }) => QUANTITY.exec(line.text)?.[1] ?? [])
		.reduce((sum, quantity) => sum + (valueOf(quantity) ?? 0), 0);

/**
 * Rows without a count of all right above the sums, as `QUANTITY : 6 UNITS`: as many as the items are, or as their
 * quantities come to. Any other number is the last item's own.
 */
export const withoutCount = (rows: readonly VisualRow[], items: number): readonly VisualRow[] => {
	const [others, count] = [rows.slice(0, -1), countIn(rows.at(-1))];
	if (count === null) return rows;
	return count === items || count === quantitiesOf(others) ? others : rows;
};
