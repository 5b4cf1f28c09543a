import type { ExplainedLine } from './explained';

type Point = { x: number; y: number };

/** How the picture lies on the upright page: turned about the origin by radians clockwise, then moved. */
export interface Lie {
	turn: number;
	move: Point;
}

const middle = (points: readonly Point[]): Point => ({
	x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
	y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

export const laid = ({ x, y }: Point, { turn, move }: Lie): Point => ({
	x: x * Math.cos(turn) - y * Math.sin(turn) + move.x,
	y: x * Math.sin(turn) + y * Math.cos(turn) + move.y,
});

/** The turn and the move that bring the lines' places in the picture closest to those on the upright page. */
export function lieOf(lines: readonly ExplainedLine[]): Lie {
	const pairs = lines.flatMap(({ polygon, place }) =>
		polygon && polygon.length > 0 && place
			? [
					{
						from: middle(polygon),
						to: { x: (place.left + place.right) / 2, y: (place.top + place.bottom) / 2 },
					},
				]
			: [],
	);
	if (pairs.length === 0) return { turn: 0, move: { x: 0, y: 0 } };
	const from = middle(pairs.map((pair) => pair.from));
	const to = middle(pairs.map((pair) => pair.to));
	let [along, across] = [0, 0];
	for (const pair of pairs) {
		const a = { x: pair.from.x - from.x, y: pair.from.y - from.y };
		const b = { x: pair.to.x - to.x, y: pair.to.y - to.y };
		along += a.x * b.x + a.y * b.y;
		across += a.x * b.y - a.y * b.x;
	}
	const turn = Math.atan2(across, along);
	const turned = laid(from, { turn, move: { x: 0, y: 0 } });
	return { turn, move: { x: to.x - turned.x, y: to.y - turned.y } };
}
