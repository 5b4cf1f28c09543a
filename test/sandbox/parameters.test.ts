import { createHash } from 'node:crypto';
import { EXAMPLE_KEY, startSandbox, type ApiKey, type Sandbox } from '../../sandbox';
import { base64, BMP, JPEG, PDF, PNG } from './files';
import { openSandbox } from './openSandbox';
import { ocrClient, outcomeOf } from './sdk';
import { wire, type WireCall } from './wire';

const CHINA: ApiKey = { secretId: 'AKIDchina', secretKey: 'china-secret', site: 'china' };
const OUT_OF_RANGE = 'InvalidParameterValue.InvalidParameterValueLimit';
const UNREADABLE = 'FailedOperation.ImageDecodeFailed';
const ImageBase64 = base64(PNG);

describe('the parameters of GeneralAccurateOCR', () => {
	let sandbox: Sandbox;
	const send = (parameters: object, key: ApiKey = EXAMPLE_KEY) =>
		wire(sandbox.endpoint, { key, body: JSON.stringify(parameters) });

	beforeAll(async () => {
		sandbox = await startSandbox({
			engine: 'deterministic',
			requestsPerSecond: 0,
			keys: [EXAMPLE_KEY, CHINA],
		});
	});
	beforeEach(() => sandbox.reset());
	afterAll(() => sandbox.close());

	it.each([
		['ok', { ImageBase64 }],
		['ok', { ImageBase64: base64(JPEG), ConfigID: 'MulOCR' }],
		['ok', { ImageBase64: base64(BMP), EnableDetectSplit: true, EnableDetectText: false }],
		['ok', { ImageBase64, IsPdf: true, PdfPageNumber: 7 }],
		['ok', { ImageBase64: base64(PDF), IsPdf: true }],
		['MissingParameter', {}],
		['MissingParameter', { IsPdf: true }],
		['UnknownParameter', { ImageBase64, Language: 'en' }],
		['UnknownParameter', { ImageBase64, IsWords: true }],
		['UnknownParameter', { ImageBase64, WordsType: '1' }],
		['InvalidParameter', { ImageBase64: 7 }],
		['InvalidParameter', { ImageBase64, IsPdf: 'true' }],
		['InvalidParameter', { ImageBase64, PdfPageNumber: '1' }],
		['InvalidParameter', { ImageBase64, PdfPageNumber: 1.5 }],
		[OUT_OF_RANGE, { ImageBase64, PdfPageNumber: 0 }],
		[OUT_OF_RANGE, { ImageBase64, ConfigID: 'ocr' }],
		[OUT_OF_RANGE, { ImageBase64, ConfigID: 'MulOCR', EnableDetectSplit: true }],
		[OUT_OF_RANGE, { ImageBase64: base64(PDF), IsPdf: true, PdfPageNumber: 3 }],
		['FailedOperation.EmptyImageError', { ImageBase64: '' }],
		[UNREADABLE, { ImageBase64: base64(Buffer.from('GIF89a and so on')) }],
		[UNREADABLE, { ImageBase64: base64(PDF) }],
		[UNREADABLE, { ImageBase64: `data:image/png;base64,${ImageBase64}` }],
		[UNREADABLE, { ImageBase64: `${ImageBase64.slice(0, 8)}\n${ImageBase64.slice(8)}` }],
		[UNREADABLE, { ImageBase64: 'no base64!' }],
	])('are answered with %s where it is due: %j', async (code, parameters) => {
		expect((await send(parameters)).outcome).toBe(code);
	});

	it.each([
		['ok', { ImageBase64, IsWords: true }],
		['ok', { ImageBase64, WordsType: '2', IsWords: false }],
		[OUT_OF_RANGE, { ImageBase64, WordsType: '3' }],
		[OUT_OF_RANGE, { ImageBase64, WordsType: '1', IsWords: true }],
		[OUT_OF_RANGE, { ImageBase64, IsWords: true, ConfigID: 'MulOCR' }],
	])('have two more on the China site: %s for %j', async (code, parameters) => {
		// WordsType goes without IsWords only, and false is without.
		expect((await send(parameters, CHINA)).outcome).toBe(code);
	});

	it.each([
		['InvalidParameter', '{"ImageBase64": '],
		['InvalidParameter', '[]'],
		['InvalidParameter', '"text"'],
	])('end in %s if the body is %s', async (code, body) => {
		expect((await wire(sandbox.endpoint, { body })).outcome).toBe(code);
	});

	it('are read from the query of a GET, where all values are text', async () => {
		const path = (extra: string) =>
			`/?ImageBase64=${encodeURIComponent(ImageBase64)}&IsPdf=true&PdfPageNumber=${extra}`;
		const get = async (extra: string) =>
			(await wire(sandbox.endpoint, { method: 'GET', path: path(extra) })).outcome;
		expect(await get('2')).toBe('ok');
		expect(await get('0')).toBe(OUT_OF_RANGE);
		expect(await get('two')).toBe('InvalidParameter');
	});

	it('are refused in another content type than the method’s, and with another method', async () => {
		const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
		const json = { 'Content-Type': 'application/json' };
		const get = { method: 'GET', path: `/?ImageBase64=${encodeURIComponent(ImageBase64)}` };
		const outcome = async (call: WireCall) => (await wire(sandbox.endpoint, call)).outcome;
		expect(await outcome({ headers: form })).toBe('InvalidRequest');
		expect(await outcome({ ...get, headers: json })).toBe('InvalidRequest');
		expect(await outcome({ ...get, headers: form })).toBe('ok');
		expect((await wire(sandbox.endpoint, { method: 'PUT' })).outcome).toBe('UnsupportedProtocol');
	});

	it('may make a request of 10 MB and no more', async () => {
		const empty = JSON.stringify({ ImageBase64: '' }).length;
		const fill = (bytes: number) => {
			const room = bytes - empty;
			const image = Buffer.concat([PNG, Buffer.alloc(Math.floor(room / 4) * 3 - PNG.length)]);
			return JSON.stringify({ ImageBase64: base64(image) }).padEnd(bytes, ' ');
		};
		const send = (body: string) => wire(sandbox.endpoint, { body });
		const most = await send(fill(10 * 1024 * 1024));
		const more = await send(fill(10 * 1024 * 1024 + 1));
		expect([most.outcome, more.outcome]).toEqual(['ok', 'RequestSizeLimitExceeded']);
		expect(sandbox.calls[0]?.arrivedBytes).toBe(10 * 1024 * 1024);
	});

	it('may make a URL of 32 KB and no more, and the answer says so', async () => {
		const path = (length: number) => `/?ImageBase64=${'A'.repeat(length - 14)}`;
		const get = (length: number) => wire(sandbox.endpoint, { method: 'GET', path: path(length) });
		expect((await get(32 * 1024)).outcome).toBe('FailedOperation.ImageDecodeFailed');
		const more = await get(32 * 1024 + 1);
		expect(more.outcome).toBe('RequestSizeLimitExceeded');
		expect(more.text).toContain('A URL of 32769 characters is too long: at most 32768.');
	});

	it.each([
		[
			{ ImageBase64, IsWords: true },
			"IsWords is not a parameter of this action for this account's site.",
		],
		[{ ImageBase64, ConfigID: 'ocr' }, 'ConfigID must be one of OCR, MulOCR.'],
		[{ ImageBase64, IsPdf: 'true' }, 'IsPdf must be boolean.'],
		[{ ImageBase64, PdfPageNumber: 0 }, 'PdfPageNumber must be >= 1.'],
	])('are told what is wrong with them: %j', async (parameters, words) => {
		const { text } = await send(parameters);
		expect(JSON.parse(text).Response.Error.Message).toBe(words);
	});

	it('are kept for the test to see, the image as its hash and length', async () => {
		await send({ ImageBase64, IsPdf: true });
		const sha256 = createHash('sha256').update(PNG).digest('hex');
		expect(sandbox.calls[0]).toMatchObject({
			action: 'GeneralAccurateOCR',
			outcome: 'ok',
			inFlight: 1,
			parameters: { ImageBase64: { sha256, length: ImageBase64.length }, IsPdf: true },
		});
	});
});

