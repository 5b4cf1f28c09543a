import type { EnginePage, Point, Quad } from '../../engine/engine';

/**
 * Maps a place on the page as sent to the page turned upright: counter-clockwise by `angle`, on a canvas grown to
 * hold it whole. https://www.tencentcloud.com/document/product/1005/79206 has the turn; the canvas is inferred.
 */
function toUpright({ x, y }: Point, { width, height, angle }: EnginePage): Point {
	const radians = (angle * Math.PI) / 180;
	const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
	const newWidth = width * Math.abs(cos) + height * Math.abs(sin);
	const newHeight = width * Math.abs(sin) + height * Math.abs(cos);
	const [dx, dy] = [x - width / 2, y - height / 2];
	return { x: dx * cos + dy * sin + newWidth / 2, y: -dx * sin + dy * cos + newHeight / 2 };
}

/** ItemPolygon: the line's box on the upright page. */
export function uprightBox(polygon: Quad, page: EnginePage) {
	const corners = polygon.map((corner) => toUpright(corner, page));
	const xs = corners.map(({ x }) => x);
	const ys = corners.map(({ y }) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return {
		X: Math.round(left),
		Y: Math.round(top),
		Width: Math.round(Math.max(...xs) - left),
		Height: Math.round(Math.max(...ys) - top),
	};
}
