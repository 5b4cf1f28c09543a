import type { VisualRow } from '../../place/span';
import { textWidth } from '../../place/textWidth';
import { isNumeric } from '../../words/kinds';
import type { GridRow } from '../columns/grid';
import { productOf } from '../numbers/productOf';
import { HEADING, ROWS } from '../weights';
import { isSecondLine } from './secondLines';

const placedOf = (row: GridRow): VisualRow => row.map(({ placed }) => placed);

const runsOverColumns = (row: GridRow): boolean =>
	row.some(({ column, lastColumn }) => lastColumn - column + 1 >= ROWS.noteColumns);

/** Whether a row is one line of running text over several columns. */
const isRunningText = (row: GridRow): boolean =>
	row.length === 1 &&
	runsOverColumns(row) &&
	row.every(({ placed }) => textWidth(placed.line.text) > HEADING.longText);

/**
 * A body's rows without running text above the first of them, and without lines over several columns, with a mark
 * or without, below the last: a section has rows below it, else it is a note, unless each row has such a line below it.
 */
export const withoutNotes = (body: readonly GridRow[], height: number): GridRow[] => {
	const first = body.findIndex((row) => !isRunningText(row));
	const last = body.findLastIndex((row) => row.length > 2 || !runsOverColumns(row));
	const rows = body.slice(Math.max(first, 0), last + 2).map(placedOf);
	const next = rows.length > last + 1 - Math.max(first, 0) ? rows.at(-1) : undefined;
	const isSecond = next !== undefined && isSecondLine(rows.slice(0, -1), next, height);
	return body.slice(Math.max(first, 0), last + (isSecond ? 2 : 1));
};

const isNumber = (row: GridRow): boolean =>
	row.length === 1 && row.every(({ placed }) => isNumeric(placed.line.text));

const isNamed = (row: GridRow | undefined): boolean =>
	row?.some(({ column, placed: { line } }) => {
		return column <= 1 && /\p{L}{2}/u.test(line.text) && productOf(line.text) === null;
	}) === true;

/**
 * A body that has no heading, without the texts above its first row: a cashier, and whatever stands above a date or a
 * telephone. Names of sections stay, since more of them follow, and so does a name whose numbers stand on the next row.
 */
export const withoutLead = (body: readonly GridRow[]): readonly GridRow[] => {
	const first = body.findIndex((row) => row.length > 1);
	if (!isNamed(body[first])) return body;
	const lead = body.slice(0, first);
	const texts = lead.slice(lead.findLastIndex(isNumber) + 1);
	const columns = new Set(texts.flatMap((row) => row.map(({ column }) => column)));
	const isSection = body
		.slice(first)
		.some(
			(row) => row.length === 1 && !isNumber(row) && row.some(({ column }) => columns.has(column)),
		);
	return body.slice(isSection ? first - texts.length : first);
};
