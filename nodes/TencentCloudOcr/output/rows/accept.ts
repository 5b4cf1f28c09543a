import type { Span } from '../geometry/span';
import { median } from '../geometry/median';
import { areProse } from '../text/flow';
import type { GridRow } from './grid';
import { isBullet, isKey, isKeyWithValue, isNumeric, shapeOf } from './kinds';

/** Part of the cells that must look alike for a column to hold one kind of number. */
const ALIKE = 0.7;
/** Difference in height of cells on one row, in line heights, at most. */
const LEVEL = 0.25;

const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
	all.length === 0 ? 0 : all.filter(test).length / all.length;

/** What stands in each column below the heading, from top to bottom. */
const bodyOf = (cells: readonly string[][], column: number): string[] =>
	cells.slice(1).flatMap((row) => row[column] || []);

/** Part of a column's numbers that have the commonest shape; 0 for a column of words. */
const likeness = (texts: readonly string[]): number => {
	if (share(texts, isNumeric) < ALIKE) return 0;
	const shapes = new Map<string, number>();
	for (const text of texts) shapes.set(shapeOf(text), (shapes.get(shapeOf(text)) ?? 0) + 1);
	return Math.max(...shapes.values()) / texts.length;
};

const hasKeys = (lines: readonly string[][]): boolean =>
	lines.some((column) => column.length > 1 && share(column, isKey) >= 0.5) ||
	share(lines.flat(), isKeyWithValue) >= 0.4;

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
const isTableOfWords = (
	[heading = [], ...cells]: readonly string[][],
	rows: readonly GridRow[],
): boolean =>
	heading.length >= 3 &&
	cells.length >= 2 &&
	heading.every((name) => !isNumeric(name)) &&
	share(
		rows.filter((row) => row.length > 1),
		isLevel,
	) >= ALIKE;

/**
 * Whether a column holds numbers that look alike, under a name; without any name the first row must
 * look like the others, as it does where a table goes on from the page before.
 */
const hasNumbers = (cells: readonly string[][]): boolean => {
	const [heading = []] = cells;
	const alike = heading.filter((_, column) => likeness(bodyOf(cells, column)) >= ALIKE);
	if (alike.length === 0) return false;
	if (cells.length === 2) return heading.every((name) => name !== '' && !isNumeric(name));
	if (alike.some((name) => !isNumeric(name))) return true;
	const whole = heading.filter((_, column) => likeness(bodyOf([[], ...cells], column)) >= ALIKE);
	return whole.length > 0 && (heading.length > 2 || cells.length > 4);
};

/**
 * Whether rows and columns are a table, and not keys with their values, columns of prose or a list
 * of points. `cells` are the rows with the heading first, `rows` the lines they were made of.
 */
export const isTable = (
	cells: readonly string[][],
	rows: readonly GridRow[],
	columns: readonly Span[],
): boolean => {
	if (columns.length < 2 || cells.length < 2) return false;
	const lines = columns.map((_, index) =>
		rows.flat().flatMap(({ placed, column }) => (column === index ? [placed] : [])),
	);
	const texts = lines.map((column) => column.map(({ line }) => line.text));
	if (hasKeys(texts)) return false;
	if (columns.length === 2 && share(texts[0] ?? [], isBullet) > 0.6) return false;
	if (columns.length <= 4 && areProse(lines)) return false;
	return isTableOfWords(cells, rows) || hasNumbers(cells);
};