describe('the calls that are kept', () => {
	it('stay small, whatever was sent', async () => {
		const { endpoint, calls } = await openSandbox({ engine: 'deterministic' });
		const long = 'x'.repeat(5000);
		const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`Extra${at}`, at]));
		const small = ['a', { b: 1 }];
		const key = { ...EXAMPLE_KEY, secretKey: 'wrong' };
		const body = JSON.stringify({ Foo: long, List: [long], Small: small, [long]: 1, ...many });
		expect((await wire(endpoint, { key, body })).outcome).toBe('AuthFailure.SignatureFailure');
		const kept = calls[0]?.parameters ?? {};
		expect(kept).toMatchObject({ Small: small, Extra9: 9 });
		expect(kept.Foo).toBe(`${long.slice(0, 1024)}… (5000 characters)`);
		expect(Object.keys(kept)).toHaveLength(100);
		expect(JSON.stringify(kept).length).toBeLessThan(6000);
	});

	it('are the latest, as many as one wants', async () => {
		const sandbox = await openSandbox({ engine: 'deterministic', keptCalls: 2 });
		for (const PdfPageNumber of [1, 2, 3]) {
			const body = JSON.stringify({ ImageBase64, PdfPageNumber });
			await wire(sandbox.endpoint, { body });
		}
		const pages = sandbox.calls.map(({ parameters }) => parameters.PdfPageNumber);
		expect(pages).toEqual([2, 3]);
	});
});

