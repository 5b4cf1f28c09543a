/** y points downwards; angles are degrees, clockwise on the screen. */
export interface Point {
	x: number;
	y: number;
}

export interface Size {
	width: number;
	height: number;
}

export const corners = (box: Point & Size): Point[] => [
	{ x: box.x, y: box.y },
	{ x: box.x + box.width, y: box.y },
	{ x: box.x + box.width, y: box.y + box.height },
	{ x: box.x, y: box.y + box.height },
];

/** The point after the page was turned about its centre. */
export function turned(point: Point, degrees: number, page: Size): Point {
	const angle = (degrees * Math.PI) / 180;
	const [x, y] = [point.x - page.width / 2, point.y - page.height / 2];
	return {
		x: x * Math.cos(angle) - y * Math.sin(angle) + page.width / 2,
		y: x * Math.sin(angle) + y * Math.cos(angle) + page.height / 2,
	};
}

/**
 * The point in the picture that was turned back by the angle and enlarged to hold its corners, as
 * Tencent's page on tilt correction does it (document/product/1005/79206).
 */
export function upright(point: Point, degrees: number, page: Size): Point {
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const [x, y] = [point.x - page.width / 2, point.y - page.height / 2];
	const width = page.width * Math.abs(cos) + page.height * Math.abs(sin);
	const height = page.width * Math.abs(sin) + page.height * Math.abs(cos);
	return { x: x * cos + y * sin + width / 2, y: -x * sin + y * cos + height / 2 };
}
