import type { TiffImage } from '../image';
import { readBands } from './bands';
import { coloursOf } from './colours';
import { checkBits, sampleReader } from './samples';

/** An unpacked picture, as a PDF takes it. */
export interface Raster {
	width: number;
	height: number;
	channels: 1 | 3;
	bits: 1 | 8;
	/** Whether a one is black; only with one bit. */
	oneIsBlack: boolean;
	/** From top to bottom, each row filled up to whole bytes; some rows at a time. */
	rows: AsyncIterable<Buffer>;
}

const isBlackAndWhite = ({ bitsPerSample, samplesPerPixel, photometric }: TiffImage) =>
	bitsPerSample === 1 && samplesPerPixel === 1 && (photometric === 0 || photometric === 1);

async function* bitRows(image: TiffImage, missing: () => void): AsyncGenerator<Buffer> {
	const wanted = Math.ceil(image.width / 8);
	for await (const { planes, rows, rowBytes } of readBands(image, missing)) {
		yield* rowBytes === wanted
			? planes
			: planes.map((plane) => narrowed(plane, rows, rowBytes, wanted));
	}
}

/** Rows that tiles make longer than the picture is wide, without what is beyond it. */
const narrowed = (plane: Buffer, rows: number, rowBytes: number, wanted: number): Buffer => {
	const out = Buffer.alloc(wanted * rows);
	for (let row = 0; row < rows; row += 1) {
		plane.copy(out, row * wanted, row * rowBytes, row * rowBytes + wanted);
	}
	return out;
};

async function* colourRows(image: TiffImage, missing: () => void): AsyncGenerator<Buffer> {
	const { width } = image;
	const { channels, convert } = coloursOf(image);
	const read = sampleReader(image);
	const samples = new Uint8Array(width * image.samplesPerPixel);
	const line = width * channels;
	for await (const band of readBands(image, missing)) {
		const out = Buffer.alloc(line * band.rows);
		for (let row = 0; row < band.rows; row += 1) {
			read(band, row, samples);
			convert(samples, width, out.subarray(row * line, (row + 1) * line));
		}
		yield out;
	}
}

/**
 * A picture unpacked as its rows are asked for. Throws `TiffError` for a kind that is not read.
 * @param missing is told if the file does not have all of it
 */
export const rasterOf = (image: TiffImage, missing: () => void): Raster => {
	checkBits(image);
	const { width, height, photometric } = image;
	if (isBlackAndWhite(image)) {
		const rows = bitRows(image, missing);
		return { width, height, channels: 1, bits: 1, oneIsBlack: photometric === 0, rows };
	}
	const { channels } = coloursOf(image);
	const rows = colourRows(image, missing);
	return { width, height, channels, bits: 8, oneIsBlack: false, rows };
};
