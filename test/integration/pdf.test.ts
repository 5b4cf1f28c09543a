import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { failing } from '../helpers/echoEngine';
import { document, named, pdf } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const BLURRED = failing('FailedOperation.ImageBlur');
const ANY_ID: unknown = expect.stringMatching(/^[\da-f-]{36}$/);
const MEGABYTE = 1024 * 1024;

const fixture = (name: string) =>
	readFileSync(path.resolve(__dirname, '../fixtures/pdfs', `${name}.pdf`));

const file = (bytes: Buffer, fileName = 'letter.pdf') => ({
	files: { data: named(fileName, bytes) },
});

const details = (page: number | null, errorCode = 'FailedOperation.ImageBlur') => ({
	errorCode,
	requestId: ANY_ID,
	whatToDo: expect.any(String),
	fileName: 'letter.pdf',
	page,
	binaryProperty: 'data',
});

/** A failed page comes with its file. */
const THE_FILE = { data: expect.objectContaining({ fileName: 'letter.pdf' }) };

describe('of a PDF with a page that cannot be read', () => {
	const pages = ['Item | Price\nTea | 3', BLURRED, 'Item | Price\nPie | 4'];
	const failed = { error: 'letter.pdf, page 2: the picture is too blurred to read' };
	const continued = async (
		operation: string,
		onError: 'continueRegularOutput' | 'continueErrorOutput',
	) =>
		await ocr.run({
			items: [document(pages)],
			parameters: { operation, tables: 'all' },
			node: { onError },
		});

	test.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'Read Text keeps the other pages and lists the failed one (%s)',
		async (onError) => {
			const { items, outputs } = await continued('readText', onError);
			expect(items).toHaveLength(1);
			expect(outputs[1] ?? []).toEqual([]);
			expect(items[0]?.json).toMatchObject({
				text: 'Item Price\nTea 3\n\nItem Price\nPie 4',
				pageCount: 3,
				pages: [{ page: 1 }, { page: 3 }],
				failedPages: [
					{ page: 2, ...failed, errorCode: 'FailedOperation.ImageBlur', requestId: ANY_ID },
				],
			});
		},
	);

	test.each([
		['readLines', [1, 1, 1, 1, 'error', 3, 3, 3, 3]],
		['readRaw', [1, 'error', 3]],
	])('%s has an error item in its place', async (operation, order) => {
		const { items } = await continued(operation, 'continueRegularOutput');
		expect(items.map(({ json }) => (json.error ? 'error' : json.page))).toEqual(order);
		expect(items.find(({ json }) => json.error)).toStrictEqual({
			json: { ...failed, details: details(2) },
			binary: THE_FILE,
			pairedItem: { item: 0 },
		});
	});

	test('Read Table Rows has an error item between the rows', async () => {
		const { items } = await continued('readRows', 'continueRegularOutput');
		expect(items.map(({ json }) => json)).toStrictEqual([
			{ Item: 'Tea', Price: 3 },
			{ ...failed, details: details(2) },
			{ Item: 'Pie', Price: 4 },
		]);
	});

	test.each(['readLines', 'readRaw', 'readRows'])(
		'the error output gets the page and %s the rest',
		async (operation) => {
			const { outputs } = await continued(operation, 'continueErrorOutput');
			expect(outputs[0]?.length).toBeGreaterThan(1);
			expect(outputs[1]).toStrictEqual([
				{ json: { ...failed, details: details(2) }, binary: THE_FILE, pairedItem: { item: 0 } },
			]);
		},
	);

	test('the workflow stops with an error that names file and page', async () => {
		const { error } = await ocr.run({ items: [document(pages)] });
		expect(error).toMatchObject({ name: 'NodeApiError', message: failed.error });
	});
});

test('a page that failed without an answer has no RequestId', async () => {
	ocr.sandbox.faults.next({ kind: 'status', status: 503, nth: 2 });
	const { items } = await ocr.run({
		items: [document(['one', 'two'])],
		options: { maxConcurrency: 1 },
		node: { onError: 'continueRegularOutput' },
	});
	expect(items[0]?.json.failedPages).toEqual([
		{
			page: 2,
			error: 'letter.pdf, page 2: the server answered HTTP 503',
			errorCode: 'SERVER_BUSY',
			requestId: null,
		},
	]);
});

