import type { Image } from 'paddleocr';
import type { Point, Quad } from '../../engine';
import { mapQuad } from '../../geometry';

/** Quarter turns clockwise by which a page's text is turned. */
export type Quarters = 0 | 1 | 2 | 3;

const UPRIGHT = {
	0: (image) => image,
	1: (image) => image.rotateCounterClockwise(),
	2: (image) => image.rotate180(),
	3: (image) => image.rotateClockwise(),
} as const satisfies Record<Quarters, (image: Image) => Image>;

/** The picture turned back, so that its text is upright. */
export const turnUpright = (image: Image, quarters: Quarters): Image => UPRIGHT[quarters](image);

/** A place on the upright picture, found again on the picture of this width and height that was turned. */
const BACK = {
	0: (point) => point,
	1: ({ x, y }, width) => ({ x: width - y, y: x }),
	2: ({ x, y }, width, height) => ({ x: width - x, y: height - y }),
	3: ({ x, y }, _, height) => ({ x: y, y: height - x }),
} as const satisfies Record<Quarters, (point: Point, width: number, height: number) => Point>;

/** A line found on the upright picture, placed on the picture as it was sent; its corners keep their order. */
export const turnBack = (line: Quad, quarters: Quarters, sent: Image): Quad =>
	mapQuad(line, (point) => BACK[quarters](point, sent.width, sent.height));
