import type { Box } from '../../layout/page';

/** Where something stands on the upright page, in pixels. */
export interface Place {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export const placeOf = ({ x, y, width, height }: Box): Place => ({
	left: x,
	right: x + width,
	top: y,
	bottom: y + height,
});
