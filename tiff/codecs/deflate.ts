/**
 * The first `size` bytes that come out, fewer where data is missing or damaged. The work is done in another thread.
 */
export const inflate = async (packed: Buffer, size: number): Promise<Buffer> => {
	const out = Buffer.alloc(size);
	let end = 0;
	const reader = new Blob([packed])
		.stream()
		.pipeThrough(new DecompressionStream('deflate'))
		.getReader();
	try {
		while (end < size) {
			const { done, value } = await reader.read();
			if (done) break;
			out.set(value.subarray(0, size - end), end);
			end = Math.min(size, end + value.length);
		}
	} catch {
		// What came before the damage counts.
	}
	await reader.cancel().catch(() => undefined);
	return out.subarray(0, end);
};

/** Packs what comes in pieces; null as soon as it is more than `most` bytes. The work is done in another thread. */
export const deflate = async (
	pieces: AsyncIterable<Buffer>,
	most: number,
): Promise<Buffer | null> => {
	const packer = new CompressionStream('deflate');
	const packed: Uint8Array[] = [];
	let size = 0;
	const feed = async () => {
		const writer = packer.writable.getWriter();
		const write = async () => {
			for await (const piece of pieces) {
				if (size > most) break;
				await writer.write(piece);
			}
			await writer.close();
		};
		await write().catch(async (error: unknown) => {
			await writer.abort(error).catch(() => undefined);
			return await Promise.reject(error);
		});
	};
	const collect = async () => {
		for await (const part of packer.readable) {
			size += part.length;
			if (size <= most) packed.push(part);
		}
	};
	await Promise.all([feed(), collect()]);
	return size <= most ? Buffer.concat(packed) : null;
};
