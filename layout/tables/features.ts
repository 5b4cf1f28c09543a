import type { PlacedLine } from '../place/place';
import { median } from '../lists/median';
import { share } from '../lists/share';
import { centreOf, hullOf, widthOf, type Span } from '../place/span';
import { textWidth } from '../place/textWidth';
import { count, isBullet, isKey, isKeyWithValue, isNumeric } from '../words/kinds';
import { isSumRow } from '../words/sums';
import { columnOf } from './columnOf';
import { alikeShare, repeatedWords } from './columns/columnTexts';
import { byColumn, type GridRow } from './columns/grid';
import { FEATURES } from './measures/tables';
import { arePairs } from './numbers/arePairs';

/** A table as it was read, before it is known whether it is one. */
export interface Reading {
	columns: readonly Span[];
	heading: readonly string[] | null;
	/** The body's cells. */
	cells: readonly (readonly string[])[];
	/** The body's lines, a row for each row of the page. */
	lines: readonly GridRow[];
	/** Of a line of text, in pixels. */
	height: number;
	/** Whether the last amounts come to a number below. */
	addsUp: boolean;
}

/** What makes a table a table; shares from 0 to 1 where nothing else is said. */
export interface Features {
	/** Columns, three and more of them, up to six: the logarithm of their number over two. */
	columns: number;
	/** Rows: the logarithm of their number, up to 16. */
	rows: number;
	/** Of the columns that hold numbers, one column being left for names. */
	numbers: number;
	/** Of those numbers that look like the others of their column. */
	alike: number;
	/** Of those numbers that look like none of the others. */
	mixed: number;
	/** Of the cells that are filled. */
	filled: number;
	/** Of the columns that the heading names. */
	named: number;
	/** Of the cells whose edge or middle stands in line with those of their column; an only row's amount does with its sum. */
	inLine: number;
	/** Of the rows whose cells stand at one height. */
	level: number;
	/** Of the lines that are long texts of words. */
	prose: number;
	/** Of the lines that are long texts and fill their column. */
	full: number;
	/** Of the cells that end in a colon or hold a key with its value. */
	keys: number;
	/** Of the first column's cells that are bullets or numbers of points, where there are two columns. */
	points: number;
	/** 1 where all rows are a name with its number, in two columns without a heading: nothing else can tell such a table. */
	pairs: number;
	/** White space between the columns, in line heights, up to four. */
	gutters: number;
	/** Of the rows that name sums. */
	sums: number;
	/** Of the columns that no heading names, over the number of rows: a single row needs names to be a table, or its sum. */
	bare: number;
	/** Of the cells that are words which come again in their column: kinds, places, states. */
	again: number;
	/** 1 where the amounts come to a number below. */
	addsUp: number;
}

const isWordy = ({ line: { text } }: PlacedLine): boolean =>
	textWidth(text) >= FEATURES.long &&
	count(text, /\p{L}/gu) > 3 * count(text, /\p{N}/gu) &&
	!isNumeric(text);

/** A number or a code, but no name with its code: `BASMATI RICE 5KG 9556606389892`. */
const isNumber = (text: string): boolean =>
	isNumeric(text) && !(/\p{N}{6}/u.test(text) && count(text, /\p{L}{3,}/gu) > 1);

const mostShare = (values: readonly number[], tolerance: number): number => {
	const middle = median(values, 0);
	return share(values, (value) => Math.abs(value - middle) <= tolerance);
};

const alignedShare = (lines: readonly PlacedLine[], height: number): number =>
	Math.max(
		mostShare(
			lines.map(({ left }) => left),
			FEATURES.inLine * height,
		),
		mostShare(
			lines.map(({ right }) => right),
			FEATURES.inLine * height,
		),
		mostShare(lines.map(centreOf), FEATURES.inLine * height),
	);

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

const isLevel = (row: GridRow, height: number): boolean => {
	const middles = row.map(({ placed: { top, bottom } }) => (top + bottom) / 2);
	return Math.max(...middles) - Math.min(...middles) <= FEATURES.level * height;
};

export const featuresOf = ({
	columns,
	heading,
	cells,
	lines,
	height,
	addsUp,
}: Reading): Features => {
	const texts = columns.map((_, column) => columnOf(cells, column));
	const areNumbers = texts.map((column) => column.length > 0 && share(column, isNumber) >= 0.6);
	const placed = byColumn(lines.flat(), columns.length).map((column) =>
		column.map((line) => line.placed),
	);
	const all = placed.flat();
	const several = lines.filter((row) => row.length > 1);
	const gaps = columns.slice(1).map(({ left }, index) => left - (columns[index]?.right ?? left));
	const isFull = (line: PlacedLine, column: readonly PlacedLine[]): boolean =>
		isWordy(line) && widthOf(line) >= FEATURES.full * widthOf(hullOf(column));
	const fullLines = placed.flatMap((column) => column.filter((line) => isFull(line, column)));
	const aligned = placed.flatMap((column) =>
		column.length > 1 ? [alignedShare(column, height)] : [],
	);
	const again = texts.flatMap(repeatedWords);
	const alike = texts.flatMap((column, index) => (areNumbers[index] ? [alikeShare(column)] : []));
	const named = heading ? share(heading, Boolean) : 0;
	return {
		columns: Math.log2(Math.min(Math.max(columns.length, 1), 6) / 2),
		rows: Math.log2(Math.min(Math.max(cells.length, 1), 16)),
		numbers: Math.min(areNumbers.filter(Boolean).length / Math.max(columns.length - 1, 1), 1),
		alike: mean(alike),
		mixed: alike.length > 0 ? 1 - mean(alike) : 0,
		filled: share(cells.flat(), Boolean),
		named,
		inLine: aligned.length > 0 ? mean(aligned) : addsUp ? 1 : 0,
		level: share(several, (row) => isLevel(row, height)),
		prose: share(all, isWordy),
		full: fullLines.length / Math.max(all.length, 1),
		keys: share(texts.flat(), (text) => isKey(text) || isKeyWithValue(text)),
		points: columns.length === 2 ? share(texts[0] ?? [], isBullet) : 0,
		pairs: !heading && arePairs(cells) ? 1 : 0,
		gutters: Math.min(median(gaps, 0) / height, FEATURES.mostGutter),
		sums: share(cells, isSumRow),
		again: again.length / Math.max(texts.flat().length, 1),
		addsUp: addsUp ? 1 : 0,
		bare: addsUp && cells.length === 1 ? 0 : (1 - named) / Math.max(cells.length, 1),
	};
};
