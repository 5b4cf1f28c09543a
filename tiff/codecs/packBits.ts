const NOTHING = 128;

/** Unpacks runs and literal bytes (TIFF 6.0, section 9) up to `size` bytes, fewer where data is missing. */
export const unpackBits = (packed: Buffer, size: number): Buffer => {
	const out = Buffer.alloc(size);
	let at = 0;
	let end = 0;
	while (at < packed.length && end < size) {
		const head = packed.readUInt8(at);
		at += 1;
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
