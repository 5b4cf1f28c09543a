import type { Engine, Quad } from '../../sandbox';
import { mapQuad } from '../../sandbox/engine/geometry';

/** Reads what the engine reads, from a page that is turned clockwise about its middle. */
export const tilted = (engine: Engine, degrees: number): Engine => ({
	async recognize(input, signal) {
		const page = await engine.recognize(input, signal);
		const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
		const turn = (quad: Quad): Quad =>
			mapQuad(quad, ({ x, y }) => {
				const [dx, dy] = [x - page.width / 2, y - page.height / 2];
				return {
					x: page.width / 2 + dx * cos - dy * sin,
					y: page.height / 2 + dx * sin + dy * cos,
				};
			});
		return {
			...page,
			angle: degrees,
			lines: page.lines.map((line) => ({ ...line, polygon: turn(line.polygon) })),
		};
	},
});
