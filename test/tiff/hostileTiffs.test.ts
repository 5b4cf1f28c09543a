import { openTiff, TiffError } from '../../tiff';
import { hostileTiffs } from '../helpers/tiff/hostileTiffs';
import { greyTags, rawTiff } from '../helpers/tiff/rawTiff';

/** A type of values: two numbers, one over the other. */
const FRACTION = 5;

const firstPage = async (tiff: Buffer) =>
	await (await openTiff(tiff, { largestPart: 7_000_000 })).part(1);

// What each of them costs in time is bounded in `npm run bench:hostile`.
test.each(Object.entries(hostileTiffs))(
	'a TIFF of %s gives a page or an error in words',
	async (_, make) => {
		const tiff = make();
		const isWordless = (error: unknown) => !(error instanceof TiffError);
		expect(await firstPage(tiff).catch(isWordless)).not.toBe(true);
	},
	60_000,
);

test.each([
	['tiles beyond all number', hostileTiffs['200 million tiles'], /too many pieces/],
	['planes beyond all size', hostileTiffs['16 planes of 200 MB'], /too large/],
	['strips that are one', hostileTiffs['20,000 strips of the same 4 MB'], /again and again/],
])('%s are told as such', async (_, make, why) => {
	await expect(firstPage(make?.() ?? Buffer.alloc(0))).rejects.toThrow(why);
});

test('a directory of more entries than any has is told as such', async () => {
	const tags = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [40_000 + index, 1]));
	const tiff = rawTiff([{ tags: { ...greyTags(9, 9), ...tags }, segments: [Buffer.alloc(81)] }]);
	await expect(firstPage(tiff)).rejects.toThrow(/too many entries/);
});

test('a size that is a fraction is none', async () => {
	const file = rawTiff([{ tags: greyTags(9, 9), segments: [Buffer.alloc(81)] }]);
	const [nineHalves, width] = [Buffer.from([9, 0, 0, 0, 2, 0, 0, 0]), 8 + 2];
	file.writeUInt16LE(FRACTION, width + 2);
	file.writeUInt32LE(file.length, width + 8);
	await expect(firstPage(Buffer.concat([file, nineHalves]))).rejects.toThrow(/has no size/);
});
