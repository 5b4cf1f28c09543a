import type { Point, Quad } from './engine';

/** A page as it was sent: its pixels and by how many degrees clockwise its text is turned. */
export interface TurnedPage {
	width: number;
	height: number;
	angle: number;
}

/** An upright rectangle. */
export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/**
 * Maps a place on the page as sent to the page turned upright: counter-clockwise by `angle`, on a canvas grown to
 * hold it whole. https://www.tencentcloud.com/document/product/1005/79206 has the turn; recorded answers of tilted
 * pages show the canvas.
 */
export function toUpright({ x, y }: Point, { width, height, angle }: TurnedPage): Point {
	const radians = (angle * Math.PI) / 180;
	const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
	const newWidth = width * Math.abs(cos) + height * Math.abs(sin);
	const newHeight = width * Math.abs(sin) + height * Math.abs(cos);
	const [dx, dy] = [x - width / 2, y - height / 2];
	return { x: dx * cos + dy * sin + newWidth / 2, y: -dx * sin + dy * cos + newHeight / 2 };
}

/** The box of a line on the upright page. */
export function uprightRect(polygon: Quad, page: TurnedPage): Rect {
	const corners = polygon.map((corner) => toUpright(corner, page));
	const xs = corners.map(({ x }) => x);
	const ys = corners.map(({ y }) => y);
	return {
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys),
	};
}

export const mapQuad = ([a, b, c, d]: Quad, place: (point: Point) => Point): Quad => [
	place(a),
	place(b),
	place(c),
	place(d),
];

const distance = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y);

/** Along the text and across it, by the longer of the two edges each. */
export const quadSize = ([a, b, c, d]: Quad): { along: number; across: number } => ({
	along: Math.max(distance(a, b), distance(d, c)),
	across: Math.max(distance(a, d), distance(b, c)),
});
