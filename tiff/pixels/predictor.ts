import { byteAt } from '../../pdf/bytes';
import { pause } from '../../pdf/pause';
import type { TiffImage } from '../image';
import { TiffError } from '../tiffError';

const [NONE, DIFFERENCES] = [1, 2];
/** Compressions whose writers take differences of neighbours first: LZW and deflate. */
const PREDICTED = new Set([5, 8, 32946]);
/** Bytes between two turns of the event loop. */
const STRETCH = 1_048_576;

const addNeighbours = (row: Buffer, step: number): void => {
	for (let at = step; at < row.length; at += 1) {
		row[at] = byteAt(row, at) + byteAt(row, at - step);
	}
};

const addNeighbours16 = (row: Buffer, step: number, littleEndian: boolean): void => {
	for (let at = 2 * step; at + 1 < row.length; at += 2) {
		if (littleEndian) {
			row.writeUInt16LE((row.readUInt16LE(at) + row.readUInt16LE(at - 2 * step)) & 0xffff, at);
		} else {
			row.writeUInt16BE((row.readUInt16BE(at) + row.readUInt16BE(at - 2 * step)) & 0xffff, at);
		}
	}
};

/** Turns differences of neighbours back into samples (TIFF 6.0, section 14), in place. Throws `TiffError`. */
export const undoPredictor = async (
	image: TiffImage,
	segment: Buffer,
	rowBytes: number,
): Promise<void> => {
	const { predictor, compression, bitsPerSample, littleEndian } = image;
	if (predictor === NONE || !PREDICTED.has(compression)) return;
	if (predictor !== DIFFERENCES || (bitsPerSample !== 8 && bitsPerSample !== 16)) {
		throw new TiffError(`its pixels are predicted in a way that is not read (${predictor})`);
	}
	const step = image.separatePlanes ? 1 : image.samplesPerPixel;
	let stretchEnd = STRETCH;
	for (let at = 0; at < segment.length; at += rowBytes) {
		const row = segment.subarray(at, at + rowBytes);
		if (bitsPerSample === 8) addNeighbours(row, step);
		else addNeighbours16(row, step, littleEndian);
		if (at > stretchEnd) {
			await pause();
			stretchEnd = at + STRETCH;
		}
	}
};
