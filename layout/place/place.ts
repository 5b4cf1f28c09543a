import type { Box, RecognizedPage, TextLine } from '../page';
import { median } from './median';
import { boundsOf, isUsableBox, isUsablePolygon, turn } from './shapes';
import { remainingSkew, textDirection } from './skew';
import { straighten, type PlacedLine } from './straighten';

export type { PlacedLine };

/** The polygon's box once the page is turned upright; null without a usable polygon. */
const turnedBox = ({ polygon }: TextLine, angle: number): Box | null => {
	if (polygon === null || !isUsablePolygon(polygon)) return null;
	const box = boundsOf(polygon.map((point) => turn(point, angle)));
	return isUsableBox(box) ? box : null;
};

const apiBox = ({ box }: TextLine): Box | null => (box !== null && isUsableBox(box) ? box : null);

/**
 * How far the engine's upright boxes lie from the turned polygons: turning enlarges the canvas by
 * an amount that depends on the picture's size, which is not known here.
 */
const canvasOffset = (lines: readonly TextLine[], angle: number): { x: number; y: number } => {
	const xs: number[] = [];
	const ys: number[] = [];
	for (const line of lines) {
		const box = apiBox(line);
		const turned = box && turnedBox(line, angle);
		if (!box || !turned) continue;
		xs.push(box.x - turned.x);
		ys.push(box.y - turned.y);
	}
	return { x: median(xs, 0), y: median(ys, 0) };
};

/**
 * Places the lines on the upright page: by ItemPolygon, or by Polygon turned by the page's angle
 * where ItemPolygon is missing or junk, and without the skew that is left. Lines that have
 * neither are not among them.
 */
export const placeLines = ({ lines, angle }: RecognizedPage): PlacedLine[] => {
	const known = angle !== null && Number.isFinite(angle) ? angle : null;
	const turned = known ?? textDirection(lines) ?? 0;
	const offset = canvasOffset(lines, turned);
	const boxes = lines.map((line) => {
		const box = apiBox(line);
		if (box) return box;
		const own = turnedBox(line, turned);
		return own && { ...own, x: own.x + offset.x, y: own.y + offset.y };
	});
	const placed = lines.flatMap((line, index) => {
		const box = boxes[index];
		if (!box) return [];
		const { x, y, width, height } = box;
		return [{ line, index, left: x, right: x + width, top: y, bottom: y + height }];
	});
	return straighten(placed, remainingSkew(lines, turned));
};
