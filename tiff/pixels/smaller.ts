import type { Raster } from './raster';

async function* lines(raster: Raster): AsyncGenerator<Buffer> {
	const bytes = Math.ceil((raster.width * raster.channels * raster.bits) / 8);
	for await (const rows of raster.rows) {
		for (let at = 0; at < rows.length; at += bytes) yield rows.subarray(at, at + bytes);
	}
}

/** Adds a line's shades, from 0 to 255, to the sums of the squares of pixels that they fall into. */
const addShades = (
	{ width, channels, bits, oneIsBlack }: Raster,
	line: Buffer,
	factor: number,
	sums: Uint32Array,
) => {
	for (let x = 0; x < width; x += 1) {
		const target = Math.floor(x / factor);
		let shade: number;
		if (bits === 1) {
			const isOne = (((line[x >>> 3] ?? 0) >>> (7 - (x & 7))) & 1) === 1;
			shade = isOne === oneIsBlack ? 0 : 255;
		} else if (channels === 1) {
			shade = line[x] ?? 0;
		} else {
			const [red = 0, green = 0, blue = 0] = [line[3 * x], line[3 * x + 1], line[3 * x + 2]];
			shade = (77 * red + 150 * green + 29 * blue) >>> 8;
		}
		sums[target] = (sums[target] ?? 0) + shade;
	}
};

async function* greyRows(raster: Raster, factor: number, width: number): AsyncGenerator<Buffer> {
	const sums = new Uint32Array(width + 1);
	const area = factor * factor;
	let added = 0;
	for await (const line of lines(raster)) {
		addShades(raster, line, factor, sums);
		added += 1;
		if (added < factor) continue;
		yield Buffer.from(sums.subarray(0, width).map((sum) => sum / area));
		sums.fill(0);
		added = 0;
	}
}

/** The picture in shades of grey, each pixel standing for a square of `factor` × `factor`. */
export const smaller = (raster: Raster, factor: number): Raster => {
	const width = Math.max(1, Math.floor(raster.width / factor));
	const height = Math.max(1, Math.floor(raster.height / factor));
	const rows = greyRows(raster, factor, width);
	return { width, height, channels: 1, bits: 8, oneIsBlack: false, rows };
};
