import type { TextLine } from '../../../../layout/page';
import { grid, type Column } from '../gridPage';

/** Rows as close as tills print them, all columns but the last from their left edges on. */
export const receipt = (
	xs: readonly number[],
	rows: readonly (readonly string[])[],
	{ top = 60, pitch = 27 } = {},
): TextLine[] => {
	const columns = xs.map((x, at): Column => [x, at === xs.length - 1 ? 'right' : 'left']);
	return grid(rows, columns, { top, pitch });
};
