import { gzipSync } from 'node:zlib';
import type { IDataObject } from 'n8n-workflow';

import { imageSize } from '../../nodes/TencentCloudOcr/report/imageSize';
import { renderReport } from '../../nodes/TencentCloudOcr/report';
import type { TextLine } from '../../layout/page';
import { pause } from '../../pdf/pause';
import { named, picture, png } from '../helpers/files';
import { listen } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';
import { timeOf } from './time';

const ocr = useOcr();
const MB = 1024 * 1024;

const cell = (text: string, column: number, row: number) => ({
	DetectedText: text,
	Confidence: 99,
	ItemPolygon: { X: 50 + column * 200, Y: 50 + row * 40, Width: 120, Height: 20 },
});
const answering = (Response: object) => {
	ocr.sandbox.faults.always({
		kind: 'body',
		body: { Response: { RequestId: 'id-1', ...Response } },
	});
};

describe('a table made by somebody else', () => {
	const NAMES = ['__proto__', 'constructor', 'toString'];
	const rows = async (json: IDataObject = {}) => {
		answering({
			TextDetections: [NAMES, ['1.50', '2.50', '3.50'], ['4.50', '5.50', '6.50']].flatMap(
				(cells, row) => cells.map((text, column) => cell(text, column, row)),
			),
		});
		const { items, error } = await ocr.run({
			items: [{ ...picture('table'), json }],
			parameters: { operation: 'readRows' },
			options: { includeOtherFields: true },
		});
		expect(error).toBeUndefined();
		return items.map((item) => item.json);
	};

	test('has columns of any name, and changes no prototype', async () => {
		const found = await rows();
		expect(found).toHaveLength(2);
		expect(Object.keys(found[0] ?? {})).toEqual(expect.arrayContaining(NAMES.slice(1)));
		expect(found[1]).toMatchObject({ constructor: 5.5, toString: 6.5 });
		expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('1.50');
		expect(String({})).toBe('[object Object]');
	});

	test('and so has the raw answer', async () => {
		ocr.sandbox.faults.always({
			kind: 'body',
			body: '{"Response":{"RequestId":"id-1","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
		});
		await ocr.run({ items: [picture('x')], parameters: { operation: 'readRaw' } });
		expect({}).not.toHaveProperty('polluted');
	});
});

describe('a name made by somebody else', () => {
	const LINK = '<a href="#">Sign in again';

	test('is no HTML in a hint, which n8n shows as such', async () => {
		answering({ TextDetections: [] });
		const { hints } = await ocr.run({ items: [picture('x', `${LINK}${'y'.repeat(MB)}.png`)] });
		expect(hints[0]?.message).toContain('&lt;a href');
		expect(hints[0]?.message).not.toContain('<');
		expect(hints[0]?.message.length).toBeLessThan(300);
	});

	test('of any length is short in each item and each error', async () => {
		const items = [picture('x', `${'y'.repeat(MB)}.png`)];
		const { items: lines } = await ocr.run({ items, parameters: { operation: 'readLines' } });
		expect(lines.map(({ json }) => String(json.fileName).length)).toEqual([255]);
		ocr.sandbox.faults.always({ kind: 'error', code: 'FailedOperation.ImageBlur' });
		const { error } = await ocr.run({ items });
		expect(error?.message.length).toBeLessThan(400);
	});

	test("nor are a server's words in an error's description", async () => {
		ocr.sandbox.faults.always({ kind: 'error', code: 'InternalError', message: LINK });
		const { error } = await ocr.run({ items: [picture('x')] });
		expect(error?.description).toContain('&lt;a href');
		expect(error?.description).not.toContain('<');
	});

	test.each([
		['/..%2F..%2Fetc%2Fcrontab', 'crontab'],
		['/..%5C..%5Cautorun.inf', 'autorun.inf'],
		['/a%00b%0Ac.png', 'abc.png'],
	])('of a URL (%s) is never a path', async (address, fileName) => {
		const web = await listen((_, response) => void response.end(png('read')));
		const { items } = await ocr.run({
			items: [{ json: {} }],
			parameters: { inputType: 'url', imageUrl: `${web.url}${address}` },
			options: { downloadUrl: true, includeBinary: true },
		});
		await web.close();
		expect(items[0]?.json).toMatchObject({ text: 'read', fileName });
		expect(items[0]?.binary?.data).toMatchObject({ fileName });
	});
});

