import { byteAt } from '../../pdf/bytes';
import { breathe, pause } from '../../pdf/pause';
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
/** Steps over bits between two turns of the event loop; some 10 ms. */
const STRETCH = 500_000;

const startsWithZeros = (bits: BitReader, count: number) =>
	bits.peek() >>> (MOST_CODE_BITS - count) === 0;

/** Passes over as many bits as told, again and again until it is none. */
const skipAll = async (bits: BitReader, next: () => number): Promise<void> => {
	for (let step = 1, count = next(); count > 0 && !bits.atEnd; step += 1, count = next()) {
		bits.skip(count);
		if (step % STRETCH === 0) await pause();
	}
};

/** Bits up to the last one of these that is set. */
const upToLast = (value: number, length: number): number =>
	value === 0 ? 0 : length - (31 - Math.clz32(value & -value));

const skipEndOfLine = async (bits: BitReader): Promise<boolean> => {
	if (!startsWithZeros(bits, END_OF_LINE_ZEROS)) return false;
	await skipAll(bits, () =>
		startsWithZeros(bits, END_OF_LINE_ZEROS) ? END_OF_LINE_ZEROS : Number(startsWithZeros(bits, 1)),
	);
	bits.skip(1);
	return !bits.atEnd;
};

/** Behind damage, a row begins at the next end of line. */
const findEndOfLine = async (bits: BitReader): Promise<boolean> => {
	const next = () => bits.peek() >>> (MOST_CODE_BITS - END_OF_LINE_ZEROS);
	await skipAll(bits, () => upToLast(next(), END_OF_LINE_ZEROS));
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
const nextCoding = async (bits: BitReader, { coding, aligned }: FaxOptions) => {
	if (aligned) bits.align();
	if (coding === 'differences') return bits.atEnd ? null : coding;
	let endsOfLine = 0;
	let isRuns = true;
	while (endsOfLine < 2 && (await skipEndOfLine(bits))) {
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
		const how = await nextCoding(bits, options);
		if (how === null) break;
		const pixels = how === 'runs' ? readRuns(bits, row) : readDifferences(bits, above, row);
		if (pixels < width && (coding === 'differences' || aligned || !(await findEndOfLine(bits))))
			break;
		paint(out, read * rowBytes * 8, row);
		[above, row] = [row, above];
		await breathe();
	}
	return out.subarray(0, read * rowBytes);
};
