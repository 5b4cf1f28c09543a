import { breathe, pause } from '../../pdf/pause';
import { codecOf } from '../codecs';
import { reversedBits } from '../codecs/reversedBits';
import { segmentRowBytes, segmentsAcross, segmentsDown, type TiffImage } from '../image';
import { undoPredictor } from './predictor';

/** Some rows in full width, as the file has them but unpacked. */
export interface Band {
	rows: number;
	/** One, or one for each kind of sample. */
	planes: Buffer[];
	/** Of a plane. */
	rowBytes: number;
}

/** Bytes of a band between two turns of the event loop. */
const STRETCH = 1_048_576;
/** What is white where the data of a segment is missing: all bits set or none. */
const WHITE_IS_HIGH = new Set([1, 2]);

/** The bytes of a segment, of its full size; told to `missing` if the file does not have them all. */
const unpackSegment = async (
	image: TiffImage,
	index: number,
	rows: number,
	missing: () => void,
): Promise<Buffer> => {
	const size = segmentRowBytes(image) * rows;
	const { at, length } = image.segments[index] ?? { at: 0, length: 0 };
	const packed = image.directory.reader.bytes.subarray(at, at + length);
	const readable = image.lowBitFirst ? reversedBits(packed) : packed;
	const unpacked = await codecOf(image)(readable, size, image, rows);
	if (unpacked.length >= size) return unpacked;
	missing();
	const blank = Buffer.alloc(size, WHITE_IS_HIGH.has(image.photometric) ? 0xff : 0);
	unpacked.copy(blank);
	return blank;
};

/** Tiles of one plane, side by side. */
const joined = async (segments: Buffer[], rows: number, rowBytes: number): Promise<Buffer> => {
	const [only] = segments;
	if (only !== undefined && segments.length === 1) return only;
	const width = rowBytes * segments.length;
	const all = Buffer.alloc(width * rows);
	for (const [column, segment] of segments.entries()) {
		for (let row = 0; row < rows; row += 1) {
			const from = row * rowBytes;
			segment.copy(all, row * width + column * rowBytes, from, from + rowBytes);
		}
		await breathe();
	}
	return all;
};

/** A picture's rows from top to bottom, some at a time. Throws `TiffError` for a way of packing that is not known. */
export async function* readBands(image: TiffImage, missing: () => void): AsyncGenerator<Band> {
	const [across, down] = [segmentsAcross(image), segmentsDown(image)];
	const planeCount = image.separatePlanes ? image.samplesPerPixel : 1;
	const segmentBytes = segmentRowBytes(image);
	const rowBytes = segmentBytes * across;
	for (let line = 0; line < down; line += 1) {
		const left = image.height - line * image.segmentHeight;
		const rows = Math.min(image.segmentHeight, left);
		const planes: Buffer[] = [];
		for (let plane = 0; plane < planeCount; plane += 1) {
			const segments: Buffer[] = [];
			for (let column = 0; column < across; column += 1) {
				const index = (plane * down + line) * across + column;
				const segment = await unpackSegment(image, index, rows, missing);
				await undoPredictor(image, segment, segmentBytes);
				segments.push(segment);
				await breathe();
			}
			planes.push(await joined(segments, rows, segmentBytes));
		}
		const rowsAtOnce = Math.max(1, Math.floor(STRETCH / (rowBytes * planeCount)));
		for (let row = 0; row < rows; row += rowsAtOnce) {
			const end = Math.min(rows, row + rowsAtOnce);
			const part = planes.map((plane) => plane.subarray(row * rowBytes, end * rowBytes));
			yield { rows: end - row, planes: part, rowBytes };
			await pause();
		}
	}
}
