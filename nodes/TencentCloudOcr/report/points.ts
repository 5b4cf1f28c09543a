import type { Corners } from '../../../layout/place/shapes';

/** A length in pixels as SVG takes it, short. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** Corners as the points of an SVG polygon. */
export const pointsOf = (polygon: Corners): string =>
	polygon.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
