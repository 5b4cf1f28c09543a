import { Inflate } from '../library';
import { LIMITS, PdfLimitError } from '../limits';
import { breathe } from '../pause';

/** Deflate grows its input at most a thousandfold, so that one step stays within a megabyte. */
const STEP_BYTES = 1024;
const ZLIB_HEADER_BYTES = 2;
const NOTHING_MORE = new Uint8Array(0);

export interface Decoded {
	data: Uint8Array;
	/** The data is damaged, or cut off, behind what there is of it. */
	damaged: boolean;
}

/** What was compressed by zlib. Damaged data gives what comes before. Throws beyond `LIMITS.inflatedStream`. */
export const inflate = async (data: Uint8Array): Promise<Decoded> => {
	const parts: Uint8Array[] = [];
	let size = 0;
	let damaged = false;
	const inflater = new Inflate((part) => {
		parts.push(part);
		size += part.length;
	});
	/** The library throws at damaged data, and at its end if the last block is not complete. */
	const push = (part: Uint8Array, final: boolean): void => {
		try {
			inflater.push(part, final);
		} catch {
			damaged = true;
		}
	};
	for (let at = ZLIB_HEADER_BYTES; at < data.length && !damaged; at += STEP_BYTES) {
		push(data.subarray(at, at + STEP_BYTES), false);
		if (size > LIMITS.inflatedStream) throw new PdfLimitError('a stream grows too large');
		await breathe();
	}
	if (!damaged) push(NOTHING_MORE, true);
	return { data: Buffer.concat(parts, size), damaged };
};
