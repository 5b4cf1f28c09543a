import { neighbours } from '../../lists/neighbours';
import { partitionPoint } from '../../lists/partitionPoint';
import type { PlacedLine } from '../../place/place';
import { isKey, isKeyWithValue, isNumeric } from '../../words/kinds';
import { isProduct } from '../numbers/isProduct';
import { share } from '../../lists/share';
import { centreOf, hullOf, textsOf, widthOf, type Span, type VisualRow } from '../../place/span';
import { zip } from '../../lists/zip';
import { SIDES } from '../measures/region';
import { HEADING } from '../weights';
import { columnsUnder } from '../columns/grid';
import { goesOnBelow } from '../heading/goesOnBelow';

interface Gutter extends Span {
	/** Columns left of it. */
	before: number;
}

const guttersOf = (columns: readonly Span[]): Gutter[] =>
	neighbours(columns)
		.map(([{ right: left }, { left: right }], index) => ({ left, right, before: index + 1 }))
		.sort((a, b) => widthOf(b) - widthOf(a));

type Sides = [left: PlacedLine[], right: PlacedLine[]];

/** The lines left of a gutter and those right of it. */
export const sidesOf = (rows: readonly VisualRow[], gutter: Span): Sides => {
	const middle = centreOf(gutter);
	const sides: Sides = [[], []];
	for (const line of rows.flat()) sides[centreOf(line) < middle ? 0 : 1].push(line);
	return sides;
};

/** Whether a row names each column as it does the one so many columns before: a heading that comes again beside itself. */
const repeatsAfter = (row: VisualRow, columns: readonly Span[], period: number): boolean => {
	if (columns.length % period > 0) return false;
	const names = columns.map((): string => '');
	for (const line of row) names[columnsUnder(line, columns)[0]] += line.line.text.trim();
	return new Set(names).size > 1 && names.every((name, column) => name === names[column % period]);
};

/** The rows that a side fills, if it fills some rows in succession and those wholly; `counts` are its lines on each. */
const filledRows = (counts: readonly number[], columns: number): number[] => {
	const filled = [...counts.entries()].filter(([, count]) => count > 0);
	const places = filled.map(([place]) => place);
	const isWhole =
		neighbours(places).every(([before, place]) => place === before + 1) &&
		share(filled, ([, count]) => count >= columns) >= SIDES.filled;
	return isWhole ? places : [];
};

/** The middles of a row's lines, from left to right. */
const middlesOf = (row: VisualRow): number[] => row.map(centreOf).sort((a, b) => a - b);

/** Whether one side goes on for some full rows where the other, full as well, has ended. */
const endApart = (middles: readonly number[][], gutter: Gutter, columns: number): boolean => {
	const counts = middles.map((row) => partitionPoint(row, (middle) => middle < centreOf(gutter)));
	const left = filledRows(counts, gutter.before);
	const right = filledRows(
		zip(middles, counts).map(([row, count]) => row.length - count),
		columns - gutter.before,
	);
	const [leftEnd = 0, rightEnd = 0] = [left.at(-1), right.at(-1)];
	return left.length > 1 && right.length > 1 && Math.abs(leftEnd - rightEnd) >= SIDES.longer;
};

const isTitle = (text: string): boolean =>
	!isKey(text) && !isKeyWithValue(text) && !isNumeric(text);

/** Whether the row above the names of columns has a title for each side and nothing else. */
const areTitled = (
	rows: readonly VisualRow[],
	above: readonly VisualRow[],
	gutter: Span,
	columns: number,
	height: number,
): boolean => {
	const row = above.findLast(({ length }) => length < HEADING.fullRow * columns);
	if (row?.length !== 2) return false;
	if (row.every((line) => goesOnBelow(line, rows.flat(), height))) return false;
	return zip(sidesOf([row], gutter), sidesOf(rows, gutter)).every(([[title], lines]) => {
		const side = hullOf(lines);
		return (
			title !== undefined &&
			title.left > side.left - SIDES.titleOff * height &&
			title.left < side.left + height / 2 &&
			title.right < side.right &&
			isTitle(title.line.text)
		);
	});
};

/** Whether amounts on one side are products of what stands on the other, as of a quantity there and a price here. */
const areOne = (rows: readonly VisualRow[], gutter: Span): boolean => {
	const both = rows
		.map((row) => [row, ...sidesOf([row], gutter)].map(textsOf))
		.filter((parts) => parts.every((part) => part.some(isNumeric)));
	return (
		both.length > 1 &&
		share(both, ([whole = [], ...sides]) => isProduct(whole) && !sides.some(isProduct)) >=
			SIDES.multiplied
	);
};

/** Whether each side begins with a name and ends in a number, and the last column of both is called the same: `Earnings` `Amount` beside `Deductions` `Amount`. */
const areNamedAlike = (rows: readonly VisualRow[], gutter: Span, columns: number): boolean => {
	const sides = rows.map((row) => sidesOf([row], gutter).map(textsOf));
	const heading = sides.findIndex(
		(parts) => parts.flat().length >= HEADING.fullRow * columns && !parts.flat().some(isNumeric),
	);
	if (heading < 0 || heading >= SIDES.headingRows) return false;
	const [left, right] = (sides[heading] ?? []).map((names) => names.at(-1)?.trim());
	const both = sides.slice(heading + 1).filter((parts) => parts.every(({ length }) => length > 0));
	return (
		left !== undefined &&
		left === right &&
		both.length > 1 &&
		share(both, (parts) =>
			parts.every(
				(part) => part.length > 1 && !isNumeric(part[0] ?? '') && isNumeric(part.at(-1) ?? ''),
			),
		) >= SIDES.begins
	);
};

/**
 * The white space between tables side by side; null if the columns are those of one table. `above`
 * are the rows over them, which may hold titles.
 */
export const findGutter = (
	rows: readonly VisualRow[],
	above: readonly VisualRow[],
	columns: readonly Span[],
	height: number,
): Span | null => {
	const gutters = guttersOf(columns);
	const middles = rows.map(middlesOf);
	const titles = (rows[1]?.length ?? 0) > 2 ? [...above, ...rows.slice(0, 1)] : above;
	const full = rows
		.slice(0, SIDES.headingRows)
		.filter(({ length }) => length >= HEADING.fullRow * columns.length);
	const isRepeated = ({ before }: Gutter): boolean =>
		full.some((row) => repeatsAfter(row, columns, before));
	const gutter = gutters.find((each) => {
		if (each.before < 2 || columns.length - each.before < 2) return false;
		if (isRepeated(each)) return true;
		if (widthOf(each) < SIDES.least * height) return false;
		const isApart =
			endApart(middles, each, columns.length) ||
			areTitled(rows, titles, each, columns.length, height) ||
			areNamedAlike(rows, each, columns.length);
		return isApart && !areOne(rows, each);
	});
	return gutter ?? null;
};
