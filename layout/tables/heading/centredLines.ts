import { blankBetween, middleOf, standsOver, type VisualRow } from '../../place/span';
import { CENTRED } from '../measures/heading';

/** The rows up to the first that has something in the anchor's column. */
const beside = (rows: readonly VisualRow[], anchor: VisualRow): readonly VisualRow[] => {
	const end = rows.findIndex((row) => standsOver(row, anchor));
	return end < 0 ? rows : rows.slice(0, end);
};

/**
 * How many of the rows right above a body are lines of its first row: a cell that is taller than those beside it is set around
 * their middle, so that each line above that middle has its like as far below it. Its first line stands nearer to
 * the next one than to the names above.
 */
export const centredLines = (
	above: readonly VisualRow[],
	body: readonly VisualRow[],
	height: number,
): number => {
	const [first = [], ...below] = body;
	const anchor = first.slice(0, 1);
	const middle = middleOf(first);
	const lower = beside(below, anchor);
	const isMirrored = (row: VisualRow): boolean =>
		lower.some((other) => {
			const off = 2 * middle - middleOf(row) - middleOf(other);
			return standsOver(row, other) && Math.abs(off) <= CENTRED.off * height;
		});
	const upper = beside([...above].reverse(), anchor);
	const end = upper.findIndex((row) => !isMirrored(row));
	const mirrored = end < 0 ? upper : upper.slice(0, end);
	return (
		1 +
		mirrored.findLastIndex((row, index) => {
			const names = above.at(-2 - index);
			const next = [...mirrored.slice(0, index).reverse(), first, ...lower].find((other) =>
				standsOver(row, other),
			);
			if (!names || !next) return false;
			return blankBetween(names, row) > blankBetween(row, next) + CENTRED.apart * height;
		})
	);
};
