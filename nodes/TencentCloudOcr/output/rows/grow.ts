import {
	blankBetween,
	hullOf,
	overlapOf,
	widthOf,
	type Span,
	type VisualRow,
} from '../geometry/span';
import { columnsUnder, isCentred } from './grid';
import { isKey, isNumeric, isSumName } from './kinds';

/** Rows above a table that can belong to its heading. */
const MOST_ABOVE = 4;

interface Surroundings {
	columns: readonly Span[];
	height: number;
	/** White space that usually stands between the table's rows. */
	blank: number;
}

const isHeadingText = (row: VisualRow): boolean =>
	row.every(({ line }) => !isNumeric(line.text) && !isKey(line.text));

const isWithin = (row: VisualRow, { columns, height }: Surroundings): boolean => {
	const { left, right } = hullOf(columns);
	return row.every((line) => line.left > left - 2 * height && line.right < right + 2 * height);
};

/** Whether a lone line over a table names some of its columns, and is no title of the whole. */
const namesColumns = (row: VisualRow, top: VisualRow, around: Surroundings): boolean => {
	const { columns, height } = around;
	const [line] = row;
	if (!line || line.bottom - line.top > 1.3 * height) return false;
	const blank = blankBetween(row, top);
	if (blank < 0) return true;
	const [first, last] = columnsUnder(line, columns);
	if (first === 0) return false;
	if (last > first) return true;
	const isOver = (from: number, to: number): boolean =>
		isCentred(line, hullOf(columns.slice(from, to + 1)), 0.6 * height);
	if (isOver(0, columns.length - 1)) return false;
	const own = columns[first];
	const between = own !== undefined && !isCentred(line, own, widthOf(own) / 2 + height / 2);
	return between || isOver(first - 1, first + 1) || blank < 0.5 * height;
};

/** The rows of a heading above a table's first row, upper first. */
export const headingAbove = (
	rows: readonly VisualRow[],
	above: readonly VisualRow[],
	around: Surroundings,
): VisualRow[] => {
	const found: VisualRow[] = [];
	let top = rows[0] ?? [];
	const farthest = Math.max(0.9 * around.height, 1.4 * around.blank);
	for (const row of above.slice(-MOST_ABOVE).reverse()) {
		if (blankBetween(row, top) > farthest || !isHeadingText(row) || !isWithin(row, around)) break;
		if (row.length === 1 && !namesColumns(row, top, around)) break;
		found.unshift(row);
		top = row;
	}
	return found;
};

const fitsColumns = (row: VisualRow, { columns, height }: Surroundings): boolean =>
	row.every((line) => {
		const [first, last] = columnsUnder(line, columns);
		const column = columns[first];
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
	around: Surroundings,
): VisualRow[] => {
	const { height, blank, columns } = around;
	const found: VisualRow[] = [];
	let bottom = rows.at(-1) ?? [];
	for (const row of below) {
		const space = blankBetween(bottom, row);
		if (row.some(({ line }) => isSumName(line.text) || isKey(line.text))) break;
		if (!isWithin(row, around) || !fitsColumns(row, around)) break;
		const [line] = row;
		const farthest =
			row.length > 1 ? Math.max(0.9 * height, 1.4 * blank) : Math.min(0.5 * height, 0.6 * blank);
		if (!line || space > farthest) break;
		const [column] = columnsUnder(line, columns);
		const goesOn = bottom.some((other) => columnsUnder(other, columns)[0] === column);
		if (row.length === 1 && !goesOn) break;
		found.push(row);
		bottom = row;
	}
	return found;
};
