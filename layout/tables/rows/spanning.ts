import { zip } from '../../lists/zip';
import type { PlacedLine } from '../../place/place';
import { bottomOf, middleOf, topOf } from '../../place/span';
import type { GridLine, GridRow } from '../columns/grid';
import { SPANNING } from '../measures/rows';

/** Whether a cell over some rows stands level with texts of any but the middle one: then it is that row's. */
const isOthers = (cell: PlacedLine, rows: readonly GridRow[], height: number): boolean =>
	rows.some((row, index) => {
		const isMiddle = 2 * index === rows.length - 1;
		return (
			!isMiddle &&
			row.some(
				({ placed }) => Math.abs(middleOf([placed]) - middleOf([cell])) <= SPANNING.off * height,
			)
		);
	});

/** The first row of each cell, if every cell stands in the middle of the rows from there to the next one's; null where one does not. */
const firstRows = (
	cells: readonly GridLine[],
	rows: readonly GridRow[],
	height: number,
): number[] | null => {
	const places = rows.map((row) => row.map(({ placed }) => placed));
	const [tops, bottoms] = [places.map(topOf), places.map(bottomOf)];
	const starts: number[] = [];
	let start = 0;
	for (const { placed } of cells) {
		const off = (end: number): number =>
			((tops[start] ?? 0) + (bottoms[end] ?? Infinity)) / 2 - middleOf([placed]);
		let end = start;
		while (off(end) < -SPANNING.off * height) end += 1;
		if (off(end) > SPANNING.off * height || isOthers(placed, rows.slice(start, end + 1), height))
			return null;
		starts.push(start);
		start = end + 1;
	}
	return start === rows.length ? starts : null;
};

/**
 * A body's rows, groups of rows of the page, with the texts of its first column that span several rows in the first of those: they are printed in
 * their middle. Only where all stand so, and leave no row out.
 */
export const withSpanning = (groups: readonly GridRow[][], height: number): GridRow[][] => {
	const isFirst = ({ column }: GridLine): boolean => column === 0;
	const cells = groups.flat(2).filter(isFirst);
	const others = groups
		.map((group) => group.map((row) => row.filter((line) => !isFirst(line))))
		.filter((group) => group.some(({ length }) => length > 0));
	if (cells.length < SPANNING.cells || cells.length >= others.length) return [...groups];
	const starts = firstRows(
		cells,
		others.map((group) => group.flat()),
		height,
	);
	if (!starts) return [...groups];
	const cellAt = new Map(zip(starts, cells));
	return others.map((group, index) => {
		const cell = cellAt.get(index);
		return cell ? [[cell], ...group] : group;
	});
};
