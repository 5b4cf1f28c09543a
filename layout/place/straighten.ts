import type { PlacedLine } from '../page';
import { weightedMedian } from '../lists/median';
import { neighbours } from '../lists/neighbours';
import { turn } from './shapes';
import { STRAIGHTEN } from './measures';

export type { PlacedLine };

/** The places in the engine's own order of a line and of those joined to it. */
export const indexesOf = ({ index, joined = [] }: PlacedLine): number[] => [index, ...joined];

/** A box around slanted text is higher than the text: its width adds to its height. */
const textHeight = (width: number, height: number, skew: number): number =>
	Math.max(height - width * Math.abs(Math.sin((skew * Math.PI) / 180)), height * 0.3);

/** Whether lines slanted by so many degrees are taken as they are. */
export const isStraight = (skew: number): boolean => Math.abs(skew) < STRAIGHTEN.straight;

/** The lines once they are turned back by the skew, in degrees clockwise, about the origin. */
export const straighten = (lines: readonly PlacedLine[], skew: number): PlacedLine[] =>
	lines.map((placed) => {
		if (isStraight(skew)) return placed;
		const width = placed.right - placed.left;
		const height = textHeight(width, placed.bottom - placed.top, skew);
		const centre = turn(
			{ x: (placed.left + placed.right) / 2, y: (placed.top + placed.bottom) / 2 },
			skew,
		);
		return {
			...placed,
			left: centre.x - width / 2,
			right: centre.x + width / 2,
			top: centre.y - height / 2,
			bottom: centre.y + height / 2,
		};
	});

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
