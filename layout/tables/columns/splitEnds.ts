import { neighbours } from '../../lists/neighbours';
import type { PlacedLine } from '../../place/place';
import { centreOf, overlapOf, type VisualRow } from '../../place/span';
import { areWords, isMark } from '../../words/kinds';
import { isDescription, isQuantity } from '../../words/lineItems';
import { SPLIT_ENDS } from '../measures/columns';
import { printedWidthOf } from './printedWidth';

/** How many there are before what they are: `2 ONION SOUP`. */
const QUANTITY = /^\s*(\p{N}{1,3})\s+(\S.*\p{L}{2}.*)$/u;
/** An amount before the letters of its tax: `12.00 SR`. */
const TAXED = /^\s*(\P{L}{0,3}\p{N}[\p{N}.,]*[.,]\p{N}{2})\s+(\p{Lu}{1,3})\s*$/u;

type Parts = readonly [PlacedLine, PlacedLine];

/** The two parts of a line, placed by the usual width of their letters; null for one that is no such text. */
const partsOf = (placed: PlacedLine, pattern: RegExp): Parts | null => {
	const { text } = placed.line;
	const [, before, after] = pattern.exec(text) ?? [];
	if (before === undefined || after === undefined) return null;
	const pixels = (placed.right - placed.left) / Math.max(printedWidthOf(text.trim()), 1);
	const part = (own: string, place: { left: number } | { right: number }): PlacedLine => ({
		...placed,
		...place,
		line: { ...placed.line, text: own },
	});
	return [
		part(before, { right: placed.left + printedWidthOf(before) * pixels }),
		part(after, { left: placed.right - printedWidthOf(after) * pixels }),
	];
};

/** Two names side by side, the first over the first of two parts, the second over the second; null where there are none. */
const namesOver = (rows: readonly VisualRow[], [first, second]: Parts): Parts | null =>
	rows
		.flatMap(neighbours)
		.find(
			([left, right]) =>
				overlapOf(left, first) > 0 &&
				overlapOf(right, second) > 0 &&
				right.left > centreOf(first) &&
				left.right < centreOf(second),
		) ?? null;

/** Two parts where their names stand: how wide letters are is a guess. */
const below = ([first, second]: Parts, [left, right]: Parts): Parts => [
	{ ...first, right: Math.min(first.right, right.left) },
	{ ...second, left: Math.max(second.left, left.right) },
];

/** Whether a part stands where such letters stand by themselves on another row. */
const isBelowAlone = (alone: readonly PlacedLine[], [, code]: Parts): boolean =>
	alone.some((line) => overlapOf(line, code) > 0);

/**
 * The rows with lines cut that are two cells read as one: quantities before names, where each of the two has a name above it,
 * and amounts before letters of tax, where those have one or stand by themselves elsewhere. `titles` are the rows above.
 */
export const splitEnds = (
	rows: readonly VisualRow[],
	titles: readonly VisualRow[],
): readonly VisualRow[] => {
	const areNames = (row: VisualRow): boolean => row.length > 1 && areWords(row);
	const heading = rows.slice(0, SPLIT_ENDS.headingRows).filter(areNames);
	const names = [...titles.filter(areNames), ...heading];
	const alone = rows
		.filter((row) => !heading.includes(row))
		.flat()
		.filter(({ line }) => isMark(line.text));
	const partsIn = (line: PlacedLine): readonly PlacedLine[] => {
		const counted = partsOf(line, QUANTITY);
		const over = counted && namesOver(names, counted);
		if (over && isQuantity(over[0].line.text) && isDescription(over[1].line.text))
			return below(counted, over);
		const taxed = partsOf(line, TAXED);
		if (!taxed || !isMark(taxed[1].line.text)) return [line];
		const named = namesOver(names, taxed);
		if (named) return below(taxed, named);
		return isBelowAlone(alone, taxed) ? taxed : [line];
	};
	return rows.map((row) => (heading.includes(row) ? row : row.flatMap(partsIn)));
};