describe('of a PDF whose pages all fail', () => {
	const run = async (operation: string) =>
		await ocr.run({
			items: [document([BLURRED, failing('FailedOperation.OcrFailed')])],
			parameters: { operation },
			node: { onError: 'continueRegularOutput' },
		});

	test('Read Text gives one error item, of the first page', async () => {
		const { items } = await run('readText');
		expect(items.map(({ json }) => json)).toStrictEqual([
			{
				error: 'letter.pdf, page 1: the picture is too blurred to read',
				details: details(1),
			},
		]);
	});

	test.each(['readLines', 'readRaw', 'readRows'])('%s has an item for each', async (operation) => {
		const { items } = await run(operation);
		expect(items.map(({ json }) => json.details)).toStrictEqual([
			details(1),
			details(2, 'FailedOperation.OcrFailed'),
		]);
	});
});

describe('reads the pages asked for', () => {
	const pagesOf = async (parameters: INodeParameters, json: IDataObject = {}) => {
		const { items, error } = await ocr.run({
			items: [{ json, ...document(['one', 'two', 'three', 'four']) }],
			parameters,
		});
		expect(error).toBeUndefined();
		return items.map(({ json: { text, pageCount } }) => ({ text, pageCount }));
	};

	test.each([
		['all', 'one\n\ntwo\n\nthree\n\nfour'],
		['', 'one\n\ntwo\n\nthree\n\nfour'],
		['3', 'three'],
		['3-4,1', 'one\n\nthree\n\nfour'],
		['2-', 'two\n\nthree\n\nfour'],
		['2,2, 1-2', 'one\n\ntwo'],
		['4-3', 'three\n\nfour'],
		['last', 'four'],
		['2-last', 'two\n\nthree\n\nfour'],
		['3-9', 'three\n\nfour'],
	])('"%s"', async (pdfPages, text) => {
		await expect(pagesOf({ pdfPages })).resolves.toEqual([{ text, pageCount: 4 }]);
	});

	test('a range that goes beyond the end takes what there is, and a hint says so', async () => {
		const { hints } = await ocr.run({
			items: [document(['one', 'two'])],
			parameters: { pdfPages: '1,2-9' },
		});
		expect(hints.map(({ message, type }) => [type, message])).toEqual([
			['warning', 'letter.pdf: \'PDF Pages\' asks for "2-9", and the file ends at page 2'],
		]);
	});

	test('a number that an expression gives', async () => {
		await expect(pagesOf({ pdfPages: '={{ $json.page }}' }, { page: 2 })).resolves.toEqual([
			{ text: 'two', pageCount: 4 },
		]);
	});
});

describe('refuses before the first call', () => {
	afterEach(() => expect(ocr.sandbox.calls).toHaveLength(0));

	const refused = async (bytes: Buffer, parameters: INodeParameters = {}, options = {}) => {
		const { error } = await ocr.run({ items: [file(bytes)], parameters, options });
		return { name: error?.name, message: error?.message, description: error?.description };
	};

	test('a page beyond the end, naming the page count', async () => {
		await expect(refused(pdf(['one', 'two']), { pdfPages: '1,3' })).resolves.toEqual({
			name: 'NodeOperationError',
			message: 'letter.pdf: the page list asks for "3", but the file has 2 pages',
			description: "Ask for pages from 1 to 2, for 'last', or for 'all'. Code: PDF_PAGES",
		});
	});

	test('a page counted from the end, and names what does', async () => {
		await expect(refused(pdf(['one', 'two']), { pdfPages: '-1' })).resolves.toEqual({
			name: 'NodeOperationError',
			message: 'letter.pdf: the page list has "-1", which is not a page',
			description: expect.stringContaining("write 'last' for the last page"),
		});
	});

	test.each(['two', '0', '1-2-3', '1,x', '-'])('the page list "%s"', async (pdfPages) => {
		const { message } = await refused(pdf(['one', 'two']), { pdfPages });
		expect(message).toMatch(/^letter\.pdf: the page list (has "(two|1-2-3|x|-)"|has page 0)/);
	});

	test('more pages than Max Pages allows, naming both numbers', async () => {
		const { message } = await refused(pdf(['one', 'two', 'three']), {}, { maxPages: 2 });
		expect(message).toBe(
			"letter.pdf: the page list asks for 3 pages of the file's 3, and 'Max Pages' allows 2",
		);
	});

	test.each(['user-password-aes-256', 'user-password-rc4'])(
		'a PDF that asks for a password (%s)',
		async (name) => {
			await expect(refused(fixture(name))).resolves.toMatchObject({
				message: 'letter.pdf: the PDF is protected by a password',
				description: expect.stringContaining("Enter it in 'Options > PDF Password'"),
			});
		},
	);

	test('a PDF whose password is another, and shows it nowhere', async () => {
		const { error } = await ocr.run({
			items: [file(fixture('user-password-aes-256'))],
			options: { pdfPassword: 'open sesame' },
		});
		expect(error).toMatchObject({
			message: 'letter.pdf: the password does not open the PDF',
			description: expect.stringContaining("Correct 'Options > PDF Password'"),
		});
		expect(JSON.stringify(error)).not.toContain('sesame');
	});

	test('a PDF with Is PDF off', async () => {
		await expect(refused(pdf(['one']), {}, { isPdf: 'off' })).resolves.toMatchObject({
			message: "letter.pdf: the file is a PDF, and 'Options > Is PDF' is set to Off",
		});
	});

	test('a PDF of one page that is over 10 MB', async () => {
		const { message } = await refused(pdf(['one'], 8 * MEGABYTE));
		expect(message).toMatch(/^letter\.pdf, page 1: it takes 10\.\d MB as Base64, .* takes 10 MB$/);
	});

	test('a page over 10 MB of a PDF of many, without writing it', async () => {
		const { message } = await refused(pdf(['one', 'two'], 8 * MEGABYTE), { pdfPages: '2' });
		expect(message).toMatch(/^letter\.pdf, page 2: it takes 10\.\d MB as Base64, .* takes 10 MB$/);
	});

	test('a damaged PDF of which all pages are asked for', async () => {
		await expect(refused(Buffer.from('%PDF-1.7\nnothing more'))).resolves.toMatchObject({
			message: 'letter.pdf: the PDF is damaged, and its page count cannot be determined',
			description: expect.stringContaining("List the pages in 'PDF Pages', such as 1-3"),
		});
	});
});

