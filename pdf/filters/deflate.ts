/** The data as `FlateDecode` takes it, packed in another thread. The same data gives the same bytes. */
export const deflate = async (data: Uint8Array): Promise<Buffer> => {
	const packed = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
	const parts: Uint8Array[] = [];
	for await (const part of packed) parts.push(part);
	return Buffer.concat(parts);
};
