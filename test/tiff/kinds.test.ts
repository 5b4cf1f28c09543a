import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

import { openTiff, TiffError } from '../../tiff';
import { PdfRenderer } from '../helpers/pdf/renderPdf';
import { greyPage, greyTags, rawTiff, type RawPage, type RawTags } from '../helpers/tiff/rawTiff';

let renderer: PdfRenderer;
beforeAll(async () => {
	renderer = await PdfRenderer.start();
});
afterAll(() => renderer.stop());

const ROOMY = 7_000_000;
const opened = async (file: RawPage | Buffer, largestPart = ROOMY) => {
	const tiff = Buffer.isBuffer(file) ? file : rawTiff([file]);
	const part = await (await openTiff(tiff, { largestPart })).part(1);
	const [picture] = await renderer.render(part.bytes);
	if (picture === undefined) throw new Error('no page');
	/** Red, green and blue at shares of width and height. */
	const colour = (across: number, down: number): number[] => {
		const { width, height, data } = picture;
		const at = (Math.floor(height * down) * width + Math.floor(width * across)) * 4;
		return [...data.subarray(at, at + 3)];
	};
	return { ...part, ...picture, colour };
};
const expectColour = (found: number[], wanted: number[]) => {
	const difference = Math.max(...found.map((value, at) => Math.abs(value - (wanted[at] ?? 0))));
	expect({ found, wanted, isNear: difference <= 3 }).toMatchObject({ isNear: true });
};

const [RGB, PALETTE, CMYK, CIELAB, WHITE_IS_ZERO] = [2, 3, 5, 8, 0];
const SIDE = 16;
/** Pixels of the one kind above, of the other below. */
const halves = (above: number[], below: number[]): Buffer =>
	Buffer.from(
		Array.from({ length: SIDE * SIDE }, (_, at) => (at < (SIDE * SIDE) / 2 ? above : below)).flat(),
	);
const page = (tags: RawTags, ...segments: Buffer[]): RawPage => ({
	tags: { ...greyTags(SIDE, SIDE), ...tags },
	segments,
});
const eight = (count: number) => Array.from({ length: count }, () => 8);
const [RED, BLUE] = [
	[255, 0, 0],
	[0, 0, 255],
];
/** Two colours, of 16 bits or of the 8 that some writers fill. */
const map = (most: number) => [
	...[most, 0, ...Array<number>(254).fill(0)],
	...Array<number>(256).fill(0),
	...[0, most, ...Array<number>(254).fill(0)],
];