test('an image does not mind the page list', async () => {
	const { error } = await ocr.run({
		items: [{ files: { data: named('a.png', Buffer.from('\x89PNG\r\n\x1a\nhello', 'latin1')) } }],
		parameters: { pdfPages: 'nonsense' },
	});
	expect(error).toBeUndefined();
});

test('reads a PDF over 10 MB, each call with one page and no more', async () => {
	const bytes = pdf(
		Array.from({ length: 22 }, (_, index) => `page ${index + 1}`),
		MEGABYTE / 2,
	);
	expect(bytes.length).toBeGreaterThan(11 * MEGABYTE);
	const { items, error } = await ocr.run({ items: [file(bytes)] });
	const sent = ocr.sandbox.calls.map(({ arrivedBytes }) => arrivedBytes);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ pageCount: 22, lineCount: 22 });
	expect(sent).toHaveLength(22);
	expect(Math.max(...sent)).toBeLessThan(0.8 * MEGABYTE);
});

test('takes a PDF for one by its content, whatever its name and type say', async () => {
	const { items } = await ocr.run({
		items: [
			{ files: { data: { bytes: pdf(['one']), fileName: 'a.jpg', mimeType: 'image/jpeg' } } },
		],
	});
	expect(items[0]?.json).toMatchObject({
		text: 'one',
		fileName: 'a.jpg',
		mimeType: 'application/pdf',
	});
});

test('sends the whole file with the page number where it cannot be cut, and says so in a hint', async () => {
	const bytes = Buffer.from(
		'%PDF-1.7\nBT (one) Tj ET\nBT (two) Tj ET\nBT (three) Tj ET\n',
		'latin1',
	);
	const { items, hints } = await ocr.run({
		items: [file(bytes)],
		parameters: { pdfPages: '2-3' },
	});
	expect(items[0]?.json).toMatchObject({ text: 'two\n\nthree', pageCount: null });
	expect(ocr.sandbox.calls.map(({ parameters }) => parameters.PdfPageNumber)).toEqual([2, 3]);
	expect(hints).toMatchObject([
		{
			type: 'warning',
			message: expect.stringMatching(/^letter\.pdf: .* could not be cut .* page count is unknown/),
		},
	]);
});

test('reads all pages of a PDF that cannot be cut where its page count is known', async () => {
	const bytes = Buffer.from(
		fixture('linearized').toString('latin1').replaceAll('/Kids', '/Sidk'),
		'latin1',
	);
	const { items, hints, error } = await ocr.run({
		items: [file(bytes)],
		parameters: { operation: 'readRaw' },
		node: { onError: 'continueRegularOutput' },
	});
	expect(error).toBeUndefined();
	expect(items).toHaveLength(3);
	expect(ocr.sandbox.calls.map(({ parameters }) => parameters.PdfPageNumber)).toEqual([1, 2, 3]);
	expect(hints).toMatchObject([
		{
			type: 'warning',
			message:
				'letter.pdf: the PDF is damaged and could not be cut into pages; the whole file was sent for each page',
		},
	]);
});

