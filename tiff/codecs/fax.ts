import { byteAt } from '../../pdf/bytes';
import { pause } from '../../pdf/pause';
import { BitReader } from './bitReader';
import { MOST_CODE_BITS } from './faxCodes';
import { FaxRow, readDifferences, readRuns } from './faxRow';

export interface FaxOptions {
	width: number;
	rows: number;
	/** Rows of `mixed` say each whether they are coded as runs or, like all of `differences`, by the row above. */
	coding: 'runs' | 'mixed' | 'differences';
	/** Whether each row begins at a whole byte. */
	aligned: boolean;
}

/** An end of line is eleven zeros or more, and a one. */
const END_OF_LINE_ZEROS = 11;
/** Pixels between two turns of the event loop; some 10 ms of a dense page. */
const STRETCH = 1_000_000;

const startsWithZeros = (bits: BitReader, count: number) =>
	bits.peek() >>> (MOST_CODE_BITS - count) === 0;

const skipEndOfLine = (bits: BitReader): boolean => {
	if (!startsWithZeros(bits, END_OF_LINE_ZEROS)) return false;
	while (startsWithZeros(bits, 1) && !bits.atEnd) bits.skip(1);
	bits.skip(1);
	return !bits.atEnd;
};

/** Behind damage, a row begins at the next end of line. */
const findEndOfLine = (bits: BitReader): boolean => {
	while (!startsWithZeros(bits, END_OF_LINE_ZEROS) && !bits.atEnd) bits.skip(1);
	return !bits.atEnd;
};

const paint = (out: Buffer, firstBit: number, { changes, count, width }: FaxRow): void => {
	for (let index = 0; index < count; index += 2) {
		const end = firstBit + (changes[index + 1] ?? width);
		for (let bit = firstBit + (changes[index] ?? width); bit < end;) {
			const isWholeByte = (bit & 7) === 0 && end - bit >= 8;
			out[bit >>> 3] = byteAt(out, bit >>> 3) | (isWholeByte ? 0xff : 0x80 >>> (bit & 7));
			bit += isWholeByte ? 8 : 1;
		}
	}
};

/** Whether a row follows, and in which way it is coded; `null` at the end of the data. */
const nextCoding = (bits: BitReader, { coding, aligned }: FaxOptions) => {
	if (aligned) bits.align();
	if (coding === 'differences') return bits.atEnd ? null : coding;
	let endsOfLine = 0;
	let isRuns = true;
	while (skipEndOfLine(bits)) {
		endsOfLine += 1;
		if (coding === 'mixed') {
			isRuns = !startsWithZeros(bits, 1);
			bits.skip(1);
		}
	}
	// Several in a row are the end of a fax.
	if (endsOfLine > 1 || bits.atEnd) return null;
	return isRuns ? 'runs' : 'differences';
};

/**
 * Unpacks black and white as fax machines pack it (ITU-T T.4, T.6): a bit for each pixel, 1 for black, rows filled up to
 * whole bytes; fewer rows where data is missing or damaged.
 */
export const unpackFax = async (packed: Buffer, options: FaxOptions): Promise<Buffer> => {
	const { width, rows, coding, aligned } = options;
	const rowBytes = Math.ceil(width / 8);
	const out = Buffer.alloc(rowBytes * rows);
	const bits = new BitReader(packed);
	let [above, row] = [new FaxRow(width), new FaxRow(width)];
	let read = 0;
	for (; read < rows; read += 1) {
		const how = nextCoding(bits, options);
		if (how === null) break;
		const pixels = how === 'runs' ? readRuns(bits, row) : readDifferences(bits, above, row);
		if (pixels < width && (coding === 'differences' || aligned || !findEndOfLine(bits))) break;
		paint(out, read * rowBytes * 8, row);
		[above, row] = [row, above];
		if ((read * width) % STRETCH > ((read + 1) * width) % STRETCH) await pause();
	}
	return out.subarray(0, read * rowBytes);
};
