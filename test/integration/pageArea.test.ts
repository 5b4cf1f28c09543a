import { createCanvas } from '@napi-rs/canvas';

import type { SourceItem } from '../../n8n/engine';
import { document, named } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

/** A picture of 1000 × 500 pixels, whose text the sandbox is told: a head, a body, a foot and a margin's note. */
const picture: SourceItem = {
	files: { data: named('page.png', createCanvas(1000, 500).toBuffer('image/png')) },
};

const line = (text: string, x: number, y: number) => ({
	DetectedText: text,
	Confidence: 99,
	Polygon: [
		{ X: x, Y: y },
		{ X: x + 100, Y: y },
		{ X: x + 100, Y: y + 20 },
		{ X: x, Y: y + 20 },
	],
});
const LINES = [
	line('head', 400, 10),
	line('body', 400, 240),
	line('note', 10, 240),
	line('foot', 400, 470),
	{ DetectedText: 'nowhere', Confidence: 99, Polygon: null },
];

const texts = async (
	margins: object,
	operation = 'readLines',
	file = picture,
	lines: object[] = LINES,
) => {
	ocr.sandbox.faults.always({
		kind: 'body',
		body: { Response: { TextDetections: lines, RequestId: 'id-1' } },
	});
	const { items, error, hints } = await ocr.run({
		items: [file],
		parameters: { operation },
		options: { pageArea: { margins: { ...margins } } },
	});
	expect(error).toBeUndefined();
	return { texts: items.map(({ json }) => json.detectedText), items, hints };
};

describe('of a picture, Page Area leaves out the lines', () => {
	test.each([
		[{ top: 10 }, ['body', 'note', 'foot', 'nowhere']],
		[{ bottom: 10 }, ['head', 'body', 'note', 'nowhere']],
		[{ left: 10 }, ['head', 'body', 'foot', 'nowhere']],
		[{ right: 60 }, ['note', 'nowhere']],
		[{ top: 4 }, ['head', 'body', 'note', 'foot', 'nowhere']],
		[{ top: 5 }, ['body', 'note', 'foot', 'nowhere']],
		[{ top: 0, bottom: 0 }, ['head', 'body', 'note', 'foot', 'nowhere']],
	])('whose middle lies outside %j', async (margins, left) => {
		expect((await texts(margins)).texts).toEqual(left);
	});

	test('but not of a raw response', async () => {
		const { items } = await texts({ top: 90 }, 'readRaw');
		expect(items[0]?.json.response).toMatchObject({ TextDetections: LINES });
	});

	test('and where none is left, a hint says why', async () => {
		const { hints } = await texts({ top: 50 }, 'readLines', picture, LINES.slice(0, 1));
		expect(hints.map(({ message }) => message)).toEqual([
			"No text found in: page.png (its lines are all outside 'Page Area').",
		]);
	});
});

test('the size of a photo on its side is that of the picture in which its lines lie', async () => {
	const side = [line('on its side', 40, 900)];
	// 1000 × 500 pixels, to be turned by a quarter: the line lies at 91 % of 1000 in height.
	const jpeg = createCanvas(1000, 500).toBuffer('image/jpeg');
	const exif = Buffer.from(
		'457869660000' + '4d4d002a00000008000101120003000000010006000000000000',
		'hex',
	);
	const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
	const photo = Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
	const file = { files: { data: named('photo.jpg', photo) } };
	expect((await texts({ bottom: 8 }, 'readLines', file, side)).texts).toEqual(['on its side']);
	expect((await texts({ bottom: 10 }, 'readLines', file, side)).texts).toEqual([]);
});

test('a page of a PDF is cropped before it is sent, and none of its lines is left out', async () => {
	const letter = document(['one', 'two']);
	const { texts: read } = await texts({ top: 50 }, 'readLines', letter);
	expect(read).toEqual([...LINES, ...LINES].map(({ DetectedText }) => DetectedText));
	await texts({}, 'readLines', letter);
	const [cropped, , whole] = ocr.sandbox.calls.map(({ parameters }) => parameters.ImageBase64);
	expect(cropped).not.toEqual(whole);
});
