import { boundsOf, isUsablePolygon } from '../../../layout/place/shapes';
import type { RecognizedPage } from '../../../layout/page';
import type { ImageSize } from './imageSize';

export interface Picture extends ImageSize {
	dataUri: string;
}

/** The area that a page is drawn in, and whether its picture is shown turned as EXIF says. */
export interface Frame {
	width: number;
	height: number;
	turned: boolean;
}

const BLANK = { width: 1000, height: 1414 };
const MARGIN = 20;
/** EXIF orientations that swap width and height. */
const ON_ITS_SIDE = 5;

/**
 * The picture's own size, or what the lines need on a blank page. The API does not tell whether it
 * minds EXIF: the picture is turned if the lines fit the turned one only.
 */
export function frameOf({ lines }: RecognizedPage, picture: Picture | undefined): Frame {
	const points = lines.flatMap(({ polygon }) =>
		polygon && isUsablePolygon(polygon) ? polygon : [],
	);
	const { x, y, width, height } = points.length > 0 ? boundsOf(points) : { x: 0, y: 0, ...BLANK };
	const [right, bottom] = [x + width, y + height];
	if (!picture) {
		return {
			width: Math.max(BLANK.width, right + MARGIN),
			height: Math.max(BLANK.height, bottom + MARGIN),
			turned: false,
		};
	}
	const fits = right <= picture.width && bottom <= picture.height;
	const turned = picture.orientation >= ON_ITS_SIDE && !fits;
	return turned
		? { width: picture.height, height: picture.width, turned }
		: { width: picture.width, height: picture.height, turned };
}
