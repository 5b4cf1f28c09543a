import type { Point, TextLine } from '../page';
import { weightedMedian, type Weighted } from '../lists/median';
import { share } from '../lists/share';
import { isUsablePolygon, normalDegrees, type Corners } from './shapes';
import { SKEW } from './measures';

/**
 * Along a polygon's text. Some engines let a polygon begin at any of its corners: a line that is longer than it is high,
 * and would run up or down, runs to the right.
 */
export const alongText = ([topLeft, topRight, bottomRight, bottomLeft]: Corners): Point => {
	const along = {
		x: topRight.x - topLeft.x + bottomRight.x - bottomLeft.x,
		y: topRight.y - topLeft.y + bottomRight.y - bottomLeft.y,
	};
	const across = {
		x: bottomLeft.x - topLeft.x + bottomRight.x - topRight.x,
		y: bottomLeft.y - topLeft.y + bottomRight.y - topRight.y,
	};
	const isLevel = Math.abs(across.x) > Math.abs(across.y);
	if (!isLevel || Math.hypot(across.x, across.y) <= Math.hypot(along.x, along.y)) return along;
	return across.x > 0 ? across : { x: -across.x, y: -across.y };
};

/** Degrees clockwise from the right. */
export const degreesOf = ({ x, y }: Point): number => (Math.atan2(y, x) * 180) / Math.PI;

/** Degrees clockwise in which each polygon's text runs, weighted by twice its length in pixels. */
const directions = (lines: readonly TextLine[], zero: number): Weighted[] =>
	lines.flatMap(({ polygon }) => {
		if (polygon === null || !isUsablePolygon(polygon)) return [];
		const along = alongText(polygon);
		const value = normalDegrees(degreesOf(along) - zero);
		return [{ value, weight: Math.hypot(along.x, along.y) }];
	});

/** Degrees clockwise in which the page's text runs, told by the polygons; null without any. */
export const textDirection = (lines: readonly TextLine[]): number | null => {
	const all = directions(lines, 0);
	const longest = all.reduce((a, b) => (b.weight > a.weight ? b : a), { value: 0, weight: 0 });
	const middle = weightedMedian(directions(lines, longest.value));
	return middle === null ? null : normalDegrees(middle + longest.value);
};

/** What is left of a slant once the rounding of its corners is taken off it. */
const beyondRounding = ({ value, weight }: Weighted): number =>
	Math.sign(value) * Math.max(Math.abs(value) - degreesOf({ x: weight, y: 2 * SKEW.rounding }), 0);

/**
 * Degrees clockwise that the text is still slanted by once the page is turned by its angle; 0 where the corners'
 * rounding to pixels may be all: one pixel over a short line is more than a degree.
 */
export const remainingSkew = (lines: readonly TextLine[], angle: number): number => {
	const slants = directions(lines, angle);
	const sure = weightedMedian(
		slants.map((slant) => ({ value: beyondRounding(slant), weight: slant.weight })),
	);
	const skew = sure ? (weightedMedian(slants) ?? 0) : 0;
	return Math.abs(skew) <= SKEW.most ? skew : 0;
};

/** Whether most polygons are parallel to the picture's edges, and so tell nothing of a slant. */
export const areUpright = (lines: readonly TextLine[]): boolean => {
	const slants = directions(lines, 0).map(({ value, weight }) =>
		beyondRounding({ value: value - 90 * Math.round(value / 90), weight }),
	);
	return share(slants, (slant) => slant === 0) >= SKEW.upright || slants.length === 0;
};
