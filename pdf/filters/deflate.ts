import { Zlib } from '../library';
import { breathe } from '../pause';

/** Compressed in some 2 ms. */
const STEP_BYTES = 65_536;

/** The data as `FlateDecode` takes it. The same data gives the same bytes. */
export const deflate = async (data: Uint8Array): Promise<Buffer> => {
	const parts: Uint8Array[] = [];
	const deflater = new Zlib({ level: 6 }, (part) => parts.push(part));
	for (let at = 0; at < data.length; at += STEP_BYTES) {
		deflater.push(data.subarray(at, at + STEP_BYTES), false);
		await breathe();
	}
	deflater.push(new Uint8Array(0), true);
	return Buffer.concat(parts);
};
