import { createCipheriv, createHash } from 'node:crypto';
import { Readable } from 'node:stream';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHUNK = 64 * 1024;

export interface PictureSet {
	count: number;
	/** Bytes of each one. */
	bytes: number;
	/** Sets of different seeds have no picture in common. */
	seed: number;
}

/** What looks like a PNG and is noise, the same for the same seed and index, in chunks. */
export function* pictureChunks({ bytes, seed }: PictureSet, index: number): Generator<Buffer> {
	const key = createHash('md5').update(`${seed} ${index}`).digest();
	const noise = createCipheriv('aes-128-ctr', key, Buffer.alloc(16));
	yield PNG;
	for (let left = bytes - PNG.length; left > 0; left -= CHUNK) {
		yield noise.update(Buffer.alloc(Math.min(left, CHUNK)));
	}
}

export const picture = (set: PictureSet, index: number): Buffer =>
	Buffer.concat([...pictureChunks(set, index)]);

/** As n8n's own nodes hand files over that they have not in memory. */
export const pictureStream = (set: PictureSet, index: number): Readable =>
	Readable.from(pictureChunks(set, index), { objectMode: false });

/** How the sandbox's deterministic engine names a file. */
export function digestOf(chunks: Iterable<Buffer>): string {
	const hash = createHash('sha256');
	for (const chunk of chunks) hash.update(chunk);
	return hash.digest('hex').slice(0, 16);
}
