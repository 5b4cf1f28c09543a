import {
	blankBetween,
	centreOf,
	hullOf,
	overlapOf,
	widthOf,
	type Span,
	type VisualRow,
} from '../../place/span';
import { neighbours } from '../../lists/neighbours';
import type { PlacedLine } from '../../place/place';
import { columnsUnder } from '../columns/grid';
import { printedWidthOf } from '../columns/printedWidth';
import { splitLine } from '../columns/splitLine';
import { HEADING as W } from '../weights';
import { goesOnBelow } from './goesOnBelow';
import type { Profile } from './profile';

/** A text that is in brackets as a whole. */
const BRACKETED = /^[[(（【].*[\])）】]$/u;

export interface Sizes {
	height: number;
	/** White space that usually stands between two of the table's rows. */
	blank: number;
	/** Pixels of a small letter. */
	letterPixels: number;
}

/** What the rows of a heading below a row name already. */
export interface Named {
	columns: ReadonlySet<number>;
	rows: readonly VisualRow[];
	/** Whether the highest of them is texts that name nothing: what stands close above it goes on with it. */
	isOver: boolean;
}

/** Whether a line above the names of all columns stands in the middle of them all, not of those that hold values. */
const isCentredOverAll = (line: Span, named: Named, { spans, hasNumbers }: Profile): boolean => {
	if (spans.length < 3 || named.columns.size < spans.length - 1) return false;
	const names = named.rows.flat();
	const numbers = spans.filter((_, column) => column > 0 && hasNumbers(column));
	const values = hullOf(numbers.length > 1 ? numbers : spans.slice(1));
	const namesOfValues = names.filter((name) => overlapOf(name, values) > 0);
	const off = (others: readonly Span[]): number =>
		Math.abs(centreOf(line) - centreOf(hullOf(others)));
	const all = [...spans, ...names];
	const isCentred = off(all) <= W.middle * widthOf(hullOf(all));
	return isCentred && off(all) < off([values, ...namesOfValues]);
};

/** Whether a line reaches no further than half way to the columns beside its own. */
const isInCell = (line: Span, column: number, spans: readonly Span[]): boolean => {
	const [before, own, after] = [spans[column - 1], spans[column], spans[column + 1]];
	if (!own) return false;
	return (
		(!before || line.left >= (before.right + own.left) / 2) &&
		(!after || line.right <= (own.right + after.left) / 2)
	);
};

/** Whether a row is one text in brackets over columns that have names: it speaks of the whole table. */
export const isRemark = (
	row: VisualRow,
	above: VisualRow | undefined,
	[first, last]: readonly [number, number],
	{ columns }: Named,
	{ height }: Sizes,
): boolean => {
	const [line, second] = row;
	if (!line || second || !BRACKETED.test(line.line.text.trim())) return false;
	const isSecondLine = above?.some(
		(name) => overlapOf(name, line) > 0 && line.top - name.bottom <= W.tight * height,
	);
	const isNamed = columns.has(first) && columns.has(last);
	return isNamed && !isSecondLine;
};

/** Whether a line is the names of all columns, read as one: drawn out over them, with a blank between each two. */
const isAllNames = (line: PlacedLine, spans: readonly Span[], sizes: Sizes): boolean => {
	const lineHeight = line.bottom - line.top;
	const letterPixels = sizes.letterPixels * Math.max(lineHeight / sizes.height, 1);
	const gaps = neighbours(spans).map(([{ right: left }, { left: right }]) => ({ left, right }));
	const rest = widthOf(line) - printedWidthOf(line.line.text) * letterPixels;
	const isDrawnOut = rest > W.drawnOut * lineHeight * gaps.length;
	const words = line.line.text.trim().split(/\s+/u);
	const isEnough = isDrawnOut && words.length >= spans.length;
	return isEnough && splitLine(line, gaps, letterPixels).length === spans.length;
};

/** Whether a row is one line over the whole table or from its left edge on, as titles are. */
export const isTitle = (
	row: VisualRow,
	below: VisualRow,
	named: Named,
	profile: Profile,
	sizes: Sizes,
): boolean => {
	const { height } = sizes;
	const { spans } = profile;
	const [line, second] = row;
	const [firstColumn, secondColumn] = spans;
	if (!line || second || !firstColumn || !secondColumn) return false;
	if (isAllNames(line, spans, sizes)) return false;
	const [first, last] = columnsUnder(line, spans);
	const hull = hullOf(spans);
	const isCentred = Math.abs(centreOf(line) - centreOf(hull)) < W.centred * height;
	const isApart = blankBetween(row, below) > W.tight * height;
	const isFirstLine =
		!isApart && isInCell(line, first, spans) && goesOnBelow(line, named.rows.flat(), height);
	if (first > 0 && !isFirstLine && isCentredOverAll(line, named, profile)) return true;
	if (first > 0) return isCentred && (isApart || widthOf(line) > W.widePart * widthOf(hull));
	const covers = last - first + 1 >= W.titleColumns * spans.length && last > 0;
	return covers || line.right > secondColumn.left + height;
};
