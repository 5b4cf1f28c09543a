import { weightedMedian } from '../lists/median';
import { neighbours } from '../lists/neighbours';
import { areUpright } from './skew';
import { straighten, type PlacedLine } from './straighten';
import { visualRows } from './visualRows';
import { SLANT, STRAIGHTEN } from './measures';

/** Two neighbours on one row: how far the right one's middle is from the left one's, in pixels. */
interface Step {
	dx: number;
	dy: number;
}

const stepsOf = (rows: readonly PlacedLine[][]): Step[] =>
	rows.flatMap((row) =>
		neighbours(row).map(([before, line]) => ({
			dx: Math.max((line.left + line.right - before.left - before.right) / 2, 0),
			dy: (line.top + line.bottom - before.top - before.bottom) / 2,
		})),
	);

/** How far neighbours stand above or below one another, in pixels, once a slope is taken out. */
const unevenness = (steps: readonly Step[], slope: number): number =>
	steps.reduce((sum, { dx, dy }) => sum + Math.abs(dy - slope * dx), 0);

/**
 * Degrees clockwise by which rows are slanted, told by neighbours on one row; 0 where most of what makes them uneven
 * is something else, as a column that is printed a little lower than the others.
 */
export const slantOfRows = (rows: readonly PlacedLine[][]): number => {
	const steps = stepsOf(rows);
	const slope =
		weightedMedian(
			steps.flatMap(({ dx, dy }) => (dx > 0 ? [{ value: dy / dx, weight: dx }] : [])),
		) ?? 0;
	const slant = (Math.atan(slope) * 180) / Math.PI;
	if (Math.abs(slant) > STRAIGHTEN.most) return 0;
	const rest = unevenness(steps, slope) / Math.max(unevenness(steps, 0), 1e-9);
	return rest <= 1 - STRAIGHTEN.explained ? slant : 0;
};

/** How level two neighbours on one row stand: 1 for wholly, 0 where half a line's height lies between. */
const levelOf = ([before, line]: readonly [PlacedLine, PlacedLine]): number => {
	const height = Math.min(before.bottom - before.top, line.bottom - line.top);
	const off = line.top + line.bottom - before.top - before.bottom;
	return Math.max(0, 1 - (off / height) ** 2);
};

const levelness = (rows: readonly PlacedLine[][]): { all: number; level: number } => {
	const pairs = rows.flatMap(neighbours);
	return { all: pairs.length, level: pairs.reduce((sum, pair) => sum + levelOf(pair), 0) };
};

/** Some of a page's lines, one below the other: as many as tell how it is slanted. */
const telling = (lines: readonly PlacedLine[]): PlacedLine[] =>
	[...lines].sort((a, b) => a.top - b.top).slice(0, SLANT.lines);

/**
 * Degrees clockwise by which a page is slanted whose boxes do not tell, since they are parallel to its edges. Lines that
 * seem to stand on one row are of two then, so the page has to be turned to see which belong together: the right way,
 * more of them have a neighbour, and stand level with it. 0 where most do so already
 * and where polygons tell.
 */
export const slantOfPage = (lines: readonly PlacedLine[]): number => {
	if (!areUpright(lines.map(({ line }) => line))) return 0;
	const some = telling(lines);
	const at = (degrees: number) => levelness(visualRows(straighten(some, degrees)));
	const given = at(0);
	if (given.level >= SLANT.level * given.all) return 0;
	let best = { degrees: 0, level: SLANT.gain * given.level + SLANT.least };
	for (let degrees = SLANT.step; degrees <= STRAIGHTEN.most; degrees += SLANT.step) {
		for (const turned of [degrees, -degrees]) {
			const { level } = at(turned);
			if (level > best.level) best = { degrees: turned, level };
		}
	}
	return best.degrees;
};
