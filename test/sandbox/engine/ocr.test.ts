import { join } from 'node:path';
import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { EXAMPLE_KEY, startSandbox, type ApiKey, type Sandbox } from '../../../sandbox';
import { drawPdfPage } from '../../../sandbox/engine/ocr/picture/pdfPage';
import { drawPage, toBmp, turn, writePdf, type Page } from './pictures';
import { openSandbox } from '../openSandbox';
import { ocrClient, outcomeOf } from '../sdk';

const CHINA: ApiKey = { secretId: 'AKIDchina', secretKey: 'china-secret', site: 'china' };

const LINES = [
	'Harbour office, spring report',
	'The tug was painted in May 2026',
	'for 1,284.60 in the end',
];
const PAGE: Page = {
	width: 320,
	height: 200,
	texts: LINES.map((text, index) => ({ text, x: 30, y: 50 + index * 26 })),
};

describe('the real engine', () => {
	let sandbox: Sandbox;
	let picture: Canvas;
	beforeAll(async () => {
		sandbox = await startSandbox({ requestsPerSecond: 0, keys: [EXAMPLE_KEY, CHINA] });
		picture = await drawPage(PAGE);
	});
	afterAll(() => sandbox.close());

	const call = (file: Buffer, parameters: object = {}, key: ApiKey = EXAMPLE_KEY) =>
		ocrClient(sandbox.endpoint, { key }).GeneralAccurateOCR({
			ImageBase64: file.toString('base64'),
			...parameters,
		});
	const read = async (file: Buffer, parameters?: object, key?: ApiKey) => {
		const { TextDetections = [], Angle = NaN } = await call(file, parameters, key);
		return {
			angle: Angle,
			lines: TextDetections,
			texts: TextDetections.map((line) => line.DetectedText),
		};
	};

	it('reads a PNG: text, confidence, places, paragraphs', async () => {
		const { angle, lines, texts } = await read(picture.toBuffer('image/png'));
		expect(texts).toEqual(LINES);
		expect(angle).toBe(359.99);
		const [first] = lines;
		const [topLeft, , bottomRight] = first?.Polygon ?? [];
		expect(Math.abs((topLeft?.X ?? 0) - 60)).toBeLessThan(8);
		expect(topLeft?.Y).toBeLessThan(80);
		expect(bottomRight?.Y).toBeGreaterThan(98);
		expect(Math.abs((first?.ItemPolygon?.X ?? 0) - (topLeft?.X ?? 0))).toBeLessThan(3);
		expect(Math.abs((first?.ItemPolygon?.Y ?? 0) - (topLeft?.Y ?? 0))).toBeLessThan(3);
		expect(lines.map((line) => line.AdvancedInfo)).toContain('{"Parag":{"ParagNo":1}}');
		expect(
			lines.flatMap((line) => [...(line.Words ?? []), ...(line.WordCoordPoint ?? [])]),
		).toEqual([]);
	});

	it('is as sure of a line as of its letters, blanks counting nothing (answers up to 2022)', async () => {
		const { lines } = await read(picture.toBuffer('image/png'));
		for (const { DetectedText = '', Confidence = NaN } of lines) {
			const letters = DetectedText.replaceAll(' ', '').length / DetectedText.length;
			expect(Number.isInteger(Confidence)).toBe(true);
			expect(Math.abs(Confidence - 99 * letters)).toBeLessThan(3);
		}
	});

	it('cuts a line at a wide blank, and has one blank between words (pages of a paper, 2021)', async () => {
		const page = await drawPage({
			width: 400,
			height: 120,
			texts: [
				{ text: 'The first half', x: 30, y: 40 },
				{ text: 'and the second half', x: 150, y: 40 },
				{ text: 'One   blank   between   words', x: 30, y: 80 },
			],
		});
		const { lines, texts } = await read(page.toBuffer('image/png'));
		expect(texts).toEqual(['The first half', 'and the second half', 'One blank between words']);
		expect(lines.map(({ AdvancedInfo }) => AdvancedInfo)).toEqual(
			[1, 1, 2].map((ParagNo) => JSON.stringify({ Parag: { ParagNo } })),
		);
	});

	it.each([
		['JPEG', (canvas: Canvas) => canvas.toBuffer('image/jpeg')],
		['BMP', toBmp],
	])('reads a %s', async (_, encode) => {
		expect((await read(encode(picture))).texts).toEqual(LINES);
	});

	it('gives the angle of a tilted page, places on the tilted one and on the upright one', async () => {
		const straight = await read(picture.toBuffer('image/png'));
		const tilted = await read(turn(picture, 5).toBuffer('image/png'));
		expect(tilted.texts).toEqual(LINES);
		expect(Math.abs(tilted.angle - 5)).toBeLessThan(0.5);
		for (const [index, line] of tilted.lines.entries()) {
			const [topLeft, topRight] = line.Polygon ?? [];
			const slope =
				((topRight?.Y ?? 0) - (topLeft?.Y ?? 0)) / ((topRight?.X ?? 0) - (topLeft?.X ?? 0));
			expect(Math.abs(slope - Math.tan((5 * Math.PI) / 180))).toBeLessThan(0.02);
			const height = line.ItemPolygon?.Height ?? 0;
			expect(Math.abs(height - (straight.lines[index]?.ItemPolygon?.Height ?? 0))).toBeLessThan(8);
		}
	});

	it.each([90, 180, 270])('reads a page turned by %d degrees clockwise', async (degrees) => {
		const found = await read(turn(picture, degrees).toBuffer('image/png'));
		expect(found.texts).toEqual(LINES);
		expect(found.angle).toBeGreaterThan(-180);
		expect(found.angle).toBeLessThanOrEqual(180);
		expect(Math.abs(((found.angle - degrees + 540) % 360) - 180)).toBeLessThan(0.5);
		const tops = found.lines.map((line) => line.ItemPolygon?.Y ?? 0);
		expect(tops).toEqual([...tops].sort((a, b) => a - b));
	});

	it('reads pages of a PDF by number', async () => {
		const second = { ...PAGE, texts: [{ text: 'This is the second page', x: 40, y: 80 }] };
		const pdf = await writePdf(PAGE, second);
		expect((await read(pdf, { IsPdf: true })).texts).toEqual(LINES);
		expect((await read(pdf, { IsPdf: true, PdfPageNumber: 2 })).texts).toEqual([
			'This is the second page',
		]);
		expect(await outcomeOf(call(pdf, { IsPdf: true, PdfPageNumber: 3 }))).toBe(
			'InvalidParameterValue.InvalidParameterValueLimit',
		);
	});

	it('reads a picture as one line without detection', async () => {
		const line = await drawPage({
			width: 300,
			height: 30,
			texts: [{ text: 'A line of its own', x: 8, y: 22, size: 22 }],
		});
		const { angle, lines, texts } = await read(line.toBuffer('image/png'), {
			EnableDetectText: false,
		});
		expect(texts).toEqual(['A line of its own']);
		expect(angle).toBe(0);
		expect(lines[0]?.ItemPolygon).toEqual({ X: 0, Y: 0, Width: 600, Height: 60 });
	});

	it.each([
		[8000, 4],
		[4, 8000],
	])('answers soon for a strip of %d × %d pixels, read as one line', async (width, height) => {
		const strip = createCanvas(width, height);
		const context = strip.getContext('2d');
		context.fillStyle = '#fff';
		context.fillRect(0, 0, width, height);
		const parameters = { EnableDetectText: false };
		const answer = await outcomeOf(call(strip.toBuffer('image/png'), parameters));
		expect(['ok', 'FailedOperation.ImageNoText']).toContain(answer);
	});

	it('reads a line that runs over several tiles as one', async () => {
		const text = 'From the left edge of the long sheet to its right edge';
		const sheet = await drawPage({
			width: 760,
			height: 100,
			texts: [{ text, x: 30, y: 60, size: 26 }],
		});
		const found = await read(sheet.toBuffer('image/png'), { EnableDetectSplit: true });
		expect(found.texts).toEqual([text]);
	});

	it('reads Chinese, and gives each character its place on the China site', async () => {
		const receipt = await loadImage(join(__dirname, '../../../examples/files/receipt-zh.jpg'));
		const head = createCanvas(receipt.width, Math.round(receipt.height * 0.3));
		head.getContext('2d').drawImage(receipt, 0, 0);
		const { lines, texts } = await read(head.toBuffer('image/png'), { IsWords: true }, CHINA);
		expect(texts).toEqual(expect.arrayContaining(['清溪生活超市', '单号：2026031200457']));
		const title = lines.find((line) => line.DetectedText === '清溪生活超市');
		expect(title?.Words?.map(({ Character }) => Character).join('')).toBe('清溪生活超市');
		const lefts =
			title?.WordCoordPoint?.map(({ WordCoordinate }) => WordCoordinate?.[0]?.X ?? NaN) ?? [];
		expect(lefts).toHaveLength(6);
		expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
	});

	it('answers calls that come at once, each with its own page', async () => {
		const words = ['anchor', 'beacon', 'compass'];
		const answers = words.map(async (text) => {
			const page = await drawPage({ width: 160, height: 60, texts: [{ text, x: 20, y: 35 }] });
			return (await read(page.toBuffer('image/png'))).texts;
		});
		expect(await Promise.all(answers)).toEqual(words.map((text) => [text]));
	});

	it.each([
		['ImageNoText', async () => (await drawPage({ ...PAGE, texts: [] })).toBuffer('image/png')],
		['ImageDecodeFailed', async () => Buffer.from('\x89PNG\r\n\x1a\n but no more', 'latin1')],
		[
			'ImageDecodeFailed',
			async () => Buffer.from('\xff\xd8\xff\xe0\x00\x10 but no more', 'latin1'),
		],
		['ImageDecodeFailed', async () => Buffer.from('BM')],
		['ImageDecodeFailed', async () => Buffer.from('%PDF-1.4 and no more')],
		['ImageSizeTooLarge', async () => claimSize(picture.toBuffer('image/png'), 40_000)],
	])('answers FailedOperation.%s where it should', async (code, file) => {
		expect(await outcomeOf(call(await file(), { IsPdf: true }))).toBe(`FailedOperation.${code}`);
	});
});

/** The PNG with another size in its header. */
function claimSize(png: Buffer, side: number): Buffer {
	const lie = Buffer.from(png);
	lie.writeUInt32BE(side, 16);
	lie.writeUInt32BE(side, 20);
	return lie;
}

it('draws PDF pages in their own colours', async () => {
	const document = await PDFDocument.create();
	document.addPage([10, 10]).drawRectangle({ width: 10, height: 10, color: rgb(1, 0, 0) });
	const page = await drawPdfPage(Buffer.from(await document.save()), 1);
	const middle = (Math.floor(page.height / 2) * page.width + Math.floor(page.width / 2)) * 3;
	expect([...page.data.subarray(middle, middle + 3)]).toEqual([255, 0, 0]);
});

it('has its answers ready soon after it listens, and ends its thread when it is closed', async () => {
	const sandbox = await openSandbox({});
	const calls = outcomeOf(
		ocrClient(sandbox.endpoint).GeneralAccurateOCR({
			ImageBase64: toBmp(await drawPage(PAGE)).toString('base64'),
		}),
	);
	expect(await calls).toBe('ok');
	await sandbox.close();
	await expect(fetch(sandbox.endpoint)).rejects.toThrow('fetch failed');
});
