import { heightOf, median, middleOf, widthOf, type Placed } from './placed';
import { rowsOf } from './rows';

/** Prose has long lines; cells of a table and labels of a form are short. In heights of a line. */
const PROSE_WIDTH = 8;
/** A column of prose has at least this many rows, */
const PROSE_ROWS = 3;
/** and hardly any of them is broken into pieces. */
const PROSE_PIECES = 1.3;

interface Gutter<T> {
	left: T[];
	right: T[];
	/** Headings and pictures' captions that span the columns. */
	across: T[];
}

function isColumn(lines: readonly Placed[]): boolean {
	const rows = rowsOf(lines);
	const wide = median(lines.map(widthOf)) >= PROSE_WIDTH * median(lines.map(heightOf));
	return rows.length >= PROSE_ROWS && wide && lines.length <= PROSE_PIECES * rows.length;
}

const isProse = (lines: readonly Placed[]): boolean =>
	isColumn(lines) || findGutter(lines) !== undefined;

function splitAt<T extends Placed>(lines: readonly T[], x: number): Gutter<T> {
	return {
		left: lines.filter(({ rect }) => rect.right <= x),
		right: lines.filter(({ rect }) => rect.left >= x),
		across: lines.filter(({ rect }) => rect.left < x && rect.right > x),
	};
}

/** Columns stand beside each other, not one below the other. */
function sideBySide(left: readonly Placed[], right: readonly Placed[]): boolean {
	const span = (lines: readonly Placed[]) => ({
		top: Math.min(...lines.map(({ rect }) => rect.top)),
		bottom: Math.max(...lines.map(({ rect }) => rect.bottom)),
	});
	const [a, b] = [span(left), span(right)];
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** The leftmost place where a column of prose ends and more prose begins beside it. */
function findGutter<T extends Placed>(lines: readonly T[]): Gutter<T> | undefined {
	const edges = [...new Set(lines.map(({ rect }) => rect.left))].sort((a, b) => a - b);
	return edges
		.map((x) => splitAt(lines, x))
		.find(
			({ left, right, across }) =>
				left.length >= PROSE_ROWS &&
				right.length >= PROSE_ROWS &&
				across.length <= 0.2 * lines.length &&
				sideBySide(left, right) &&
				isColumn(left) &&
				isProse(right),
		);
}

/** Cuts the page into bands at the lines that span both columns; in each band the left column comes first. */
function blocksBeside<T extends Placed>({ left, right, across }: Gutter<T>): T[][] {
	const spanning = [...across].sort((a, b) => middleOf(a) - middleOf(b));
	const ends = [...spanning.map(middleOf), Infinity];
	return ends.flatMap((end, index) => {
		const start = ends[index - 1] ?? -Infinity;
		const inBand = (line: T) => middleOf(line) > start && middleOf(line) <= end;
		const heading = spanning[index];
		return [
			...readingBlocks(left.filter(inBand)),
			...readingBlocks(right.filter(inBand)),
			...(heading ? [[heading]] : []),
		];
	});
}

/**
 * Blocks of lines in reading order: columns of prose one after the other, everything else (tables and forms
 * too) row by row.
 */
export function readingBlocks<T extends Placed>(lines: readonly T[]): T[][] {
	if (lines.length === 0) return [];
	const gutter = findGutter(lines);
	return gutter ? blocksBeside(gutter) : [rowsOf(lines).flat()];
}
