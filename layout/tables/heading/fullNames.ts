import { areInLine, hullOf, overlapOf, type VisualRow } from '../../place/span';
import type { PlacedLine } from '../../place/place';
import { FULL_NAMES } from '../measures/heading';
import { HEADING } from '../weights';

/** Two lines of a name as one, as wide as both. */
const asOne = (upper: PlacedLine, lower: PlacedLine): PlacedLine => ({
	...(lower.right - lower.left > upper.right - upper.left ? lower : upper),
	...hullOf([upper, lower]),
	top: upper.top,
	bottom: lower.bottom,
});

/** Names whose lines stand above and below a row of others, around its middle, and beside those. */
const namesAround = (
	above: readonly VisualRow[],
	row: VisualRow,
	below: readonly VisualRow[],
	height: number,
): PlacedLine[] => {
	const free = (rows: readonly VisualRow[]): PlacedLine[] =>
		rows.flat().filter((line) => !row.some((name) => overlapOf(line, name) > 0));
	const lower = free(below);
	return free(above).flatMap((line) => {
		const next = lower.find((other) => areInLine(line, other, FULL_NAMES.inLine * height));
		return next ? [asOne(line, next)] : [];
	});
};

/**
 * The rows of a heading that fill most columns, from left to right, each with the names of two lines that are set around
 * its middle: text recognition gives each of their lines a row of its own.
 */
export const fullNames = (
	heading: readonly VisualRow[],
	columns: number,
	height: number,
): VisualRow[] =>
	heading.flatMap((row, index) => {
		const around = namesAround(heading.slice(0, index), row, heading.slice(index + 1), height);
		const names = [...row, ...around].sort((a, b) => a.left - b.left);
		return names.length >= HEADING.fullRow * columns ? [names] : [];
	});
