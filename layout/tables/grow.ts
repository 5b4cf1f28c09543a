import { neighbours } from '../lists/neighbours';
import type { PlacedLine } from '../place/place';
import { blankBetween, hullOf, overlapOf, widthOf, type Span, type VisualRow } from '../place/span';
import { isKey, isKeyWithValue } from '../words/kinds';
import { isSumName } from '../words/sums';
import { goesOn } from './rows/goesOn';
import { isSecondLine } from './rows/secondLines';
import { columnsUnder } from './columns/grid';
import { GROW } from './measures/tables';

/** What is known of a table that may go on. */
export interface Body {
	spans: readonly Span[];
	/** Of a line of text, in pixels. */
	height: number;
	/** White space that usually stands between the table's rows. */
	blank: number;
}

const isWithin = (row: VisualRow, { spans, height }: Body): boolean => {
	const { left, right } = hullOf(spans);
	return row.every((line) => line.left > left - 2 * height && line.right < right + 2 * height);
};

/** Whether a line begins with an inner column and ends where the next one has not begun: a cell there may be longer than those above. */
const isWithinCell = (line: PlacedLine, column: number, spans: readonly Span[]): boolean => {
	const [own, after] = [spans[column], spans[column + 1]];
	return (
		column > 0 &&
		own !== undefined &&
		after !== undefined &&
		Math.abs(line.left - own.left) <= GROW.inLine * (line.bottom - line.top) &&
		line.right < after.left
	);
};

const fitsColumns = (row: VisualRow, { spans, height }: Body): boolean =>
	row.every((line) => {
		const [first, last] = columnsUnder(line, spans);
		const column = spans[first];
		return (
			first === last &&
			column !== undefined &&
			overlapOf(line, column) > 0 &&
			(widthOf(line) < widthOf(column) + 2 * height || isWithinCell(line, first, spans))
		);
	});

/** Whether a line goes on with a text of the row above, as far as their words tell. */
const isNextLine = (line: PlacedLine, above: VisualRow): boolean =>
	above.some((upper) => overlapOf(line, upper) > 0 && goesOn(upper, line, Infinity));

/** Whether a row is a key with its value and nothing else, as a source under a table is, or a detail of an item. */
const isRemark = (row: VisualRow): boolean =>
	row.length === 1 && row.every(({ line }) => isKeyWithValue(line.text));

/** The rows below a table's last row that go on with it. */
export const rowsBelow = (
	rows: readonly VisualRow[],
	below: readonly VisualRow[],
	body: Body,
): VisualRow[] => {
	const { blank, spans, height } = body;
	const hasDetails = rows.some(isRemark);
	const found: VisualRow[] = [];
	for (const row of below) {
		if (!isSecondLine([...rows, ...found], row, height)) break;
		found.push(row);
	}
	for (const [bottom, row] of neighbours([...rows.slice(-1), ...below]).slice(found.length)) {
		const space = blankBetween(bottom, row);
		if (row.some(({ line }) => isSumName(line.text) || isKey(line.text))) break;
		const isInFirst = row.some((line) => columnsUnder(line, spans)[0] === 0);
		if (isRemark(row) && isInFirst && !hasDetails) break;
		if (!isWithin(row, body) || !fitsColumns(row, body)) break;
		const isOpen = !isInFirst || row.every((line) => isNextLine(line, bottom));
		const tight = (isOpen ? GROW.tight : GROW.tight / 2) * height;
		const farthest =
			row.length > 1
				? Math.max(0.9 * height, 1.4 * blank)
				: Math.max(tight, Math.min(0.5 * height, 0.6 * blank));
		if (space > farthest) break;
		found.push(row);
	}
	return found;
};
