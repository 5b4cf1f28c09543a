import { extendCover, hullOf, overlapOf } from '../../place/span';
import type { Band } from './bands';
import { splitByCover } from './columns';

/** Whether a row is titles of tables that stand side by side right below it: one over each, and nothing else. */
export const areTitles = (row: Band, below: Band | undefined, least: number): boolean => {
	if (!row.isRow || !below || below.isRow) return false;
	const cover = extendCover([], below.atoms, least);
	const columns = splitByCover(cover, below.atoms);
	const titles = splitByCover(cover, row.atoms);
	return (
		columns.length > 1 &&
		columns.every((atoms) => atoms.some(({ kind }) => kind === 'table')) &&
		titles.every(([title, second], at) => {
			const column = hullOf(columns[at] ?? []);
			return title !== undefined && !second && overlapOf(title, column) > 0;
		}) &&
		extendCover(cover, row.atoms, least).length === cover.length
	);
};