describe('colours are those of the file', () => {
	test.each<[string, RawPage, above: number[], below: number[]]>([
		[
			'grey whose zero is white',
			page({ 262: WHITE_IS_ZERO }, halves([0], [255])),
			[255, 255, 255],
			[0, 0, 0],
		],
		['a palette', page({ 262: PALETTE, 320: map(65_535) }, halves([0], [1])), RED, BLUE],
		[
			'a palette of which 8 bits are filled',
			page({ 262: PALETTE, 320: map(255) }, halves([0], [1])),
			RED,
			BLUE,
		],
		[
			'a palette of sixteen colours',
			page(
				{ 258: 4, 262: PALETTE, 320: [...map(65_535)].filter((_, at) => at % 256 < 16) },
				Buffer.concat([Buffer.alloc(64, 0), Buffer.alloc(64, 0x11)]),
			),
			RED,
			BLUE,
		],
		[
			'four shades of grey',
			page({ 258: 2 }, Buffer.concat([Buffer.alloc(32, 0x55), Buffer.alloc(32, 0xff)])),
			[85, 85, 85],
			[255, 255, 255],
		],
		[
			'inks',
			page({ 258: eight(4), 262: CMYK, 277: 4 }, halves([0, 255, 255, 0], [255, 255, 0, 0])),
			RED,
			BLUE,
		],
		[
			'a colour space of lightness, of which the lightness is shown',
			page({ 258: eight(3), 262: CIELAB, 277: 3 }, halves([0, 9, 9], [255, 9, 9])),
			[0, 0, 0],
			[255, 255, 255],
		],
		[
			'colours that nothing of shows through',
			page({ 258: eight(4), 262: RGB, 277: 4, 338: 2 }, halves([255, 0, 0, 255], [255, 0, 0, 0])),
			RED,
			[255, 255, 255],
		],
		[
			'colours that are multiplied by their opacity',
			page({ 258: eight(4), 262: RGB, 277: 4, 338: 1 }, halves([255, 0, 0, 255], [0, 0, 0, 0])),
			RED,
			[255, 255, 255],
		],
		[
			'colours that something shows through',
			page({ 258: eight(4), 262: RGB, 277: 4, 338: 2 }, halves([100, 0, 0, 128], [0, 0, 200, 128])),
			[177, 127, 127],
			[127, 127, 227],
		],
		[
			'the same, multiplied by their opacity',
			page({ 258: eight(4), 262: RGB, 277: 4, 338: 1 }, halves([50, 0, 0, 128], [0, 0, 100, 128])),
			[177, 127, 127],
			[127, 127, 227],
		],
		[
			'colours with a sample of another kind',
			page({ 258: eight(4), 262: RGB, 277: 4, 338: 0 }, halves([255, 0, 0, 0], [0, 0, 255, 0])),
			RED,
			BLUE,
		],
		[
			'differences of neighbours in planes of their own',
			page(
				{ 258: eight(3), 259: 8, 262: RGB, 277: 3, 284: 2, 317: 2 },
				...[255, 0, 0].map((value) =>
					deflateSync(
						Buffer.concat(
							Array.from({ length: SIDE }, () =>
								Buffer.from([value, ...Array<number>(SIDE - 1).fill(0)]),
							),
						),
					),
				),
			),
			RED,
			RED,
		],
		[
			'differences of sixteen bits',
			page(
				{ 258: 16, 259: 8, 317: 2 },
				deflateSync(
					Buffer.concat(
						Array.from({ length: SIDE }, (_, row) =>
							Buffer.from([0, row < SIDE / 2 ? 85 : 255, ...Array<number>(2 * SIDE - 2).fill(0)]),
						),
					),
				),
			),
			[85, 85, 85],
			[255, 255, 255],
		],
	])('%s', async (_, file, above, below) => {
		const { colour, complete } = await opened(file);
		expect(complete).toBe(true);
		expectColour(colour(0.5, 0.25), above);
		expectColour(colour(0.5, 0.75), below);
	});

	test('black and white in tiles wider than the picture', async () => {
		const tile = Buffer.concat([Buffer.alloc(16, 0xff), Buffer.alloc(16, 0)]);
		const tiled = (at: number) =>
			rawTiff([
				{
					tags: { ...greyTags(5, 16), 258: 1, 322: 16, 323: 16, 324: at, 325: tile.length },
					segments: [tile],
				},
			]);
		const { colour, complete } = await opened(tiled(tiled(0).indexOf(tile)));
		expect(complete).toBe(true);
		expectColour(colour(0.5, 0.25), [255, 255, 255]);
		expectColour(colour(0.5, 0.75), [0, 0, 0]);
	});
});

describe('a page that is too large becomes grey, then smaller', () => {
	const noise = (length: number) => createHash('shake256', { outputLength: length }).digest();
	test.each<[string, RawPage]>([
		[
			'of colours',
			{
				tags: { ...greyTags(120, 120), 258: eight(3), 262: RGB, 277: 3 },
				segments: [noise(43_200)],
			},
		],
		['of greys', { tags: greyTags(120, 120), segments: [noise(14_400)] }],
		['of black and white', { tags: { ...greyTags(960, 120), 258: 1 }, segments: [noise(14_400)] }],
		[
			'of black and white whose zero is white',
			{ tags: { ...greyTags(960, 120), 258: 1, 262: WHITE_IS_ZERO }, segments: [noise(14_400)] },
		],
	])('%s', async (_, file) => {
		const whole = await opened(file);
		const smaller = await opened(file, Math.floor(whole.bytes.length * 0.6));
		expect(smaller.bytes.length).toBeLessThan(whole.bytes.length);
		expect(smaller.reduced).toMatch(/grey|smaller/);
		const mean = ({ data }: { data: Buffer }) =>
			data.reduce((sum, value) => sum + value, 0) / data.length;
		expect(Math.abs(mean(smaller) - mean(whole))).toBeLessThan(8);
	});
});

