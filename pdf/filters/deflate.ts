/** The data as `FlateDecode` takes it, packed in another thread. The same data gives the same bytes. */
export const deflate = async (data: Uint8Array): Promise<Buffer> => {
	const packed = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
	const parts: Uint8Array[] = [];
	for await (const part of packed) parts.push(part);
	return Buffer.concat(parts);
};

/** The same of what comes in pieces; null as soon as it is more than `most` bytes. */
export const deflatePieces = async (
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
