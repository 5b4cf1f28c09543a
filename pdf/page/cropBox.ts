import type { Margins } from '../openedPdf';
import type { Rectangle } from './numbers';

/** Two corners, as a page's boxes are written. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** The part of a box within another; the first one where they do not meet. Both in any order of corners. */
export const within = (inner: Rectangle, outer: Rectangle): Box => {
	const [a, b] = [upright(inner), upright(outer)];
	const box: Box = [
		Math.max(a[0], b[0]),
		Math.max(a[1], b[1]),
		Math.min(a[2], b[2]),
		Math.min(a[3], b[3]),
	];
	return box[0] < box[2] && box[1] < box[3] ? box : b;
};

type Sides = readonly [top: number, right: number, bottom: number, left: number];

/**
 * The box without its margins, which are those of the page as it is shown: turned clockwise by `turn` degrees, a
 * multiple of 90.
 */
export const cropped = (box: Rectangle, turn: number, margins: Margins): Box => {
	let sides: Sides = [margins.top, margins.right, margins.bottom, margins.left];
	for (let quarters = (((turn / 90) % 4) + 4) % 4; quarters > 0; quarters -= 1) {
		sides = [sides[1], sides[2], sides[3], sides[0]];
	}
	const share = (side: 0 | 1 | 2 | 3): number => sides[side] / 100;
	const [left, bottom, right, top] = upright(box);
	const [width, height] = [right - left, top - bottom];
	return [
		left + share(3) * width,
		bottom + share(2) * height,
		right - share(1) * width,
		top - share(0) * height,
	];
};

const upright = ([x1, y1, x2, y2]: Rectangle): Box => [
	Math.min(x1, x2),
	Math.min(y1, y2),
	Math.max(x1, x2),
	Math.max(y1, y2),
];
