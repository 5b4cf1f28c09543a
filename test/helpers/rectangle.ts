import type { Quad } from '../../sandbox/engine/engine';

/** The corners of an upright rectangle, clockwise from its top left. */
export const rectangle = (x: number, y: number, width: number, height: number): Quad => [
	{ x, y },
	{ x: x + width, y },
	{ x: x + width, y: y + height },
	{ x, y: y + height },
];
