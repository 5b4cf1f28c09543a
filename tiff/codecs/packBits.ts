import { pause } from '../../pdf/pause';

const NOTHING = 128;
/** Bytes read between two turns of the event loop; some 20 ms where each stands for itself. */
const STRETCH = 524_288;

/** Unpacks runs and literal bytes (TIFF 6.0, section 9) up to `size` bytes, fewer where data is missing. */
export const unpackBits = async (packed: Buffer, size: number): Promise<Buffer> => {
	const out = Buffer.alloc(size);
	let at = 0;
	let end = 0;
	let stretchEnd = STRETCH;
	while (at < packed.length && end < size) {
		const head = packed.readUInt8(at);
		at += 1;
		if (at > stretchEnd) {
			await pause();
			stretchEnd = at + STRETCH;
		}
		if (head < NOTHING) {
			end += packed.copy(out, end, at, Math.min(at + head + 1, at + size - end));
			at += head + 1;
		} else if (head > NOTHING && at < packed.length) {
			const next = Math.min(size, end + 257 - head);
			out.fill(packed.readUInt8(at), end, next);
			end = next;
			at += 1;
		}
	}
	return out.subarray(0, end);
};
