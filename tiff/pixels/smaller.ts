import { byteAt } from '../../pdf/bytes';
import type { Raster } from './raster';

async function* lines(raster: Raster): AsyncGenerator<Buffer> {
	const bytes = Math.ceil((raster.width * raster.channels * raster.bits) / 8);
	for await (const rows of raster.rows) {
		for (let at = 0; at < rows.length; at += bytes) yield rows.subarray(at, at + bytes);
	}
}

/** The shade of a line's pixel, from 0 to 255. */
const shadeAt = ({ channels, bits, oneIsBlack }: Raster, line: Buffer, x: number): number => {
	if (bits === 1) {
		const isOne = ((byteAt(line, x >>> 3) >>> (7 - (x & 7))) & 1) === 1;
		return isOne === oneIsBlack ? 0 : 255;
	}
	if (channels === 1) return byteAt(line, x);
	const at = 3 * x;
	return (77 * byteAt(line, at) + 150 * byteAt(line, at + 1) + 29 * byteAt(line, at + 2)) >>> 8;
};

/** The mean shade of each square of pixels in lines as many as a square is wide. */
const meanShades = (raster: Raster, square: Buffer[], width: number): Buffer => {
	const factor = square.length;
	const out = Buffer.alloc(width);
	for (let target = 0; target < width; target += 1) {
		const end = Math.min(raster.width, (target + 1) * factor);
		let sum = 0;
		for (const line of square) {
			for (let x = target * factor; x < end; x += 1) sum += shadeAt(raster, line, x);
		}
		out[target] = sum / (factor * factor);
	}
	return out;
};

async function* greyRows(raster: Raster, factor: number, width: number): AsyncGenerator<Buffer> {
	let square: Buffer[] = [];
	for await (const line of lines(raster)) {
		square.push(line);
		if (square.length < factor) continue;
		yield meanShades(raster, square, width);
		square = [];
	}
}

/** The picture in shades of grey, each pixel standing for a square of `factor` × `factor`. */
export const smaller = (raster: Raster, factor: number): Raster => {
	const width = Math.max(1, Math.floor(raster.width / factor));
	const height = Math.max(1, Math.floor(raster.height / factor));
	const rows = greyRows(raster, factor, width);
	return { width, height, channels: 1, bits: 8, oneIsBlack: false, rows };
};
