import { neighbours } from '../place/neighbours';
import type { PlacedLine } from '../place/place';
import { blankBetween, hullOf, overlapOf, widthOf, type VisualRow } from '../place/span';
import type { Columns } from './columnTraits';
import { columnsUnder } from './grid';
import { isKey, isNumeric, isSumName } from '../words/kinds';
import { runsUnder } from './runs';

/** Rows above a table that can belong to its heading. */
const MOST_ABOVE = 4;
/** White space above a second line of a cell, in line heights; less below the first column. */
const TIGHT = 0.35;

/** What is known of a table before its heading is. */
export interface Body {
	columns: Columns;
	/** White space that usually stands between the table's rows. */
	blank: number;
	/** Whether a line's text is unlike what stands in its column. */
	isUnlike: (line: PlacedLine) => boolean;
}

/** A year, a range, a size: numbers that stand in names. Amounts, dates and long numbers do not. */
const NUMBER_IN_NAME = /^\D{0,3}\p{N}{1,4}(?:\D{1,3}\p{N}{1,4})?\D{0,3}$/u;
const AMOUNT = /[.,]\p{N}{2}\D*$/u;

const canBeName = ({ line: { text } }: PlacedLine): boolean =>
	!isKey(text) && (!isNumeric(text) || (NUMBER_IN_NAME.test(text) && !AMOUNT.test(text)));

const isHeadingText = (row: VisualRow, { isUnlike }: Body): boolean =>
	row.every((line) => canBeName(line) && (!isNumeric(line.line.text) || isUnlike(line)));

const isWithin = (row: VisualRow, { columns: { spans, height } }: Body): boolean => {
	const { left, right } = hullOf(spans);
	return row.every((line) => line.left > left - 2 * height && line.right < right + 2 * height);
};

/** Whether a lone line over a table names some of its columns, and is no title of the whole. */
const namesColumns = (row: VisualRow, top: VisualRow, { columns }: Body): boolean => {
	const { spans, traits, height } = columns;
	const [line] = row;
	if (!line || line.bottom - line.top > 1.3 * height) return false;
	const blank = blankBetween(row, top);
	if (blank < 0) return true;
	const below = new Set(top.map((other) => columnsUnder(other, spans)[0]));
	const named = traits.filter(({ index }) => below.has(index));
	const [best] = runsUnder(line, named, columns).sort((a, b) => a.cost - b.cost);
	if (best && best.columns.length > 1) return best.first.index > 0;
	const [first] = columnsUnder(line, spans);
	const own = spans[first];
	const isUnnamed = own !== undefined && line.right < own.right + height && !below.has(first);
	return blank < 0.5 * height && (first > 0 || isUnnamed);
};

/** The rows of a heading above a table's first row, upper first. */
export const headingAbove = (
	rows: readonly VisualRow[],
	above: readonly VisualRow[],
	body: Body,
): VisualRow[] => {
	const found: VisualRow[] = [];
	const farthest = Math.max(0.9 * body.columns.height, 1.4 * body.blank);
	const fromAbove = [...above.slice(-MOST_ABOVE), ...rows.slice(0, 1)];
	for (const [row, top] of neighbours(fromAbove).reverse()) {
		if (blankBetween(row, top) > farthest || !isHeadingText(row, body) || !isWithin(row, body))
			break;
		if (row.length === 1 && !namesColumns(row, top, body)) break;
		found.unshift(row);
	}
	return found;
};

const fitsColumns = (row: VisualRow, { columns: { spans, height } }: Body): boolean =>
	row.every((line) => {
		const [first, last] = columnsUnder(line, spans);
		const column = spans[first];
		return (
			first === last &&
			column !== undefined &&
			overlapOf(line, column) > 0 &&
			widthOf(line) < widthOf(column) + 2 * height
		);
	});

/** The rows below a table's last row that go on with it. */
export const rowsBelow = (
	rows: readonly VisualRow[],
	below: readonly VisualRow[],
	body: Body,
): VisualRow[] => {
	const {
		blank,
		columns: { spans, height },
	} = body;
	const found: VisualRow[] = [];
	for (const [bottom, row] of neighbours([...rows.slice(-1), ...below])) {
		const space = blankBetween(bottom, row);
		if (row.some(({ line }) => isSumName(line.text) || isKey(line.text))) break;
		if (!isWithin(row, body) || !fitsColumns(row, body)) break;
		const isInFirst = row.some((line) => columnsUnder(line, spans)[0] === 0);
		const tight = (isInFirst ? TIGHT / 2 : TIGHT) * height;
		const farthest =
			row.length > 1
				? Math.max(0.9 * height, 1.4 * blank)
				: Math.max(tight, Math.min(0.5 * height, 0.6 * blank));
		if (space > farthest) break;
		found.push(row);
	}
	return found;
};
