import { byteAt } from '../bytes';
import type { PDFDict } from '../library';
import { PDFName, PDFNumber } from '../library';

/** Rows of samples, as a predictor's parameters describe them. */
interface Rows {
	predictor: number;
	/** Bytes of a row without the byte that names its filter. */
	length: number;
	/** Bytes from a sample to the same one of the next pixel, at least one. */
	pixel: number;
	bits: number;
	colors: number;
}

const MOST_ROW_BYTES = 1_048_576;

/** Takes back what a predictor did before compression (ISO 32000-1, 7.4.4.4). Throws for one that does not exist. */
export const withoutPredictor = (data: Uint8Array, parameters: PDFDict | undefined): Uint8Array => {
	const rows = rowsOf(parameters);
	if (rows.predictor <= 1) return data;
	if (rows.predictor === 2) return withoutTiff(data, rows);
	if (rows.predictor >= 10 && rows.predictor <= 15) return withoutPng(data, rows);
	throw new Error('an unknown predictor');
};

const rowsOf = (parameters: PDFDict | undefined): Rows => {
	const number = (key: string, otherwise: number): number => {
		const value = parameters?.get(PDFName.of(key));
		return value instanceof PDFNumber ? value.asNumber() : otherwise;
	};
	const bits = number('BitsPerComponent', 8);
	const colors = number('Colors', 1);
	const length = Math.ceil((number('Columns', 1) * colors * bits) / 8);
	if (!(length > 0 && length <= MOST_ROW_BYTES)) throw new Error('rows of no length');
	const pixel = Math.max(1, Math.floor((colors * bits) / 8));
	return { predictor: number('Predictor', 1), length, pixel, bits, colors };
};

const withoutTiff = (data: Uint8Array, { length, pixel, bits }: Rows): Uint8Array => {
	if (bits !== 8) throw new Error('a TIFF predictor of other than bytes');
	const result = Uint8Array.from(data);
	for (let row = 0; row < result.length; row += length) {
		const end = Math.min(row + length, result.length);
		for (let at = row + pixel; at < end; at += 1) {
			result[at] = byteAt(result, at) + byteAt(result, at - pixel);
		}
	}
	return result;
};

/** Each row begins with the number of its filter; the last one may be cut off. */
const withoutPng = (data: Uint8Array, { length, pixel }: Rows): Uint8Array => {
	const rowCount = Math.ceil(data.length / (length + 1));
	const result = new Uint8Array(Math.max(0, data.length - rowCount));
	let above = new Uint8Array(0);
	for (let row = 0; row < rowCount; row += 1) {
		const source = row * (length + 1);
		const filter = byteAt(data, source);
		const line = result.subarray(row * length, (row + 1) * length);
		for (let at = 0; at < line.length; at += 1) {
			const left = at < pixel ? 0 : byteAt(line, at - pixel);
			const upLeft = at < pixel ? 0 : byteAt(above, at - pixel);
			const up = byteAt(above, at);
			line[at] = byteAt(data, source + 1 + at) + predicted(filter, left, up, upLeft);
		}
		above = line;
	}
	return result;
};

const predicted = (filter: number, left: number, up: number, upLeft: number): number => {
	if (filter === 1) return left;
	if (filter === 2) return up;
	if (filter === 3) return (left + up) >> 1;
	return filter === 4 ? paeth(left, up, upLeft) : 0;
};

/** Whichever of the three is closest to left + up - upLeft. */
const paeth = (left: number, up: number, upLeft: number): number => {
	const [toLeft, toUp] = [Math.abs(up - upLeft), Math.abs(left - upLeft)];
	const toUpLeft = Math.abs(left + up - 2 * upLeft);
	if (toLeft <= toUp && toLeft <= toUpLeft) return left;
	return toUp <= toUpLeft ? up : upLeft;
};
