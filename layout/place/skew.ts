import type { TextLine } from '../page';
import { weightedMedian, type Weighted } from './median';
import { isUsablePolygon, normalDegrees } from './shapes';

/** Degrees beyond which polygons and angle contradict each other rather than tell a skew. */
const MOST = 5;

/** Degrees clockwise in which each polygon's text runs, weighted by its length in pixels. */
const directions = (lines: readonly TextLine[], zero: number): Weighted[] =>
	lines.flatMap(({ polygon }) => {
		if (polygon === null || !isUsablePolygon(polygon)) return [];
		const [topLeft, topRight, bottomRight, bottomLeft] = polygon;
		const dx = topRight.x - topLeft.x + bottomRight.x - bottomLeft.x;
		const dy = topRight.y - topLeft.y + bottomRight.y - bottomLeft.y;
		const degrees = (Math.atan2(dy, dx) * 180) / Math.PI;
		return [{ value: normalDegrees(degrees - zero), weight: Math.hypot(dx, dy) }];
	});

/** Degrees clockwise in which the page's text runs, told by the polygons; null without any. */
export const textDirection = (lines: readonly TextLine[]): number | null => {
	const all = directions(lines, 0);
	const longest = all.reduce((a, b) => (b.weight > a.weight ? b : a), { value: 0, weight: 0 });
	const middle = weightedMedian(directions(lines, longest.value));
	return middle === null ? null : normalDegrees(middle + longest.value);
};

/** Degrees clockwise that the text is still slanted by once the page is turned by its angle. */
export const remainingSkew = (lines: readonly TextLine[], angle: number): number => {
	const skew = weightedMedian(directions(lines, angle)) ?? 0;
	return Math.abs(skew) <= MOST ? skew : 0;
};
