import type { Box } from '../../layout/page';

/** Where something stands on the upright page, in pixels. */
export interface Place {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Back out of the mirror in which layout/ reads a page that is written from the right. */
export const mirrored = <S extends { left: number; right: number }>(span: S): S => ({
	...span,
	left: -span.right,
	right: -span.left,
});

export const placeOf = ({ x, y, width, height }: Box): Place => ({
	left: x,
	right: x + width,
	top: y,
	bottom: y + height,
});
