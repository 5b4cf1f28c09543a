import type { VisualRow } from '../../place/span';
import { isKey, isKeyWithValue, shapeOf } from '../../words/kinds';
import { PARTICULARS } from '../measures/region';

const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/u;
const AMOUNT = /\d[.,]\d{2}(?!\d)/u;

const holds = (row: VisualRow | undefined, pattern: RegExp): boolean =>
	row?.some(({ line }) => pattern.test(line.text)) === true;

/** Whether a row holds particulars of the whole page: a key with its value, the time at which it was printed. */
const areParticulars = (row: VisualRow): boolean =>
	row.some(({ line: { text } }) => isKey(text) || isKeyWithValue(text)) || holds(row, TIME);

/** Whether rows are the head of a receipt: few of them, without an amount, down to the time at which it was printed. */
export const isHead = (rows: readonly VisualRow[]): boolean =>
	rows.length <= PARTICULARS.rows &&
	holds(rows.at(-1), TIME) &&
	!rows.some((row) => holds(row, AMOUNT));

const lastOf = (row: VisualRow): string => row.at(-1)?.line.text ?? '';

/**
 * Whether a row stands below the head of a receipt that is in line with its items by chance, or below particulars none of
 * which ends as the row does. `above` is the last of `rows`; a timetable has further times below.
 */
export const isBelowHead = (
	rows: () => readonly VisualRow[],
	above: VisualRow,
	row: VisualRow,
	below: readonly VisualRow[],
): boolean => {
	if (!areParticulars(above) || areParticulars(row)) return false;
	if (below.some((next) => holds(next, TIME))) return false;
	const shape = shapeOf(lastOf(row));
	const head = rows();
	return isHead(head) || head.every((own) => areParticulars(own) && shapeOf(lastOf(own)) !== shape);
};
