import type { VisualRow } from '../place/span';
import { isSumName } from '../words/kinds';

const isSumRow = (row: VisualRow, longest: number): boolean =>
	row.some(({ line }) => isSumName(line.text)) && row.length <= Math.max(3, longest * 0.6);

/** The rows down to the first sum; what follows a sum belongs to it. */
export const withoutSums = (rows: readonly VisualRow[]): VisualRow[] => {
	const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const at = rows.findIndex((row, index) => index > 1 && isSumRow(row, longest));
	return at < 0 ? [...rows] : rows.slice(0, at);
};