describe('tells in a hint', () => {
	const hintsOf = async (bytes: Buffer, parameters: INodeParameters = {}) => {
		const { hints } = await ocr.run({
			items: [file(bytes)],
			parameters: { operation: 'readRaw', ...parameters },
			node: { onError: 'continueRegularOutput' },
		});
		return hints.filter(({ type }) => type === 'warning').map(({ message }) => message);
	};
	const warnings = async (name: string, parameters?: INodeParameters) =>
		await hintsOf(fixture(name), parameters);

	test('which pages of a damaged PDF were sent as the whole file', async () => {
		await expect(warnings('lost-page')).resolves.toEqual([
			'letter.pdf: page 2 could not be cut out; the whole file was sent instead',
		]);
		await expect(warnings('truncated-behind-tree')).resolves.toEqual([
			'letter.pdf: pages 8, 9, 10, 11, 12 could not be cut out; the whole file was sent instead',
		]);
	});

	test('nothing of pages that were not asked for', async () => {
		await expect(warnings('lost-page', { pdfPages: '1' })).resolves.toEqual([]);
	});

	test('which pages lack something', async () => {
		const bytes = Buffer.from(
			pdf(['one', 'two'], 5 * MEGABYTE)
				.toString('latin1')
				.replace('/I 6 0 R', '/I 99 0 R'),
			'latin1',
		);
		await expect(hintsOf(bytes)).resolves.toEqual([
			'letter.pdf: the file lacks parts of page 1, so text may be missing',
		]);
	});

	test('that a PDF is too complex', async () => {
		await expect(warnings('forking-tree', { pdfPages: '1' })).resolves.toEqual([
			expect.stringMatching(/^letter\.pdf: the PDF is too complex and could not be cut into pages/),
		]);
	});
});

test('reads a PDF whose end is lost, page by page', async () => {
	const whole = pdf(['one', 'two']);
	const { items, hints } = await ocr.run({
		items: [file(whole.subarray(0, whole.lastIndexOf('xref\n0')))],
	});
	expect(items[0]?.json).toMatchObject({ text: 'one\n\ntwo', pageCount: 2 });
	expect(hints).toEqual([]);
});

describe('with an item for each page', () => {
	const read = async (pages: string[], options: INodeParameters = {}) =>
		await ocr.run({
			items: [document(pages)],
			options: { oneItemPer: 'page', ...options },
			node: { onError: 'continueRegularOutput' },
		});

	test('has the keys of the item for a file, with the number of the page', async () => {
		const { items } = await read(['one\ntwo ~41', 'three'], { includeBinary: true });
		const common = { pageCount: 2, fileName: 'letter.pdf', mimeType: 'application/pdf' };
		expect(items.map(({ json }) => json)).toStrictEqual([
			{
				...{ text: 'one\ntwo', lineCount: 2, averageConfidence: 70, minConfidence: 41 },
				...{ page: 1, ...common, binaryProperty: 'data' },
			},
			{
				...{ text: 'three', lineCount: 1, averageConfidence: 99, minConfidence: 99 },
				...{ page: 2, ...common, binaryProperty: 'data' },
			},
		]);
		expect(items.map(({ binary }) => Object.keys(binary ?? {}))).toEqual([['data'], []]);
	});

	test('has an error item in the place of a page that failed', async () => {
		const { items } = await read(['one', BLURRED, 'three'], { reviewBelow: 99.5 });
		expect(items.map(({ json }) => json)).toMatchObject([
			{ text: 'one', needsReview: true, doubtfulLines: [{ page: 1, line: 1 }] },
			{ error: 'letter.pdf, page 2: the picture is too blurred to read', details: details(2) },
			{ text: 'three', doubtfulLines: [{ page: 3, line: 1 }] },
		]);
	});
});

describe('of a PDF without text on some pages', () => {
	const run = async (pages: string[], options: INodeParameters) =>
		await ocr.run({ items: [document(pages)], options });

	test('gives the text of the others, and a hint that names the page', async () => {
		const { items, hints } = await run(['one', '', 'three'], { noText: 'error' });
		expect(items[0]?.json).toMatchObject({
			text: 'one\n\nthree',
			pages: [{}, { lineCount: 0 }, {}],
		});
		expect(hints).toMatchObject([
			{ type: 'info', message: 'No text found in: letter.pdf, page 2.' },
		]);
	});

	test('ends in an error if If No Text asks for one and all pages are empty', async () => {
		const { error } = await run(['', ''], { noText: 'error' });
		expect(error).toMatchObject({ message: 'letter.pdf: there is no text in the picture' });
	});

	test('does not blame the missing text where a page failed', async () => {
		const { items } = await ocr.run({
			items: [document(['', BLURRED])],
			options: { noText: 'error' },
			node: { onError: 'continueRegularOutput' },
		});
		expect(items[0]?.json).toMatchObject({ text: '', failedPages: [{ page: 2 }] });
	});
});
