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