test('a password in a mistyped URL is not shown, nor a file that stands in its place', async () => {
	const messageOf = async (imageUrl: string) =>
		(await ocr.run({ items: [{ json: {} }], parameters: { inputType: 'url', imageUrl } })).error
			?.message;
	await expect(messageOf('https://me:topsecret@exa mple.com/a.png')).resolves.toBe(
		'"https://***@exa mple.com/a.png" is not a URL',
	);
	expect((await messageOf('A'.repeat(MB)))?.length).toBeLessThan(200);
});

describe('an answer that is packed', () => {
	test.each([
		['an answer', (url: string) => ({ credential: { endpoint: url }, items: [picture('x')] })],
		[
			'a download',
			(url: string) => ({
				items: [{ json: {} }],
				parameters: { inputType: 'url', imageUrl: `${url}/a.png` },
				options: { downloadUrl: true },
			}),
		],
	])('is bounded by what it grows to: %s', async (_, execution) => {
		const bomb = gzipSync(Buffer.alloc(300 * MB));
		const web = await listen((request, response) => {
			request.resume();
			response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
		});
		const { error } = await ocr.run(execution(web.url));
		await web.close();
		expect(bomb.length).toBeLessThan(MB);
		expect(error?.message).toMatch(/is larger than (?:16|100) MB$/);
	});
});

describe('a redirect of a download', () => {
	test.each(['file:///etc/passwd', 'ftp://127.0.0.1/a.png', 'data:image/png;base64,AAAA'])(
		'to %s is not followed',
		async (location) => {
			const web = await listen((_, response) => void response.writeHead(302, { location }).end());
			const { error } = await ocr.run({
				items: [{ json: {} }],
				parameters: { inputType: 'url', imageUrl: `${web.url}/a.png` },
				options: { downloadUrl: true },
			});
			await web.close();
			expect(error?.message).toMatch(/^a\.png: n8n could not download it from /);
			expect(ocr.sandbox.calls).toHaveLength(0);
		},
	);
});

describe('a picture whose header lies', () => {
	const header = (width: number, height: number) => {
		const bytes = Buffer.alloc(64);
		png('').copy(bytes);
		bytes.writeUInt32BE(width, 16);
		bytes.writeUInt32BE(height, 20);
		return bytes;
	};

	test.each([
		[4_294_967_295, 4_294_967_295],
		[1, 4_294_967_295],
		[0, 10],
	])('has no size, if it says %i × %i', (width, height) => {
		expect(imageSize(header(width, height), 'image/png')).toBeNull();
	});

	test('takes no time, if it is millions of empty parts', () => {
		const empty = Buffer.alloc(8 * MB, Buffer.from([0xff, 0xe1, 0, 2]));
		const bytes = Buffer.concat([Buffer.from([0xff, 0xd8]), empty]);
		expect(timeOf(() => imageSize(bytes, 'image/jpeg'))).toBeLessThan(50);
	});

	test('still has a report of a size that can be shown', async () => {
		const { items } = await ocr.run({
			items: [{ files: { data: named('a.png', header(4_294_967_295, 1)) } }],
			options: { visualReport: true },
		});
		expect(items[0]?.binary?.report).toMatchObject({ mimeType: 'image/svg+xml' });
	});

	test('places that are none leave no broken number in the report', async () => {
		const line = (x: number): TextLine => ({
			text: 'x',
			confidence: NaN,
			polygon: [0, 1, 2, 3].map(() => ({ x, y: x })),
			box: null,
			paragraph: null,
			words: [],
		});
		const lines = [NaN, Infinity, -Infinity, 1e300, 1e6, -1e6].map(line);
		const page = { page: 1, angle: 0, lines };
		const svg = await renderReport([{ page }], 'x', pause);
		const numbers = [...svg.matchAll(/ (?:width|height|viewBox|points|transform|y)="([^"]*)"/g)];
		expect(numbers.length).toBeGreaterThan(10);
		for (const [, value] of numbers) expect(value).not.toMatch(/NaN|Infinity|e\+/);
	});
});