test('the size of a page in centimetres is that of the paper', async () => {
	const big = {
		tags: { ...greyTags(400, 200), 282: 0, 283: 0, 296: 3 },
		segments: [Buffer.alloc(80_000)],
	};
	const file = rawTiff([big]);
	// Two numbers of 32 bits, 40 dots a centimetre, which the maker of files does not write by itself.
	const at = file.length;
	for (const tag of [282, 283]) {
		const entry = file.indexOf(Buffer.from([tag & 255, tag >>> 8, 4, 0]));
		file.writeUInt16LE(5, entry + 2);
		file.writeUInt32LE(at, entry + 8);
	}
	const resolution = Buffer.alloc(8);
	resolution.writeUInt32LE(40, 0);
	resolution.writeUInt32LE(1, 4);
	const part = await (
		await openTiff(Buffer.concat([file, resolution]), { largestPart: ROOMY })
	).part(1);
	const [picture] = await renderer.render(part.bytes);
	expect(picture?.width).toBe(Math.round((400 / 40 / 2.54) * 72));
});

describe('a file with oddities of its own', () => {
	test('that holds nothing but smaller copies shows them', async () => {
		const copy = { tags: { ...greyTags(9, 9), 254: 1 }, segments: [Buffer.alloc(81)] };
		const { pageCount } = await openTiff(rawTiff([copy]), { largestPart: ROOMY });
		expect(pageCount).toBe(1);
	});

	test('that ends with its last directory has no more pages', async () => {
		const file = rawTiff([greyPage(9, 9, 0)]);
		const { pageCount, cutOff } = await openTiff(file.subarray(0, 8 + 2 + 9 * 12), {
			largestPart: ROOMY,
		});
		expect({ pageCount, cutOff }).toEqual({ pageCount: 1, cutOff: false });
	});

	test('whose strips say that they have no rows has one', async () => {
		const { complete, colour } = await opened(page({ 278: 0 }, halves([0], [255])));
		expect(complete).toBe(true);
		expectColour(colour(0.5, 0.25), [0, 0, 0]);
	});

	test('that is packed by LZW of before 1988 is refused', async () => {
		const { part } = await openTiff(rawTiff([page({ 259: 5 }, Buffer.from([0, 1, 2, 3]))]), {
			largestPart: ROOMY,
		});
		await expect(part(1)).rejects.toThrow('old LZW');
	});

	test('of which a page is asked for that it does not have', async () => {
		const { part } = await openTiff(rawTiff([greyPage(9, 9, 0)]), { largestPart: ROOMY });
		await expect(part(2)).rejects.toThrow('page 2 of 1');
	});

	test.each<[string, RawTags, RegExp]>([
		['no picture', { 273: [], 279: [] }, /no picture/],
		['pixels that lack a colour', { 262: RGB, 277: 1 }, /lack a colour/],
		['a palette of more than 8 bits', { 258: 16, 262: PALETTE, 320: map(255) }, /palette/],
		['a predictor that is not', { 259: 8, 317: 3 }, /predicted/],
		['a strip beyond all measure', { 256: 60_000, 257: 3000, 258: 32, 278: 3000 }, /too large/],
		['planes of JPEGs', { 258: eight(3), 259: 7, 262: RGB, 277: 3, 284: 2 }, /packed apart/],
	])('is refused with %s', async (_, tags, why) => {
		const { part } = await openTiff(rawTiff([page(tags, Buffer.alloc(256))]), {
			largestPart: ROOMY,
		});
		const error = await part(1).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(TiffError);
		expect(error).toMatchObject({ message: expect.stringMatching(why) });
	});
});
