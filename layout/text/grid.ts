import { quantile } from '../lists/median';
import type { PlacedLine } from '../place/place';
import { hullOf } from '../place/span';
import { textWidth } from '../place/textWidth';
import { clean } from './joinText';
import { GRID } from './measures';

/** A line on a grid of characters. */
export interface GridCell {
	placed: PlacedLine;
	/** The cell left of it on its row. */
	before: GridCell | undefined;
	/** The grid column at which it starts, counted from 0. */
	column: number;
}

/** Pixels that a narrow character takes, told by the lines themselves. */
const columnPixels = (lines: readonly PlacedLine[], span: number): number => {
	const perColumn = lines.flatMap(({ left, right, line }) => {
		const width = textWidth(line.text);
		return width > 0 ? [(right - left) / width] : [];
	});
	return Math.max(quantile(perColumn, 0.4, 1), span / GRID.mostColumns, 0.01);
};

const cellsOf = (row: readonly PlacedLine[]): GridCell[] => {
	let before: GridCell | undefined;
	return row.map((placed) => (before = { placed, before, column: 0 }));
};

/**
 * Puts rows on the grid. Wherever a text is wider on the grid than on the page, everything right
 * of it moves with it, so that columns stay aligned.
 */
export const onGrid = (rows: readonly PlacedLine[][]): GridCell[][] => {
	const lines = rows.flat();
	const { left: origin } = hullOf(lines);
	const span = lines.reduce((most, { left }) => Math.max(most, left), origin) - origin;
	const pixels = columnPixels(lines, span);
	const cells = rows.map(cellsOf);
	let shift = 0;
	for (const cell of cells.flat().sort((a, b) => a.placed.left - b.placed.left)) {
		const { placed, before } = cell;
		const column = Math.round((placed.left - origin) / pixels);
		if (before) {
			const least = before.column + textWidth(clean(before.placed.line.text)) + GRID.cellGap;
			shift = Math.min(Math.max(shift, least - column), GRID.mostColumns);
		}
		cell.column = column + shift;
	}
	return cells;
};
