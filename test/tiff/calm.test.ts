import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

import { openTiff, TiffPageTooLargeError } from '../../tiff';
import { greyTags, rawTiff } from '../helpers/tiff/rawTiff';
import { turnsDuring } from '../helpers/turnsDuring';

const SIDE = 1800;
const pixels = createHash('shake256', { outputLength: SIDE }).digest();
const plain = Buffer.concat(Array.from({ length: SIDE }, () => pixels));

/** Bytes as packBits has them, told one by one. */
const asTold = (bytes: Buffer): Buffer =>
	Buffer.concat(
		Array.from({ length: Math.ceil(bytes.length / 128) }, (_, index) => {
			const part = bytes.subarray(index * 128, index * 128 + 128);
			return Buffer.concat([Buffer.from([part.length - 1]), part]);
		}),
	);

test.each<[string, number, Buffer, number]>([
	['not packed', 1, plain, 1],
	['packed with PackBits', 32_773, asTold(plain), 1],
	['deflated, with differences', 8, deflateSync(plain), 2],
])(
	'a large TIFF that is %s leaves the event loop to others',
	async (_, compression, bytes, predictor) => {
		const tags = { ...greyTags(SIDE, SIDE), 258: 8, 259: compression, 317: predictor };
		const file = rawTiff([{ tags, segments: [bytes] }]);
		const opened = await openTiff(file, { largestPart: 100 });
		const turns = await turnsDuring(async () => {
			// So little room that every way is tried.
			await expect(opened.part(1)).rejects.toThrow(TiffPageTooLargeError);
		});
		expect(turns).toBeGreaterThan(plain.length / 2 ** 20);
	},
);
