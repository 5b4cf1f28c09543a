import type { INodeParameters } from 'n8n-workflow';

import { EXAMPLE_KEY } from '../../sandbox';
import { failing } from '../helpers/echoEngine';
import { document, named, picture, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const CHINA_KEY = {
	secretId: 'AKIDchinaEXAMPLE',
	secretKey: 'chinaEXAMPLEkey',
	site: 'china',
} as const;
const ocr = useOcr({ keys: [EXAMPLE_KEY, CHINA_KEY] });

const read = async (text: string, parameters: INodeParameters, options: INodeParameters = {}) => {
	const { items, error, hints } = await ocr.run({
		items: [{ json: { sender: 'shop@example.com', text: 'of the mail' }, ...picture(text) }],
		parameters,
		options,
	});
	return {
		jsons: items.map(({ json }) => json),
		items,
		error,
		hints: hints.map(({ message }) => message),
	};
};
const readText = async (
	text: string,
	options: INodeParameters,
	parameters: INodeParameters = {},
) => {
	const { jsons } = await read(text, parameters, options);
	return jsons[0];
};

describe('what is sent', () => {
	const sent = async (
		parameters: INodeParameters,
		options: INodeParameters = {},
		credential = {},
	) => {
		const { error } = await ocr.run({ items: [picture('a')], parameters, options, credential });
		expect(error).toBeUndefined();
		const [call] = ocr.sandbox.calls;
		const { ImageBase64: _, ...others } = call?.parameters ?? {};
		return { parameters: others, headers: call?.headers };
	};

	test('are the defaults of the parameters, and no others', async () => {
		const { parameters, headers } = await sent({});
		expect(parameters).toStrictEqual({
			ConfigID: 'OCR',
			EnableDetectText: true,
			EnableDetectSplit: false,
		});
		expect(headers).toMatchObject({
			'content-type': 'application/json',
			'x-tc-action': 'GeneralAccurateOCR',
			'x-tc-version': '2018-11-19',
			'x-tc-region': 'ap-singapore',
			'x-tc-language': 'en-US',
		});
		expect(headers).not.toHaveProperty('x-tc-token');
	});

	test('is each parameter of the API', async () => {
		const { parameters } = await sent(
			{},
			{ isPdf: 'on', enableDetectText: false, enableDetectSplit: true },
		);
		expect(parameters).toStrictEqual({
			ConfigID: 'OCR',
			EnableDetectText: false,
			EnableDetectSplit: true,
			IsPdf: true,
		});
	});

	test('leaves out with MulOCR what goes with OCR only', async () => {
		const { parameters } = await sent(
			{ configId: 'MulOCR' },
			{ enableDetectSplit: true, isWords: true },
			CHINA_KEY,
		);
		expect(parameters).toStrictEqual({ ConfigID: 'MulOCR', EnableDetectText: true });
	});

	test('are region and language of the options', async () => {
		const { headers } = await sent({}, { region: 'eu-frankfurt', language: 'zh-CN' });
		expect(headers).toMatchObject({ 'x-tc-region': 'eu-frankfurt', 'x-tc-language': 'zh-CN' });
	});

	test.each<[INodeParameters, object]>([
		[{ isWords: true }, { IsWords: true }],
		[{ wordsType: '2' }, { WordsType: '2' }],
		[{ wordsType: '={{ 1 }}' }, { WordsType: '1' }],
		[{ wordsType: '0' }, {}],
		[{ isWords: true, wordsType: '1' }, { IsWords: true }],
		[{ isWords: false }, {}],
	])('is %j to the China site', async (options, expected) => {
		const { parameters } = await sent({}, options, CHINA_KEY);
		expect(parameters).toStrictEqual({
			ConfigID: 'OCR',
			EnableDetectText: true,
			EnableDetectSplit: false,
			...expected,
		});
	});
});

test('Single Characters gives every character with its place', async () => {
	const { items } = await ocr.run({
		items: [picture('ab')],
		parameters: { operation: 'readLines' },
		options: { isWords: true },
		credential: CHINA_KEY,
	});
	expect(items[0]?.json.words).toMatchObject([
		{ character: 'a', confidence: 98, polygon: [{ x: 60, y: 60 }, {}, {}, {}] },
		{ character: 'b', confidence: 98, polygon: [{ x: 72, y: 60 }, {}, {}, {}] },
	]);
});

describe('Min Confidence', () => {
	const text = 'certain\ndoubtful ~40';

	test('leaves the doubtful lines out of text, lines and rows', async () => {
		await expect(readText(text, { minConfidence: 41 })).resolves.toMatchObject({
			text: 'certain',
			lineCount: 1,
			minConfidence: 99,
		});
		const { jsons } = await read(text, { operation: 'readLines' }, { minConfidence: 41 });
		expect(jsons.map(({ detectedText }) => detectedText)).toEqual(['certain']);
	});

	test('keeps a line of just that confidence', async () => {
		await expect(readText(text, { minConfidence: 40 })).resolves.toMatchObject({ lineCount: 2 });
	});

	test('says null where no line is left', async () => {
		await expect(readText('doubtful ~40', { minConfidence: 41 })).resolves.toMatchObject({
			text: '',
			averageConfidence: null,
			minConfidence: null,
		});
	});

	test.each(['readText', 'readLines', 'readRows'])(
		'says in a hint that it left no line (%s), and with If No Text set to Error in an error',
		async (operation) => {
			const low = { minConfidence: 41 };
			const { hints } = await read('doubtful ~40', { operation }, low);
			expect(hints).toEqual([
				"No text found in: doubtful ~40.png (its lines are all below 'Min Confidence').",
			]);
			const { error } = await read('doubtful ~40', { operation }, { ...low, noText: 'error' });
			expect(error?.message).toBe("doubtful ~40.png: no line of it reaches 'Min Confidence' (41)");
			expect(error?.description).toMatch(/^Lower 'Options > Min Confidence', .*ImageNoText, Req/);
		},
	);

	test('says on which page of a PDF it left no line', async () => {
		const { hints } = await ocr.run({
			items: [document(['certain', 'doubtful ~40', ''])],
			options: { minConfidence: 41, noText: 'error' },
		});
		expect(hints.map(({ message }) => message)).toEqual([
			"No text found in: letter.pdf, page 2 (its lines are all below 'Min Confidence'), letter.pdf, page 3.",
		]);
	});

	test('does not touch raw responses', async () => {
		const options = { minConfidence: 41, noText: 'error' };
		const { jsons, hints } = await read('doubtful ~40', { operation: 'readRaw' }, options);
		expect(jsons).toMatchObject([{ response: { TextDetections: [{ Confidence: 40 }] } }]);
		expect(hints).toEqual([]);
	});
});

describe('Review Below', () => {
	test('marks a file whose average is below, and lists its doubtful lines', async () => {
		const json = await readText('certain\ndoubtful ~40\nworse ~30', { reviewBelow: 80 });
		expect(json).toMatchObject({
			averageConfidence: 56.33,
			needsReview: true,
			doubtfulLines: [
				{ page: 1, line: 2, detectedText: 'doubtful', confidence: 40 },
				{ page: 1, line: 3, detectedText: 'worse', confidence: 30 },
			],
		});
	});

	test('marks no other, and nothing without the option', async () => {
		await expect(readText('certain\ndoubtful ~70', { reviewBelow: 80 })).resolves.toMatchObject({
			needsReview: false,
		});
		await expect(readText('doubtful ~40', {})).resolves.not.toHaveProperty('needsReview');
	});
});

describe('If No Text', () => {
	test.each([
		['the API says so', ''],
		['all there was is an error of that name', failing('FailedOperation.ImageNoText')],
	])('gives an empty text and a hint where %s', async (_, text) => {
		const { jsons, hints } = await read(text, {}, {});
		expect(jsons).toMatchObject([
			{ text: '', lineCount: 0, averageConfidence: null, pageCount: 1, pages: [{ lineCount: 0 }] },
		]);
		expect(hints).toEqual([`No text found in: ${text}.png.`]);
	});

	test.each(['readLines', 'readRows'])('gives no item in %s', async (operation) => {
		const { jsons, hints } = await read('', { operation });
		expect(jsons).toEqual([]);
		expect(hints).toEqual(['No text found in: .png.']);
	});

	test('is not said of text without a table in Read Table Rows, which says what to do', async () => {
		const { jsons, hints } = await read('just a line', { operation: 'readRows' });
		expect(jsons).toEqual([]);
		expect(hints).toEqual([
			"No table found in: just a line.png. To get all that was read, set 'Operation' to Read Text or Read Lines.",
		]);
	});

	test('gives the answer in Get Raw Response', async () => {
		const { jsons } = await read('', { operation: 'readRaw' });
		expect(jsons).toMatchObject([
			{ response: { Error: { Code: 'FailedOperation.ImageNoText' } }, page: 1 },
		]);
	});

	test.each(['readText', 'readLines', 'readRows', 'readRaw'])(
		'is an error if it is wanted (%s)',
		async (operation) => {
			const { error } = await read('', { operation }, { noText: 'error' });
			expect(error).toMatchObject({
				name: 'NodeApiError',
				message: '.png: there is no text in the picture',
				description: expect.stringMatching(/Code: FailedOperation\.ImageNoText, RequestId: /),
			});
		},
	);

	test('is an error in Read Table Rows for a text without a table', async () => {
		const { error } = await read('just a line', { operation: 'readRows' }, { noText: 'error' });
		expect(error?.message).toBe('just a line.png: there is no table in the file');
	});
});

describe('Text Layout', () => {
	const text = 'Item | Price\nTea | 3.00';

	test.each([
		['lines', 'Item Price\nTea 3.00'],
		['layout', expect.stringMatching(/^Item {3,}Price\nTea {3,}3\.00$/)],
		['paragraphs', expect.stringContaining('Item')],
	])('"%s"', async (textLayout, expected) => {
		await expect(readText(text, {}, { textLayout })).resolves.toMatchObject({ text: expected });
	});
});

describe('Read Table Rows', () => {
	const table = 'Item | Price\n=1+1 | 3.00\nTea | 4.50';
	const rows = async (options: INodeParameters) =>
		(await read(table, { operation: 'readRows' }, options)).jsons;

	test('escapes what a spreadsheet would run', async () => {
		await expect(rows({})).resolves.toStrictEqual([
			{ Item: "'=1+1", Price: 3 },
			{ Item: 'Tea', Price: 4.5 },
		]);
		await expect(rows({ escapeFormulas: false })).resolves.toMatchObject([{ Item: '=1+1' }, {}]);
	});

	test('names columns by letters with Header Row No', async () => {
		await expect(rows({ headerRow: 'no' })).resolves.toMatchObject([
			{ A: 'Item', B: 'Price' },
			{ A: "'=1+1", B: '3.00' },
			{ A: 'Tea', B: '4.50' },
		]);
	});

	test('says that columns are letters, for the first row looks like the others', async () => {
		const { jsons, hints } = await read(
			'Tea | 2 | 4.50\nPie | 1 | 3.20\nRoll | 12 | 9.00\nCake | 3 | 12.75',
			{ operation: 'readRows' },
		);
		expect(jsons[0]).toEqual({ A: 'Tea', B: 2, C: 4.5 });
		expect(hints).toEqual([
			expect.stringMatching(/^The columns are called A, B, C .*'Options > Header Row' to Yes\.$/s),
		]);
	});

	test('says which tables are left out, and how to get them', async () => {
		const { items, hints } = await ocr.run({
			items: [
				document([
					'Item | Price\nTea | 3.00\nPie | 4.50',
					'Part | Days\nSaw | 2\nAxe | 5\nNut | 1',
				]),
			],
			parameters: { operation: 'readRows' },
		});
		expect(items.map(({ json }) => json.Part)).toEqual(['Saw', 'Axe', 'Nut']);
		expect(hints.map(({ message }) => message)).toEqual([
			"Tables left out: letter.pdf (1 of 2 tables used). To get them, set 'Which Tables' to All Tables.",
		]);
	});

	test('adds where each row is from', async () => {
		const [first] = await rows({ includeSource: true });
		expect(Object.keys(first ?? {})).toEqual([
			'Item',
			'Price',
			'sourceFile',
			'sourcePage',
			'sourceTable',
			'sourceRow',
		]);
		expect(first).toMatchObject({
			sourceFile: `${table}.png`,
			sourcePage: 1,
			sourceTable: 1,
			sourceRow: 1,
		});
	});
});

describe('Include Other Fields', () => {
	test("keeps the input item's fields beside the result, which goes first", async () => {
		await expect(readText('read', { includeOtherFields: true })).resolves.toMatchObject({
			sender: 'shop@example.com',
			text: 'read',
		});
		const { jsons } = await read('a', { operation: 'readLines' }, { includeOtherFields: true });
		expect(jsons).toMatchObject([{ sender: 'shop@example.com', detectedText: 'a' }]);
	});

	test('does not keep them without it', async () => {
		await expect(readText('read', {})).resolves.not.toHaveProperty('sender');
	});

	test('leaves error items as they are, so that they reach the error output', async () => {
		const { outputs } = await ocr.run({
			items: [{ json: { sender: 'me' }, ...picture(failing('FailedOperation.ImageBlur')) }],
			options: { includeOtherFields: true },
			node: { onError: 'continueErrorOutput' },
		});
		expect(outputs.map((items) => items.length)).toEqual([0, 1]);
	});
});

describe('Include Binary', () => {
	test('passes the file through on its first item only, under its own field', async () => {
		const { items } = await read('one\ntwo', { operation: 'readLines' }, { includeBinary: true });
		expect(items.map(({ binary }) => Object.keys(binary ?? {}))).toEqual([['data'], []]);
		const [{ binary } = {}] = items;
		expect(binary?.data).toMatchObject({ fileName: 'one\ntwo.png', mimeType: 'image/png' });
		expect(binary?.data && (await ocr.engine.read(binary.data))).toEqual(png('one\ntwo'));
	});

	test('does so for each of several files', async () => {
		const { items } = await ocr.run({
			items: [{ files: { a: named('a.png', png('a')), b: named('b.png', png('b')) } }],
			parameters: { binaryPropertyName: '*' },
			options: { includeBinary: true },
		});
		expect(items.map(({ binary }) => Object.keys(binary ?? {}))).toEqual([['a'], ['b']]);
	});

	test('stores a file anew that came as Base64', async () => {
		const { items } = await ocr.run({
			items: [{ json: {} }],
			parameters: { inputType: 'base64', imageBase64: png('text').toString('base64') },
			options: { includeBinary: true },
		});
		const binary = items[0]?.binary?.data;
		expect(binary).toMatchObject({ mimeType: 'image/png' });
		expect(binary && (await ocr.engine.read(binary))).toEqual(png('text'));
	});

	test('hangs it on the first good item, beside the error item of a page, which has its own', async () => {
		const { items } = await ocr.run({
			items: [document([failing('FailedOperation.ImageBlur'), 'two', 'three'])],
			parameters: { operation: 'readRaw' },
			options: { includeBinary: true },
			node: { onError: 'continueRegularOutput' },
		});
		expect(items.map(({ json, binary }) => [json.page ?? 'error', binary !== undefined])).toEqual([
			['error', true],
			[2, true],
			[3, false],
		]);
	});
});

test('a PDF that is skipped since Is PDF is Off is told with that reason', async () => {
	const { items, hints } = await ocr.run({
		items: [document(['one'])],
		parameters: { binaryPropertyName: '*' },
		options: { isPdf: 'off' },
	});
	expect(items).toEqual([]);
	expect(hints).toMatchObject([
		{ message: "1 file skipped: letter.pdf (PDF, and 'Options > Is PDF' is set to Off)." },
	]);
});

describe('files that are left out', () => {
	const run = async (binaryPropertyName: string, options: INodeParameters) => {
		const { items, error, hints } = await ocr.run({
			items: [
				{
					files: {
						scan: named('scan.png', png('x'.repeat(3000))),
						logo: named('logo.png', png('logo')),
						text: named('note.txt', Buffer.from('A note')),
					},
				},
			],
			parameters: { binaryPropertyName },
			options,
		});
		return {
			read: items.map(({ json }) => json.binaryProperty),
			error: error?.message,
			hints: hints.map(({ message }) => message),
		};
	};

	test.each(['*', 'scan,logo,text'])(
		'for being smaller than Min File Size (%s)',
		async (fields) => {
			await expect(run(fields, { minFileSize: 2 })).resolves.toEqual({
				read: ['scan'],
				error: undefined,
				hints: ['2 files skipped: logo.png (smaller than 2 KB), note.txt (smaller than 2 KB).'],
			});
		},
	);

	test('for their type, if a pattern found them', async () => {
		await expect(run('*', {})).resolves.toEqual({
			read: ['scan', 'logo'],
			error: undefined,
			hints: ['1 file skipped: note.txt (text file).'],
		});
	});

	test('for their type, if they are named and Unsupported Files says so', async () => {
		await expect(run('logo,text', { unsupportedFiles: 'skip' })).resolves.toMatchObject({
			read: ['logo'],
			hints: ['1 file skipped: note.txt (text file).'],
		});
	});

	test.each([
		['logo,text', {}],
		['*', { unsupportedFiles: 'error' }],
	])('are an error otherwise (%s, %j)', async (fields, options) => {
		await expect(run(fields, options)).resolves.toMatchObject({
			error:
				'note.txt: this is a text file, which cannot be read (PNG, JPEG, BMP, TIFF and PDF can)',
		});
	});

	test('are told in a short list, however many there are', async () => {
		const { hints } = await ocr.run({
			items: Array.from({ length: 7 }, (_, index) => picture('', `blank-${index}.png`)),
		});
		expect(hints).toMatchObject([
			{
				message:
					'No text found in: blank-0.png, blank-1.png, blank-2.png, blank-3.png, blank-4.png and 2 more.',
			},
			{ message: expect.stringContaining('6 pages already recognized') },
		]);
	});
});

test('Max Concurrency bounds the calls under way', async () => {
	ocr.sandbox.faults.always({ kind: 'latency', ms: 40 });
	await ocr.run({
		items: Array.from({ length: 12 }, (_, index) => picture(`file ${index}`)),
		options: { maxConcurrency: 3 },
	});
	expect(Math.max(...ocr.sandbox.calls.map(({ inFlight }) => inFlight))).toBe(3);
});

test('Requests Per Second spreads the calls', async () => {
	await ocr.run({
		items: Array.from({ length: 6 }, (_, index) => picture(`file ${index}`)),
		options: { requestsPerSecond: 20 },
	});
	const times = ocr.sandbox.calls.map(({ at }) => at).sort((a, b) => a - b);
	// Five gaps of a twentieth of a second, less what the way there may differ.
	expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(200);
});

test('without any option there are 10 calls a second', async () => {
	const { error } = await ocr.engine.run({
		items: ['a', 'b', 'c'].map((text) => picture(text)),
		credential: ocr.credential(),
	});
	expect(error).toBeUndefined();
	const times = ocr.sandbox.calls.map(({ at }) => at).sort((a, b) => a - b);
	// Two gaps of a tenth of a second, less what the way there may differ.
	expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(150);
});
