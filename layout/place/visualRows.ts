import { partitionPoint } from '../lists/partitionPoint';
import { overlapOf, type Span } from './span';
import { VISUAL_ROWS } from './measures';

/** What has a place on the page: a line, or pieces of one. */
interface Placed extends Span {
	top: number;
	bottom: number;
}

const middle = ({ top, bottom }: Placed): number => (top + bottom) / 2;
const height = ({ top, bottom }: Placed): number => bottom - top;

const isStacked = (a: Placed, b: Placed): boolean =>
	overlapOf(a, b) > VISUAL_ROWS.stacked * Math.min(a.right - a.left, b.right - b.left);

/** The place of a line among those of a row, which are in order from left to right. */
const placeOf = (row: readonly Placed[], line: Placed): number =>
	partitionPoint(row, (other) => other.left <= line.left);

/** The neighbour tells best: a skew too small to be measured adds up over the page's width. */
const nearest = (row: readonly Placed[], line: Placed): Placed | undefined => {
	const place = placeOf(row, line);
	let [best, most]: [Placed | undefined, number] = [undefined, -Infinity];
	for (const other of row.slice(
		Math.max(0, place - VISUAL_ROWS.beside),
		place + VISUAL_ROWS.beside,
	)) {
		const overlap = overlapOf(other, line);
		if (overlap > most) [best, most] = [other, overlap];
	}
	return best;
};

const fits = (row: readonly Placed[], line: Placed): number | null => {
	const neighbour = nearest(row, line);
	if (!neighbour || isStacked(neighbour, line)) return null;
	const distance = Math.abs(middle(neighbour) - middle(line));
	const allowed = VISUAL_ROWS.sameRow * Math.min(height(neighbour), height(line));
	return distance <= allowed ? distance : null;
};

interface OpenRow<T> {
	/** From left to right. */
	lines: T[];
	/** The lowest of their middles: a line that is too far below it is too far below each of them. */
	lowest: number;
}

/**
 * Lines that stand beside one another at one height, from left to right; rows from top to bottom.
 * Time grows as n log n.
 */
export const visualRows = <T extends Placed>(lines: readonly T[]): T[][] => {
	const rows: OpenRow<T>[] = [];
	for (const line of [...lines].sort((a, b) => middle(a) - middle(b))) {
		const reach = VISUAL_ROWS.sameRow * height(line);
		let best: { row: OpenRow<T>; distance: number } | null = null;
		for (const row of rows.slice(-VISUAL_ROWS.openRows)) {
			const distance = middle(line) - row.lowest > reach ? null : fits(row.lines, line);
			if (distance !== null && (!best || distance < best.distance)) best = { row, distance };
		}
		const row = best?.row ?? { lines: [], lowest: 0 };
		if (!best) rows.push(row);
		row.lines.splice(placeOf(row.lines, line), 0, line);
		row.lowest = middle(line);
	}
	return rows.map((row) => row.lines);
};
