import { createCanvas } from '@napi-rs/canvas';

import { openTiff, TiffError } from '../../../tiff';
import { greyTags, rawTiff, type RawTags } from '../../helpers/tiff/rawTiff';
import { PdfRenderer } from '../../helpers/pdf/renderPdf';

let renderer: PdfRenderer;
beforeAll(async () => {
	renderer = await PdfRenderer.start();
});
afterAll(() => renderer.stop());

const [WIDTH, HEIGHT] = [64, 32];
const [EARLY_JPEG, JPEG, YCBCR] = [6, 7, 6];
const [SOF0, SOS, DRI] = [0xc0, 0xda, 0xdd];

const jpegOf = (colour: string): Buffer => {
	const canvas = createCanvas(WIDTH, HEIGHT);
	const brush = canvas.getContext('2d');
	brush.fillStyle = colour;
	brush.fillRect(0, 0, WIDTH, HEIGHT);
	return canvas.toBuffer('image/jpeg', 95);
};
const [RED, BLUE] = [jpegOf('#f00'), jpegOf('#00f')];

/** Where a JPEG's segment of this kind begins. */
const placeOf = (jpeg: Buffer, marker: number): number => {
	let at = 2;
	while (jpeg.readUInt8(at + 1) !== marker) at += 2 + jpeg.readUInt16BE(at + 2);
	return at;
};
const insertedAt = (jpeg: Buffer, at: number, ...bytes: number[]): Buffer =>
	Buffer.concat([jpeg.subarray(0, at), Buffer.from(bytes), jpeg.subarray(at)]);
const withoutSegment = (jpeg: Buffer, marker: number): Buffer => {
	const at = placeOf(jpeg, marker);
	return Buffer.concat([jpeg.subarray(0, at), jpeg.subarray(at + 2 + jpeg.readUInt16BE(at + 2))]);
};
/** Restarts further apart than the picture has blocks. */
const withRestarts = (jpeg: Buffer) =>
	insertedAt(jpeg, placeOf(jpeg, SOS), 0xff, DRI, 0, 4, 0xff, 0xff);
const withoutEnd = (jpeg: Buffer) => jpeg.subarray(0, -2);

const tiffOf = (jpegs: Buffer[], tags: RawTags = {}) => {
	const height = HEIGHT * jpegs.length;
	const colours = { 258: [8, 8, 8], 262: YCBCR, 277: 3, 278: HEIGHT };
	return rawTiff([
		{
			tags: { ...greyTags(WIDTH, height), ...colours, 259: JPEG, ...tags },
			segments: jpegs,
		},
	]);
};
const partOf = async (tiff: Buffer) =>
	await (await openTiff(tiff, { largestPart: 1_000_000 })).part(1);
/** The colours in the middle of each strip. */
const coloursOf = async (tiff: Buffer, strips: number): Promise<string[]> => {
	const [picture] = await renderer.render((await partOf(tiff)).bytes);
	if (picture === undefined) throw new Error('no page');
	const { width, height, data } = picture;
	return Array.from({ length: strips }, (_, strip) => {
		const at = (Math.floor(((strip + 0.5) / strips) * height) * width + (width >> 1)) * 4;
		const [red = 0, , blue = 0] = data.subarray(at, at + 3);
		return red > 200 && blue < 50 ? 'red' : blue > 200 && red < 50 ? 'blue' : `${red}, ${blue}`;
	});
};

describe('strips of JPEG are shown', () => {
	test.each<[string, Buffer[]]>([
		['joined into one', [RED, BLUE]],
		['with bytes that fill up before a marker', [insertedAt(RED, 2, 0xff, 0xff), BLUE]],
		['joined without an end of each', [withoutEnd(RED), withoutEnd(BLUE)]],
		['one by one where each restarts by itself', [withRestarts(RED), withRestarts(BLUE)]],
		['one by one where they are not alike', [RED, withRestarts(BLUE)]],
	])('%s', async (_, jpegs) => {
		expect(await coloursOf(tiffOf(jpegs), 2)).toEqual(['red', 'blue']);
	});
});

describe('an early JPEG is shown where it stands in the file whole', () => {
	const early = { 259: EARLY_JPEG };

	test('as its strip', async () => {
		expect(await coloursOf(tiffOf([RED], early), 1)).toEqual(['red']);
	});

	test('as its directory says', async () => {
		const told = (at: number) => tiffOf([BLUE], { ...early, 513: at, 514: BLUE.length });
		expect(await coloursOf(told(told(0).indexOf(BLUE)), 1)).toEqual(['blue']);
	});
});

test.each<[string, Buffer]>([
	['without a frame', withoutSegment(RED, SOF0)],
	[
		'of two colours',
		((jpeg) => {
			jpeg[placeOf(jpeg, SOF0) + 9] = 2;
			return jpeg;
		})(Buffer.from(RED)),
	],
	['that ends before its data', RED.subarray(0, placeOf(RED, SOS))],
	['with something else between its segments', insertedAt(RED, placeOf(RED, SOF0), 7)],
])('a JPEG %s is damaged', async (_, jpeg) => {
	const error = await partOf(tiffOf([jpeg])).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(TiffError);
	expect(error).toMatchObject({ message: 'the JPEG in it is damaged' });
});
