import type { Page, PlacedLine } from '../page';
import { textWidth } from '../place/textWidth';
import { visualRows } from '../place/visualRows';
import { blankBetween, usualHeight } from '../place/span';
import { zip } from '../lists/zip';
import { clean } from './joinText';
import { onGrid, type GridCell } from './grid';
import { LAYOUT } from './measures';

const rowText = (row: readonly GridCell[]): string => {
	let text = '';
	let width = 0;
	for (const { placed, column } of row) {
		const own = clean(placed.line.text);
		const pad = Math.max(column - width, text === '' ? 0 : 1);
		text += ' '.repeat(pad) + own;
		width += pad + textWidth(own);
	}
	return text;
};

const emptyLines = (above: PlacedLine[], row: PlacedLine[], height: number): number =>
	Math.max(0, Math.min(LAYOUT.mostEmpty, Math.round(blankBetween(above, row) / height - 0.4)));

const onPage = (lines: readonly PlacedLine[]): string => {
	const rows = visualRows(lines);
	const height = usualHeight(lines);
	return zip(rows, onGrid(rows))
		.map(([row, cells], at) => {
			const above = rows[at - 1];
			const gap = above ? '\n'.repeat(emptyLines(above, row, height)) : '';
			return gap + rowText(cells);
		})
		.join('\n');
};

/** The lines on a grid of characters, as they stand on the page; those without a place below them. */
export const renderLayout = ({ lines, placed }: Page): string => {
	const hasPlace = new Set(placed.map(({ index }) => index));
	const rest = lines.filter((_, index) => !hasPlace.has(index)).map(({ text }) => clean(text));
	return [...(placed.length > 0 ? [onPage(placed)] : []), ...rest].join('\n');
};
