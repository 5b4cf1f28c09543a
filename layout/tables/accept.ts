import { median } from '../place/median';
import { share } from '../place/share';
import type { Span } from '../place/span';
import { areProse } from '../text/flow';
import { columnOf } from './columnOf';
import { intoColumns, type GridRow } from './grid';
import { isBullet, isKey, isKeyWithValue, isNumeric, shapeOf } from '../words/kinds';

/** Part of the cells that must look alike for a column to hold one kind of number. */
const ALIKE = 0.7;
/** Difference in height of cells on one row, in line heights, at most. */
const LEVEL = 0.25;

/** Whether a column's texts are numbers and most of them have one shape. */
const areAlike = (texts: readonly string[]): boolean => {
	if (share(texts, isNumeric) < ALIKE) return false;
	const shapes = new Map<string, number>();
	for (const shape of texts.map(shapeOf)) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
	return Math.max(...shapes.values()) >= ALIKE * texts.length;
};

const hasKeys = (columns: readonly string[][]): boolean =>
	columns.some((texts) => texts.length > 1 && share(texts, isKey) >= 0.5) ||
	share(columns.flat(), isKeyWithValue) >= 0.4;

const arePoints = ([first, ...others]: readonly string[][]): boolean =>
	first !== undefined && others.length === 1 && share(first, isBullet) > 0.6;

/** Whether the lines of a row stand at one height, as cells do and texts side by side do not. */
const isLevel = (row: GridRow): boolean => {
	const middles = row.map(({ placed: { top, bottom } }) => (top + bottom) / 2);
	const height = median(
		row.map(({ placed: { top, bottom } }) => bottom - top),
		0,
	);
	return Math.max(...middles) - Math.min(...middles) <= LEVEL * height;
};

/** Whether words, not numbers, fill the table: a timetable of lessons, a list of names and rooms. */
const isTableOfWords = ({ header, rows }: Cells, lines: readonly GridRow[]): boolean =>
	header.length >= 3 &&
	rows.length >= 2 &&
	header.every((name) => !isNumeric(name)) &&
	share(
		lines.filter((row) => row.length > 1),
		isLevel,
	) >= ALIKE;

/**
 * Whether a column holds numbers that look alike, under a name; without any name the first row must
 * look like the others, as it does where a table goes on from the page before.
 */
const hasNumbers = ({ header, rows }: Cells): boolean => {
	const alike = header.filter((_, column) => areAlike(columnOf(rows, column)));
	if (alike.length === 0) return false;
	if (rows.length === 1) return header.every((name) => name !== '' && !isNumeric(name));
	if (alike.some((name) => !isNumeric(name))) return true;
	const isWhole = header.some((_, column) => areAlike(columnOf([header, ...rows], column)));
	return isWhole && (header.length > 2 || rows.length > 3);
};

interface Cells {
	header: string[];
	rows: string[][];
}

/**
 * Whether rows and columns are a table, and not keys with their values, columns of prose or a list
 * of points. `lines` are the lines that the cells were made of.
 */
export const isTable = (
	cells: Cells,
	lines: readonly GridRow[],
	columns: readonly Span[],
): boolean => {
	if (columns.length < 2 || cells.rows.length === 0) return false;
	const placed = intoColumns(columns, [], lines.flat()).map(({ body }) =>
		body.map((line) => line.placed),
	);
	const texts = placed.map((column) => column.map(({ line }) => line.text));
	if (hasKeys(texts) || arePoints(texts)) return false;
	if (columns.length <= 4 && areProse(placed)) return false;
	return isTableOfWords(cells, lines) || hasNumbers(cells);
};
