import { textWidth } from '../../place/textWidth';
import type { GridRow } from '../columns/grid';
import { HEADING, ROWS } from '../weights';

const runsOverColumns = (row: GridRow): boolean =>
	row.some(({ column, lastColumn }) => lastColumn - column + 1 >= ROWS.noteColumns);

/** Whether a row is one line of running text over several columns. */
const isRunningText = (row: GridRow): boolean =>
	row.length === 1 &&
	runsOverColumns(row) &&
	row.every(({ placed }) => textWidth(placed.line.text) > HEADING.longText);

/**
 * A body's rows without running text above the first of them, and without lines over several columns, with a mark
 * or without, below the last: a section has rows below it, else it is a note.
 */
export const withoutNotes = (body: readonly GridRow[]): GridRow[] => {
	const first = body.findIndex((row) => !isRunningText(row));
	const last = body.findLastIndex((row) => row.length > 2 || !runsOverColumns(row));
	return body.slice(Math.max(first, 0), last + 1);
};
