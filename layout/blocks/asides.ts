import type { TextLine } from '../page';
import type { PlacedLine } from '../place/place';
import { isUsablePolygon, normalDegrees } from '../place/shapes';
import { share } from '../lists/share';
import { alongText, degreesOf, textDirection } from '../place/skew';
import { textWidth, WIDE } from '../place/textWidth';
import { zip } from '../lists/zip';
import { heightOf } from './segments';
import { widthOf } from '../place/span';
import { ASIDE } from './measures';

/** Degrees by which a line's text runs off the page's, in (−180, 180]; null where its corners do not tell. */
const offOf = ({ polygon }: TextLine, page: number): number | null => {
	if (polygon === null || !isUsablePolygon(polygon)) return null;
	const { x, y } = alongText(polygon);
	return x === 0 && y === 0 ? null : normalDegrees(degreesOf({ x, y }) - page);
};

/** Degrees to the nearest of the page's two axes: a polygon may begin at any corner of its text. */
const fromAxis = (off: number): number => Math.abs(off - 90 * Math.round(off / 90));

/** Whether the line's characters stand below one another, as Chinese and Japanese are set in columns. */
export const isVertical = (placed: PlacedLine): boolean =>
	heightOf(placed) > ASIDE.tall * widthOf(placed) && textWidth(placed.line.text) > 2;

/**
 * The lines that are no part of the page's text: slanted ones, such as stamps and watermarks, and those along a
 * margin that are read with the page turned. A line of Chinese characters below one another is none.
 */
export const findAsides = (lines: readonly PlacedLine[]): PlacedLine[] => {
	const page = textDirection(lines.map(({ line }) => line)) ?? 0;
	const offs = lines.map(({ line }) => offOf(line, page) ?? 0);
	/** Whether polygons begin at the text's own top left, as they do in answers since 2021. */
	const tellsTurn = share(offs, (off) => Math.abs(off) < ASIDE.slant) >= ASIDE.upright;
	const isAside = (placed: PlacedLine, off: number): boolean => {
		if (textWidth(placed.line.text) < ASIDE.characters) return false;
		if (fromAxis(off) > ASIDE.slant) return true;
		const isTurned = tellsTurn ? Math.abs(Math.abs(off) - 90) < 45 : isVertical(placed);
		return isTurned && !WIDE.test(placed.line.text);
	};
	return zip(lines, offs).flatMap(([placed, off]) => (isAside(placed, off) ? [placed] : []));
};
