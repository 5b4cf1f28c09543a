import { isKeyWithValue, isNumeric } from '../../../words/kinds';
import type { GridRow } from '../../columns/grid';
import { ACROSS } from '../../measures/rows';
import { ROWS } from '../../weights';

/** Whether a row is one text from the first column on that runs over others, beginning as names of sections do. */
const isAcross = (row: GridRow): boolean =>
	row.length === 1 &&
	row.every(({ column, lastColumn, placed: { line } }) => {
		const columns = column === 0 ? lastColumn + 1 : 0;
		return (
			columns >= ROWS.noteColumns &&
			/^\s*[\p{Lu}\p{Lo}]/u.test(line.text) &&
			!isNumeric(line.text) &&
			!isKeyWithValue(line.text)
		);
	});

/**
 * For each row whether it is the name of a section between rows that fill its columns: few of them are. Where each row has such a
 * text, it is that row's.
 */
export const acrossRows = (rows: readonly GridRow[], columns: number): boolean[] => {
	const isLone = (row: GridRow | undefined): boolean => row?.length === 1;
	const across = rows.map(
		(row, index) => isAcross(row) && !isLone(rows[index - 1]) && !isLone(rows[index + 1]),
	);
	const full = rows.filter(({ length }) => length >= ACROSS.full * columns);
	const count = across.filter(Boolean).length;
	return count > ACROSS.most * full.length ? rows.map(() => false) : across;
};
