import { byteAt } from '../../pdf/bytes';
import type { TiffImage } from '../image';
import { TiffError } from '../tiffError';
import type { Band } from './bands';

const WHOLE_BYTES = new Set([8, 16, 32]);

/** Spreads samples of 1, 2 or 4 bits over bytes; the places of a palette stay as they are, shades fill the range. */
const spread = (
	row: Buffer,
	count: number,
	bits: number,
	isShade: boolean,
	out: Uint8Array,
): void => {
	const mask = (1 << bits) - 1;
	const scale = isShade ? 255 / mask : 1;
	for (let index = 0; index < count; index += 1) {
		const bit = index * bits;
		out[index] = ((byteAt(row, bit >>> 3) >>> (8 - bits - (bit & 7))) & mask) * scale;
	}
};

/** The highest byte of each sample. */
const highest = (
	row: Buffer,
	count: number,
	bytes: number,
	first: number,
	out: Uint8Array,
): void => {
	for (let index = 0; index < count; index += 1) out[index] = byteAt(row, index * bytes + first);
};

/** Throws `TiffError` for samples of a size that is not read. */
export const checkBits = ({ bitsPerSample: bits }: TiffImage): void => {
	if (!WHOLE_BYTES.has(bits) && bits !== 1 && bits !== 2 && bits !== 4) {
		throw new TiffError(`its pixels have ${bits} bits, which no document has`);
	}
};

/** Reads rows of a band as bytes, the samples of each pixel together. */
export const sampleReader = (image: TiffImage) => {
	const { width, bitsPerSample: bits, samplesPerPixel: samples, littleEndian } = image;
	const isShade = image.photometric !== 3;
	const inPlane = image.separatePlanes ? width : width * samples;
	const plane = new Uint8Array(inPlane);
	const readPlane = (row: Buffer, out: Uint8Array): void => {
		if (bits < 8) spread(row, inPlane, bits, isShade, out);
		else highest(row, inPlane, bits / 8, littleEndian ? bits / 8 - 1 : 0, out);
	};
	return ({ planes, rowBytes }: Band, row: number, out: Uint8Array): void => {
		const rows = planes.map((each) => each.subarray(row * rowBytes, (row + 1) * rowBytes));
		const [only] = rows;
		if (only !== undefined && rows.length === 1) {
			readPlane(only, out);
			return;
		}
		for (const [sample, each] of rows.entries()) {
			readPlane(each, plane);
			for (let x = 0; x < width; x += 1) out[x * samples + sample] = byteAt(plane, x);
		}
	};
};
