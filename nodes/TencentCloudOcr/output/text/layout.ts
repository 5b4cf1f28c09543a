import type { PlacedLine } from '../geometry/place';
import { textWidth } from '../geometry/textWidth';
import { visualRows } from '../geometry/visualRows';
import { blankBetween, usualHeight } from '../geometry/span';
import { gridColumns } from './grid';

/** Empty lines in a row at most. */
const MOST_EMPTY = 2;

const rowText = (row: readonly PlacedLine[], columns: ReadonlyMap<number, number>): string => {
	let text = '';
	let width = 0;
	for (const { line, index } of row) {
		const pad = Math.max((columns.get(index) ?? 0) - width, text === '' ? 0 : 1);
		text += ' '.repeat(pad) + line.text;
		width += pad + textWidth(line.text);
	}
	return text;
};

const emptyLines = (above: PlacedLine[], row: PlacedLine[], height: number): number =>
	Math.max(0, Math.min(MOST_EMPTY, Math.round(blankBetween(above, row) / height - 0.4)));

/** The lines on a grid of characters, as they stand on the page. */
export const renderLayout = (lines: readonly PlacedLine[]): string => {
	const rows = visualRows(lines);
	const columns = gridColumns(rows);
	const height = usualHeight(lines);
	return rows
		.map((row, at) => {
			const above = rows[at - 1];
			const gap = above ? '\n'.repeat(emptyLines(above, row, height)) : '';
			return gap + rowText(row, columns);
		})
		.join('\n');
};
