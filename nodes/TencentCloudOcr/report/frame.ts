import type { RecognizedPage } from '../../../layout/page';
import { boundsOf, isUsablePolygon, normalDegrees } from '../../../layout/place/shapes';
import { textDirection } from '../../../layout/place/skew';
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
/** Degrees clockwise by which EXIF orientations have the stored picture turned; the others mirror it, too. */
const TURNS: Readonly<Partial<Record<number, number>>> = { 3: 180, 6: 90, 8: -90 };

type Seen = Pick<RecognizedPage, 'lines' | 'angle'>;

const cornersOf = ({ lines }: Seen) =>
	lines.flatMap(({ polygon }) => (polygon && isUsablePolygon(polygon) ? polygon : []));

/**
 * Whether the API has seen the picture turned as EXIF says, which it does not tell. If the lines fit the picture
 * in one of both ways, it is that; else the one in which the text stands upright, as photos are taken.
 */
function isTurned(
	page: Seen,
	right: number,
	bottom: number,
	{ width, height, orientation }: ImageSize,
) {
	const onItsSide = orientation >= ON_ITS_SIDE;
	const fits = right <= width && bottom <= height;
	const fitsTurned = right <= height && bottom <= width;
	if (onItsSide && fits !== fitsTurned) return fitsTurned;
	const angle = page.angle ?? textDirection(page.lines);
	const turn = TURNS[orientation];
	if (angle === null || turn === undefined) return onItsSide && !fits;
	return Math.abs(normalDegrees(angle)) < Math.abs(normalDegrees(angle + turn));
}

/** The picture's own size as the API has seen it, or what the lines need on a blank page. */
export function frameOf(page: Seen, picture: ImageSize | undefined): Frame {
	const corners = cornersOf(page);
	const { x, y, width, height } = boundsOf(corners.length > 0 ? corners : [{ x: 0, y: 0 }]);
	const [right, bottom] = [x + width, y + height];
	if (!picture) {
		return {
			width: Math.max(BLANK.width, right + MARGIN),
			height: Math.max(BLANK.height, bottom + MARGIN),
			turned: false,
		};
	}
	const turned = isTurned(page, right, bottom, picture);
	return turned && picture.orientation >= ON_ITS_SIDE
		? { width: picture.height, height: picture.width, turned }
		: { width: picture.width, height: picture.height, turned };
}
