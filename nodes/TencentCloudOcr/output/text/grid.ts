import { quantile } from '../geometry/median';
import type { PlacedLine } from '../geometry/place';
import { textWidth } from '../geometry/textWidth';

/** Columns that the page's width takes on the grid at most; junk coordinates would ask for millions. */
const MOST_COLUMNS = 300;
/** Spaces between two cells. */
const CELL_GAP = 2;

/** Pixels that a narrow character takes, told by the lines themselves. */
const columnPixels = (lines: readonly PlacedLine[], span: number): number => {
	const perColumn = lines.flatMap(({ left, right, line }) => {
		const width = textWidth(line.text);
		return width > 0 ? [(right - left) / width] : [];
	});
	return Math.max(quantile(perColumn, 0.4, 1), span / MOST_COLUMNS, 0.01);
};

/**
 * The grid column at which each line starts, by the line's index. Wherever a text is wider on the
 * grid than on the page, everything right of it moves with it, so that columns stay aligned.
 */
export const gridColumns = (rows: readonly PlacedLine[][]): Map<number, number> => {
	const lines = rows.flat().sort((a, b) => a.left - b.left);
	const origin = lines[0]?.left ?? 0;
	const span = (lines.at(-1)?.left ?? 0) - origin;
	const pixels = columnPixels(lines, span);
	const before = new Map<number, PlacedLine>();
	for (const row of rows) {
		row.forEach((line, at) => {
			const neighbour = row[at - 1];
			if (neighbour) before.set(line.index, neighbour);
		});
	}
	const columns = new Map<number, number>();
	let shift = 0;
	for (const line of lines) {
		const neighbour = before.get(line.index);
		const column = Math.round((line.left - origin) / pixels);
		if (neighbour) {
			const start = columns.get(neighbour.index) ?? 0;
			const least = start + textWidth(neighbour.line.text) + CELL_GAP;
			shift = Math.min(Math.max(shift, least - column), MOST_COLUMNS);
		}
		columns.set(line.index, column + shift);
	}
	return columns;
};
