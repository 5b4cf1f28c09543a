import type { VisualRow } from '../../place/span';
import { isKey, isKeyWithValue, isNumeric, shapeOf } from '../../words/kinds';

const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/u;

/** Whether a row holds particulars of the whole page: a key with its value, the time at which it was printed. */
const areParticulars = (row: VisualRow): boolean =>
	row.some(({ line: { text } }) => isKey(text) || isKeyWithValue(text) || TIME.test(text));

const lastOf = (row: VisualRow): string => row.at(-1)?.line.text ?? '';

/**
 * Whether a row is the first item below rows of particulars: it ends in a number, and none of them in one that looks
 * like it. `first` is the first of those rows; `rows` gives all of them.
 */
export const isBelowParticulars = (
	first: VisualRow,
	rows: () => readonly VisualRow[],
	row: VisualRow,
): boolean => {
	const shape = shapeOf(lastOf(row));
	const isOther = (above: VisualRow): boolean =>
		areParticulars(above) && shapeOf(lastOf(above)) !== shape;
	return isNumeric(lastOf(row)) && !areParticulars(row) && isOther(first) && rows().every(isOther);
};