describe('the action', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ engine: 'deterministic' });
	});
	afterAll(() => sandbox.close());

	it.each([
		['InvalidAction', { 'X-TC-Action': 'ReadMyMindOCR' }],
		['NoSuchVersion', { 'X-TC-Version': '2018-08-13' }],
		['MissingParameter', { 'X-TC-Action': undefined }],
		['MissingParameter', { 'X-TC-Version': undefined }],
	])('is answered with %s for %j', async (code, headers) => {
		expect((await wire(sandbox.endpoint, { headers })).outcome).toBe(code);
	});

	it('gives the official SDK answers of the documented shape', async () => {
		const answer = await ocrClient(sandbox.endpoint).GeneralAccurateOCR({ ImageBase64 });
		expect(answer.Angle).toBe(0);
		expect(answer.TextDetections).toHaveLength(3);
		expect(answer.TextDetections?.[0]).toEqual({
			DetectedText: expect.stringMatching(/^file [0-9a-f]{16} page 1$/),
			Confidence: 99,
			Polygon: [
				{ X: 60, Y: 60 },
				{ X: 396, Y: 60 },
				{ X: 396, Y: 84 },
				{ X: 60, Y: 84 },
			],
			AdvancedInfo: '{"Parag":{"ParagNo":1}}',
			ItemPolygon: { X: 60, Y: 60, Width: 336, Height: 24 },
			Words: [],
			WordCoordPoint: [],
		});
	});

	it('gives other lines for another file and for another page', async () => {
		const client = ocrClient(sandbox.endpoint);
		const first = async (image: Buffer, PdfPageNumber = 1) => {
			const { TextDetections } = await client.GeneralAccurateOCR({
				ImageBase64: base64(image),
				IsPdf: true,
				PdfPageNumber,
			});
			return TextDetections?.[0]?.DetectedText;
		};
		const texts = [await first(PNG), await first(JPEG), await first(PDF), await first(PDF, 2)];
		expect(new Set(texts).size).toBe(4);
		expect(await first(PNG)).toBe(texts[0]);
	});

	it('has an engine of one’s own if one is given, and shows its defects', async () => {
		const empty = { width: 1, height: 1, angle: 0, lines: [] };
		const own = await openSandbox({
			engine: {
				async recognize({ format }) {
					if (format === 'bmp') throw new Error('out of ink');
					return empty;
				},
			},
		});
		const read = (image: Buffer) =>
			ocrClient(own.endpoint).GeneralAccurateOCR({ ImageBase64: base64(image) });
		expect(await outcomeOf(read(PNG))).toBe('FailedOperation.ImageNoText');
		await expect(read(BMP)).rejects.toMatchObject({
			code: 'InternalError',
			message: expect.stringContaining('out of ink'),
		});
	});
});
