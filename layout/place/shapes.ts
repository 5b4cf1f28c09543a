import type { Box, Point } from '../page';
import { SHAPES } from './measures';

const near = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= SHAPES.far;

/** Whether the box has a place and a size. */
export const isUsableBox = ({ x, y, width, height }: Box): boolean =>
	[x, y, width, height].every(near) && width > 0 && height > 0;

/** Four corners, clockwise from the text's top left. */
export type Corners = readonly [Point, Point, Point, Point];

/** Whether the polygon has four corners with a place. */
export const isUsablePolygon = (polygon: readonly Point[]): polygon is Corners =>
	polygon.length === 4 && polygon.every(({ x, y }) => near(x) && near(y));

/** Turns a point about the origin, counter-clockwise on the screen for positive degrees. */
export const turn = ({ x, y }: Point, degrees: number): Point => {
	const radians = (degrees * Math.PI) / 180;
	const cos = Math.cos(radians);
	const sin = Math.sin(radians);
	return { x: x * cos + y * sin, y: y * cos - x * sin };
};

/** The smallest upright box around the points. */
export const boundsOf = (points: readonly Point[]): Box => {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const { x, y } of points) {
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Degrees in (−180, 180]; those that are there already keep every digit. */
export const normalDegrees = (degrees: number): number => {
	const turned = degrees % 360;
	const turns = Math.ceil((turned - 180) / 360);
	return turns === 0 ? turned : Math.round((turned - 360 * turns) * 1e6) / 1e6;
};
