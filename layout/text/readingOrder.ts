import { neighbours } from '../place/neighbours';
import type { PlacedLine } from '../place/place';
import { textWidth } from '../place/textWidth';
import { visualRows } from '../place/visualRows';
import { extendCover, usualHeight, blankBetween, type Span } from '../place/span';
import { splitByCover } from './columns';
import { areBlocks, areProse } from './flow';

type Rows = PlacedLine[][];

/** White space between columns, in line heights. */
const COLUMN_GAP = 0.8;
/** White space between two rows that ends a section, in line heights. */
const SECTION_GAP = 0.9;
/** Columns within columns; junk pages would nest them without end. */
const DEEPEST = 6;
/** Rows that are looked at together, and columns among them: more than any page has, but an end. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 40;

interface Run {
	end: number;
	cover: Span[];
}

/** The longest run of rows from `start` on that leaves white space between the same columns. */
const columnRun = (rows: Rows, start: number, least: number): Run => {
	let cover: Span[] = [];
	let end = start;
	for (const row of rows.slice(start, start + MOST_ROWS)) {
		const wider = extendCover(cover, row, least);
		if (end > start && (wider.length < 2 || wider.length > MOST_COLUMNS)) break;
		cover = wider;
		end += 1;
	}
	return { end, cover };
};

const isBreak = (above: PlacedLine[], below: PlacedLine[], height: number): boolean =>
	blankBetween(above, below) > height * SECTION_GAP;

/** The end of the section that starts at `start`: where the rows stand further apart. */
const sectionEnd = (rows: Rows, start: number, limit: number, height: number): number => {
	const pairs = neighbours(rows.slice(start, limit));
	const last = pairs.findIndex(([above, below]) => isBreak(above, below, height));
	return last < 0 ? limit : start + last + 1;
};

/** Whether the line's characters stand below one another. */
const isVertical = ({ left, right, top, bottom, line }: PlacedLine): boolean =>
	bottom - top > 2 * (right - left) && textWidth(line.text) >= 3;

/** The rows in the order in which a person reads them, columns of text one after the other. */
const inReadingOrder = (rows: Rows, depth: number): Rows => {
	const height = usualHeight(rows.flat());
	const least = height * COLUMN_GAP;
	const inColumns = (columns: PlacedLine[][]): Rows =>
		columns.flatMap((lines) => inReadingOrder(visualRows(lines), depth + 1));
	const ordered: Rows = [];
	for (let start = 0; start < rows.length;) {
		const run = columnRun(rows, start, least);
		const columns = splitByCover(run.cover, rows.slice(start, run.end));
		if (depth < DEEPEST && areProse(columns)) {
			ordered.push(...inColumns(columns));
			start = run.end;
			continue;
		}
		const end = sectionEnd(rows, start, run.end, height);
		const section = rows.slice(start, end);
		const blocks = splitByCover(extendCover([], section.flat(), least), section);
		ordered.push(...(depth < DEEPEST && areBlocks(blocks) ? inColumns(blocks) : section));
		start = end;
	}
	return ordered;
};

/**
 * The lines in rows, in the order in which a person reads them: columns of running text one after
 * the other, a table row by row, vertical writing (a line is a column) from right to left, and
 * single vertical lines, as margins have them, last.
 */
export const readingRows = (lines: readonly PlacedLine[]): Rows => {
	const vertical = lines.filter(isVertical);
	const across = (line: PlacedLine): number => line.right + line.left;
	vertical.sort((a, b) => across(b) - across(a) || a.top - b.top);
	const rows = inReadingOrder(visualRows(lines.filter((line) => !isVertical(line))), 0);
	const columns = vertical.map((line) => [line]);
	return vertical.length * 2 > lines.length ? [...columns, ...rows] : [...rows, ...columns];
};
