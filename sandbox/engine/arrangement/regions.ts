import { around, heightOf, median, type Placed } from './placed';
import { rowsOf } from './rows';

/** A blank of this many heights of a line across the whole region ends it, */
const BAND = 1.2;
/** if it is as many times wider than those between its other rows: those of a table may be far apart. */
const WIDER = 1.5;
/** So does one of this width from its top to its bottom, between columns of text or of a table. */
const GUTTER = 0.8;
/** Headings over both columns may cross a gutter: this share of the lines, or one. */
const ACROSS = 0.1;

interface Gutter<T> {
	left: T[];
	right: T[];
	across: T[];
}

/** Rows without a wide blank between them stay together. */
function bandsOf<T extends Placed>(rows: readonly T[][], height: number): T[][] {
	let end = -Infinity;
	const blanks = rows.map((row) => {
		const { top, bottom } = around(row);
		const blank = top - end;
		end = Math.max(end, bottom);
		return blank;
	});
	const wide = Math.max(BAND * height, WIDER * median(blanks.slice(1)));
	const bands: T[][] = [];
	rows.forEach((row, index) => {
		const band = bands.at(-1);
		if (band && (blanks[index] ?? 0) < wide) band.push(...row);
		else bands.push([...row]);
	});
	return bands;
}

/** Columns stand beside each other, not one below the other. */
function sideBySide(left: readonly Placed[], right: readonly Placed[]): boolean {
	const [a, b] = [around(left), around(right)];
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** The lines on both sides of a blank that begins at x, and those that cross it. */
function splitAt<T extends Placed>(lines: readonly T[], x: number): Gutter<T> {
	return {
		left: lines.filter(({ rect }) => rect.right <= x),
		right: lines.filter(({ rect }) => rect.left > x),
		across: lines.filter(({ rect }) => rect.left <= x && rect.right > x),
	};
}

const widthOf = ({ left, right }: Gutter<Placed>): number =>
	around(right).left - around(left).right;

/** Crossed by the fewest lines, of those the widest, with two rows and more on each side. */
function findGutter<T extends Placed>(lines: readonly T[], width: number): Gutter<T> | undefined {
	const most = Math.max(1, ACROSS * lines.length);
	return [...new Set(lines.map(({ rect }) => rect.right))]
		.map((x) => splitAt(lines, x))
		.filter(
			(gutter) =>
				gutter.across.length <= most &&
				gutter.left.length > 1 &&
				gutter.right.length > 1 &&
				widthOf(gutter) >= width &&
				rowsOf(gutter.left).length > 1 &&
				rowsOf(gutter.right).length > 1 &&
				sideBySide(gutter.left, gutter.right),
		)
		.sort((a, b) => a.across.length - b.across.length || widthOf(b) - widthOf(a))[0];
}

/** Above, between and below the lines that cross the gutter: first the left column, then the right one. */
function beside<T extends Placed>({ left, right, across }: Gutter<T>): T[][] {
	const headings = rowsOf(across);
	const ends = [...headings.map((row) => around(row).top), Infinity];
	return ends.flatMap((end, index) => {
		const start = ends[index - 1] ?? -Infinity;
		const between = ({ rect }: T) => rect.top >= start && rect.top < end;
		return [
			...(headings[index - 1] ? [headings[index - 1] ?? []] : []),
			...regionsOf(left.filter(between)),
			...regionsOf(right.filter(between)),
		];
	});
}

/** Cuts the page where it is blank, across and down, as long as that goes; in the order of its paragraph numbers. */
export function regionsOf<T extends Placed>(lines: readonly T[]): T[][] {
	if (lines.length === 0) return [];
	const height = median(lines.map(heightOf));
	const rows = rowsOf(lines);
	const bands = bandsOf(rows, height);
	if (bands.length > 1) return bands.flatMap((band) => regionsOf(band));
	const gutter = findGutter(lines, GUTTER * height);
	return gutter ? beside(gutter) : [rows.flat()];
}
