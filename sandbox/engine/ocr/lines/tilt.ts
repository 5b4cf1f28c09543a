import type { Quad } from '../../engine';
import { quadSize } from '../../geometry';

interface Slope {
	degrees: number;
	weight: number;
}

/** Short lines say little about the tilt: a digit's box may be turned by any angle. */
const MIN_ASPECT = 3;

/** Of the line's two long edges together. */
export function slopeOf(line: Quad): Slope {
	const [topLeft, topRight, bottomRight, bottomLeft] = line;
	const dx = topRight.x - topLeft.x + bottomRight.x - bottomLeft.x;
	const dy = topRight.y - topLeft.y + bottomRight.y - bottomLeft.y;
	return { degrees: (Math.atan2(dy, dx) * 180) / Math.PI, weight: Math.hypot(dx, dy) };
}

function weightedMedian(slopes: Slope[]): number {
	const sorted = slopes.sort((a, b) => a.degrees - b.degrees);
	const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
	let passed = 0;
	return sorted.find(({ weight }) => (passed += weight) >= half)?.degrees ?? 0;
}

/** Degrees clockwise by which a page's lines are tilted, by the lines that are long enough to tell. */
export function tiltOf(lines: readonly Quad[]): number {
	const long = lines.filter((line) => {
		const { along, across } = quadSize(line);
		return along >= MIN_ASPECT * across;
	});
	return weightedMedian(long.map(slopeOf));
}
