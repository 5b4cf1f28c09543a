import { byteAt } from '../../pdf/bytes';
import { pause } from '../../pdf/pause';
import { TiffError } from '../tiffError';

const [CLEAR, END, FIRST_FREE] = [256, 257, 258];
const [LEAST_BITS, MOST_BITS] = [9, 12];
const CODES = 1 << MOST_BITS;
/** Bytes read and unpacked between two turns of the event loop; some 10 ms. */
const STRETCH = 1_048_576;

/** The way of the first LZW writers, with the low bit first, begins with a clear code that reads like this. */
const isOldStyle = (packed: Buffer): boolean => packed[0] === 0 && (byteAt(packed, 1) & 1) === 1;

/**
 * Unpacks LZW (TIFF 6.0, section 13) up to `size` bytes, fewer where data is missing or damaged. Throws `TiffError` for
 * the way it was written before 1988.
 */
export const unpackLzw = async (packed: Buffer, size: number): Promise<Buffer> => {
	if (isOldStyle(packed)) throw new TiffError('it is packed in a way that is out of use (old LZW)');
	const out = Buffer.alloc(size);
	// Each code stands for a stretch of what is already unpacked.
	const starts = new Uint32Array(CODES);
	const lengths = new Uint32Array(CODES);
	let [bits, free] = [LEAST_BITS, FIRST_FREE];
	let [at, held, heldBits] = [0, 0, 0];
	let [end, previousStart, previousLength] = [0, 0, 0];
	let stretchEnd = STRETCH;
	while (end < size) {
		if (at + end > stretchEnd) {
			await pause();
			stretchEnd = at + end + STRETCH;
		}
		while (heldBits < bits && at < packed.length) {
			held = ((held << 8) | byteAt(packed, at)) & 0xffffff;
			heldBits += 8;
			at += 1;
		}
		if (heldBits < bits) break;
		const code = (held >>> (heldBits - bits)) & ((1 << bits) - 1);
		heldBits -= bits;
		if (code === END) break;
		if (code === CLEAR) {
			[bits, free, previousLength] = [LEAST_BITS, FIRST_FREE, 0];
			continue;
		}
		if (code > free || (code >= FIRST_FREE && previousLength === 0)) break;
		// The code being made now is the previous stretch and the byte behind it, which is already in place.
		if (previousLength > 0 && free < CODES) {
			starts[free] = previousStart;
			lengths[free] = previousLength + 1;
			free += 1;
		}
		const start = end;
		if (code < CLEAR) {
			out[end] = code;
			end += 1;
		} else {
			const [from = 0, length = 0] = [starts[code], lengths[code]];
			const next = Math.min(size, end + length);
			// Byte by byte, for a code may stand for a stretch that it is itself part of.
			for (let source = from; end < next; source += 1, end += 1) out[end] = byteAt(out, source);
		}
		[previousStart, previousLength] = [start, end - start];
		// Writers widen the codes one code early.
		if (free + 1 >= 1 << bits && bits < MOST_BITS) bits += 1;
	}
	return out.subarray(0, end);
};
