import type { INodeParameters } from 'n8n-workflow';

import type { SourceItem } from '../../n8n/engine';
import { API_ERRORS } from '../../nodes/TencentCloudOcr/errors/apiErrors';
import { meaningOf } from '../../nodes/TencentCloudOcr/errors/table';
import { EXAMPLE_KEY, OCR_ERROR_CODES } from '../../sandbox';
import { failing } from '../helpers/echoEngine';
import { document, jpeg, named, picture, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

/** A key of its own for refused calls: they slow the key's budget. */
const SLOWED = { secretId: 'AKIDslowedEXAMPLE', secretKey: 'slowedEXAMPLEkey' };
/** What is told by what the credential holds: its keys here come without a token. */
const TOLD_BY_CREDENTIAL = {
	'AuthFailure.TokenFailure': {
		what: 'these keys need a session token, and the credential has none',
		todo: "Enter the 'Session Token' that came with these temporary keys, or use a permanent key.",
	},
};
const ocr = useOcr({ keys: [EXAMPLE_KEY, SLOWED] });

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const UUID = '[\\da-f]{8}-[\\da-f-]{27}';
const MEGABYTE = 1024 * 1024;

describe('an error of Tencent Cloud', () => {
	test.each(Object.entries({ ...API_ERRORS, ...TOLD_BY_CREDENTIAL }))(
		'with the code %s names file, code, RequestId and what to do',
		async (code, { what, todo }) => {
			ocr.sandbox.faults.always({ kind: 'error', code, message: "Tencent's own words" });
			const { error } = await ocr.run({
				items: [picture('a', 'scan.png')],
				options: { noText: 'error' },
				...(code === 'RequestLimitExceeded' && { credential: SLOWED }),
			});
			const words =
				code === 'FailedOperation.ImageNoText' ? '' : "Tencent Cloud says: Tencent's own words. ";
			const { ofAccount } = meaningOf(code);
			const message = ofAccount ? capitalized(what) : `scan.png: ${what}`;
			expect(error).toMatchObject({ name: 'NodeApiError', message });
			expect(error?.description?.replace(new RegExp(UUID), 'ID')).toBe(
				`${todo} ${words}Code: ${code}, RequestId: ID`,
			);
			// A call that is refused for its time is made once more, with the server's time.
			expect(ocr.sandbox.calls).toHaveLength(code === 'AuthFailure.SignatureExpire' ? 2 : 1);
		},
	);

	test.each([
		['AuthFailure.SecretIdNotFound', 'The SecretId does not exist at this site'],
		['AuthFailure.SomethingNew', 'Tencent Cloud did not accept the credential'],
		['ResourceUnavailable.InArrears', 'The account is in arrears'],
		['FailedOperation.UnOpenError', 'The OCR service is not activated for this account'],
	])('with the code %s blames the account and no file', async (code, message) => {
		ocr.sandbox.faults.always({ kind: 'error', code });
		const { items } = await ocr.run({
			items: [picture('a', 'scan.png')],
			node: { onError: 'continueRegularOutput' },
		});
		expect(items[0]?.json).toMatchObject({
			error: message,
			details: { errorCode: code, fileName: 'scan.png' },
		});
	});

	test('is in the table for every code that the API documents for this action', () => {
		expect(Object.keys(API_ERRORS)).toEqual(expect.arrayContaining([...OCR_ERROR_CODES]));
	});

	test.each([
		['InternalError.SomethingNew', 'something went wrong inside Tencent Cloud'],
		['FailedOperation.PDFParseFailed', 'Tencent Cloud could not carry out the request'],
		['BrandNew.Code', 'Tencent Cloud refused the request'],
		['constructor', 'Tencent Cloud refused the request'],
	])(
		'with the unlisted code %s shows code, words and RequestId all the same',
		async (code, what) => {
			ocr.sandbox.faults.next({ kind: 'error', code, message: 'new words' });
			const { error } = await ocr.run({ items: [picture('a', 'scan.png')] });
			expect(error).toMatchObject({ name: 'NodeApiError', message: `scan.png: ${what}` });
			expect(error?.description).toMatch(
				new RegExp(`Tencent Cloud says: new words\\. Code: ${code}, RequestId: ${UUID}$`),
			);
		},
	);

	test.each<[string, INodeParameters & { options?: INodeParameters }, boolean]>([
		['/download', {}, true],
		['/download', { options: { isPdf: 'off' } }, false],
		['/letter.pdf', { pdfPages: '1' }, false],
	])(
		'tells how to read a PDF by URL where the node had to guess that it is none: %s, %j',
		async (path, parameters, guessed) => {
			ocr.sandbox.faults.next({ kind: 'error', code: 'FailedOperation.ImageDecodeFailed' });
			const { options, ...others } = parameters;
			const { error } = await ocr.run({
				items: [{ json: {} }],
				parameters: { inputType: 'url', imageUrl: `https://example.com${path}`, ...others },
				...(options && { options }),
			});
			expect(error?.description).toMatch(
				guessed
					? /^If it is a PDF, set 'Options > Is PDF' to On\. Open the file: /
					: /^Open the file: /,
			);
			expect(error?.description).toContain('Code: FailedOperation.ImageDecodeFailed');
		},
	);

	test.each([
		['no stop', 'no stop.'],
		['a stop. ', 'a stop.'],
		['a question?', 'a question?'],
		['图片模糊。', '图片模糊。'],
	])("ends Tencent Cloud's words before it goes on: %s", async (message, ended) => {
		ocr.sandbox.faults.next({ kind: 'error', code: 'FailedOperation.OcrFailed', message });
		const { error } = await ocr.run({ items: [picture('a')] });
		expect(error?.description).toContain(`Tencent Cloud says: ${ended} Code: `);
	});

	test('names the page of a PDF', async () => {
		const { error } = await ocr.run({
			items: [document(['one', failing('FailedOperation.ImageBlur')])],
		});
		expect(error?.message).toBe('letter.pdf, page 2: the picture is too blurred to read');
	});

	test('names the binary field where the file has no name', async () => {
		const { error } = await ocr.run({
			items: [
				{
					files: {
						scan: { bytes: png(failing('FailedOperation.ImageBlur')), mimeType: 'image/png' },
					},
				},
			],
			parameters: { binaryPropertyName: 'scan' },
		});
		expect(error?.message).toBe('Field "scan": the picture is too blurred to read');
	});

	test('keeps its words where n8n would take the file name for a system error', async () => {
		const { error } = await ocr.run({
			items: [picture(failing('FailedOperation.ImageBlur'), 'econnrefused ETIMEDOUT.png')],
		});
		expect(error?.message).toBe('econnrefused ETIMEDOUT.png: the picture is too blurred to read');
	});
});

describe('before any call', () => {
	afterEach(() => expect(ocr.sandbox.calls).toHaveLength(0));

	const refused = async (
		item: SourceItem,
		parameters: INodeParameters = {},
		options: INodeParameters = {},
		site = 'intl',
	) => {
		const { error } = await ocr.run({
			items: [item],
			parameters,
			options,
			credential: { site },
		});
		return { name: error?.name, message: error?.message, description: error?.description };
	};
	const holding = (bytes: Buffer) => ({ files: { data: named('scan.png', bytes) } });

	test('a missing field is an error that names those present', async () => {
		await expect(
			refused({ files: { scan: named('a.png', png('a')), other: named('b.png', png('b')) } }),
		).resolves.toEqual({
			name: 'NodeOperationError',
			message: 'The item has no binary field "data" (it has: "scan", "other")',
			description:
				'Set \'Input Binary Field\' to "scan", several names separated by commas, or a pattern such as attachment_*. Code: BINARY_FIELD_MISSING',
		});
	});

	test('an item without any file is an error that says so', async () => {
		const { message, description } = await refused({ json: { subject: 'no attachment' } });
		expect(message).toBe('The item has no binary field "data" (it has no files at all)');
		expect(description).toBe(
			'Check the step before this node: it passed on an item without a file. Code: BINARY_FIELD_MISSING',
		);
	});

	test('of many fields the first ten are named', async () => {
		const names = Array.from({ length: 12 }, (_, index) => `attachment_${index}`);
		const files = Object.fromEntries(names.map((name) => [name, named(name, png(name))]));
		const { message } = await refused({ files });
		expect(message).toContain('(it has: "attachment_0", "attachment_1", ');
		expect(message).toMatch(/, "attachment_9" and 2 more\)$/);
	});

	test('names that are long, or hold quotes, line breaks and tags, are told apart and cut', async () => {
		const name = '<b>"a"\n';
		const files = { [name]: named('a.png', png('a')), ['x'.repeat(70)]: named('b.png', png('b')) };
		const { message, description } = await refused(
			{ files },
			{ binaryPropertyName: 'y'.repeat(1000) },
		);
		expect(message).toBe(
			String.raw`The item has no binary field "${'y'.repeat(60)}…" (it has: "<b>\"a\"\n", "${'x'.repeat(60)}…")`,
		);
		expect(description).toContain(String.raw`'Input Binary Field' to "&lt;b>\"a\"\n", several`);
	});

	test('an empty file is an error', async () => {
		await expect(refused(holding(Buffer.alloc(0)))).resolves.toMatchObject({
			message: 'scan.png: the file is empty (0 bytes)',
			description: expect.stringContaining('FILE_EMPTY'),
		});
	});

	test.each([
		['GIF image', 'GIF89a'],
		['WebP image', 'RIFF\0\0\0\0WEBPVP8 '],
		['OFD document', 'PK\x03\x04....OFD.xml'],
		['mail', 'From: a@example.com\r\nSubject: Offer\r\n\r\nHello'],
		['digital signature', '-----BEGIN PKCS7-----\nMIIF'],
		['HEIC image', '\0\0\0\x18ftypheic'],
		['AVIF image', '\0\0\0\x18ftypavif'],
		['SVG image', '<?xml version="1.0"?>\n<!-- a --><svg xmlns="http://www.w3.org/2000/svg"/>'],
		['SVG image', '\xef\xbb\xbf <svg/>'],
		['Word document', 'PK\x03\x04....word/document.xml'],
		['Excel workbook', 'PK\x03\x04....xl/workbook.xml'],
		['PowerPoint presentation', 'PK\x03\x04....ppt/presentation.xml'],
		['OpenDocument file', 'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text'],
		['ZIP archive', 'PK\x03\x04....photos/1.png'],
		['older Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
		['Outlook winmail.dat', '\x78\x9f\x3e\x22'],
		['calendar file', 'BEGIN:VCALENDAR\r\n'],
		['contact file', 'BEGIN:VCARD\r\n'],
		['HTML page', '<!DOCTYPE html><html></html>'],
		['XML file', '<?xml version="1.0"?><invoice/>'],
		['RTF document', '{\\rtf1 Hello}'],
		['gzip archive', '\x1f\x8b\x08'],
		['7z archive', '7z\xbc\xaf\x27\x1c'],
		['RAR archive', 'Rar!\x1a\x07'],
		['JPEG 2000 image', '\0\0\0\x0cjP  '],
		['Photoshop file', '8BPS\0\x01'],
		['icon', '\0\0\x01\0'],
		['video or audio', '\0\0\0\x18ftypisom'],
		['text file', 'BM: a text that begins like a bitmap'],
		['file of unknown type', '\x01\x02\x03\x04'],
	])('a file that is a %s is refused by its content, and named', async (type, content) => {
		const { name, message, description } = await refused(holding(Buffer.from(content, 'latin1')));
		expect(name).toBe('NodeOperationError');
		expect(message).toMatch(
			new RegExp(
				`^scan\\.png: this is an? ${type}, which cannot be read \\(PNG, JPEG, BMP, TIFF and PDF can\\)$`,
			),
		);
		expect(description).toMatch(/^[A-Z].{20,}\. Code: FILE_TYPE$/s);
	});

	test('a picture over 10 MB in Base64 is an error that tells its size', async () => {
		await expect(refused(holding(png('x'.repeat(8 * MEGABYTE))))).resolves.toMatchObject({
			message: 'scan.png: it takes 10.7 MB as Base64, and the API takes 10 MB',
			description: expect.stringMatching(/^Make it a JPEG with .* Code: FILE_TOO_LARGE$/),
		});
		await expect(refused(holding(png('x'.repeat(7.51 * MEGABYTE))))).resolves.toMatchObject({
			message: 'scan.png: it takes 10.1 MB as Base64, and the API takes 10 MB',
		});
	});

	test('a JPEG over 10 MB is not told to become one', async () => {
		const { description } = await refused(holding(jpeg('x'.repeat(8 * MEGABYTE))));
		expect(description).toMatch(/^Scale the picture down, .* Edit Image .* Code: FILE_TOO_LARGE$/);
		expect(description).not.toMatch(/jpeg/i);
	});

	test.each<[string, INodeParameters, INodeParameters, string]>([
		[
			'Page Area > Top',
			{},
			{ pageArea: { margins: { top: 100 } } },
			"'Page Area > Top' must be between 0 and 99, not 100",
		],
		[
			'Page Area',
			{},
			{ pageArea: { margins: { left: 50, right: 50 } } },
			"'Page Area' leaves nothing of the page",
		],
		['Timeout', {}, { timeout: 0 }, "'Timeout' must be between 0.001 and 3600, not 0"],
		['Timeout', {}, { timeout: 'soon' }, '\'Timeout\' must be between 0.001 and 3600, not "soon"'],
		['Max Pages', {}, { maxPages: 0 }, "'Max Pages' must be 1 or more, not 0"],
		[
			'Min Confidence',
			{},
			{ minConfidence: 101 },
			"'Min Confidence' must be between 0 and 100, not 101",
		],
		['Min File Size', {}, { minFileSize: -1 }, "'Min File Size' must be 0 or more, not -1"],
		['Review Below', {}, { reviewBelow: '' }, '\'Review Below\' must be between 0 and 100, not ""'],
		[
			'Requests Per Second',
			{},
			{ requestsPerSecond: 0 },
			"'Requests Per Second' must be between 0.01 and 1000, not 0",
		],
		[
			'Max Concurrency',
			{},
			{ maxConcurrency: 0 },
			"'Max Concurrency' must be between 1 and 1000, not 0",
		],
		[
			'Max Retries',
			{},
			{ maxRetries: '={{ "often" }}' },
			'\'Max Retries\' must be between 0 and 100, not "often"',
		],
		[
			'Error Language',
			{},
			{ language: 'de' },
			'\'Error Language\' must be one of zh-CN, en-US, not "de"',
		],
		[
			'If No Text',
			{},
			{ noText: 'maybe' },
			'\'If No Text\' must be one of empty, error, not "maybe"',
		],
		[
			'Text Layout',
			{ textLayout: '={{ 7 }}' },
			{},
			"'Text Layout' must be one of lines, paragraphs, layout, markdown, not 7",
		],
		[
			'Which Tables',
			{ operation: 'readRows', tables: 'some' },
			{},
			'\'Which Tables\' must be one of largest, all, not "some"',
		],
		[
			'Unsupported Files',
			{},
			{ unsupportedFiles: 'keep' },
			'\'Unsupported Files\' must be one of error, skip, not "keep"',
		],
		[
			'Error Language that is a whole file',
			{},
			{ language: 'x'.repeat(1000) },
			`'Error Language' must be one of zh-CN, en-US, not "${'x'.repeat(99)}…`,
		],
		[
			'Text Language that is nothing',
			{ configId: '={{ undefined }}' },
			{},
			"'Text Language' must be one of OCR, MulOCR, not empty",
		],
		['Is PDF', {}, { isPdf: '={{ true }}' }, "'Is PDF' must be one of auto, off, on, not true"],
		[
			'Text Language',
			{ configId: '={{ "Latin" }}' },
			{},
			'\'Text Language\' must be one of OCR, MulOCR, not "Latin"',
		],
		['Words Type', {}, { wordsType: '3' }, '\'Words Type\' must be one of 0, 1, 2, not "3"'],
	])(
		'a bad value of %s is an error that says what is expected',
		async (_name, parameters, options, message) => {
			await expect(refused(picture('a'), parameters, options)).resolves.toEqual({
				name: 'NodeOperationError',
				message,
				description: 'Correct the option. Code: OPTION',
			});
		},
	);

	test.each<[string, INodeParameters]>([
		['Single Characters', { isWords: true }],
		['Single Characters from an expression', { isWords: '={{ "true" }}' }],
		['Words Type', { wordsType: '1' }],
	])('%s is an error with a credential of the International site', async (_name, options) => {
		await expect(refused(picture('a'), {}, options)).resolves.toEqual({
			name: 'NodeOperationError',
			message: "An option of the China site is set, and the credential's 'Site' is International",
			description:
				"Remove 'Single Characters (China Site)' and 'Words Type (China Site)', or set 'Site' to China in the credential if the account belongs there. Code: CHINA_ONLY",
		});
	});

	test.each([
		['', 'SecretId or SecretKey is empty in the credential'],
		['ftp://ocr.example', 'The endpoint "ftp://ocr.example" must start with https://.'],
		['http://ocr.example', 'The endpoint "http://ocr.example" uses http. Use https; '],
	])('a credential that cannot be used ("%s") is an error', async (endpoint, message) => {
		const { error } = await ocr.run({
			items: [picture('a')],
			credential: endpoint ? { endpoint } : { secretKey: ' ' },
		});
		expect(error?.message).toContain(message);
		expect(error?.description).toBe('Correct it under Credentials. Code: CREDENTIAL');
	});

	test('a credential that cannot be used gives an error item for each item under a continue mode', async () => {
		const { items } = await ocr.run({
			items: [picture('a'), picture('b')],
			credential: { endpoint: 'http://ocr.example' },
			node: { onError: 'continueRegularOutput' },
		});
		const details = {
			errorCode: 'CREDENTIAL',
			requestId: null,
			whatToDo: 'Correct it under Credentials.',
			fileName: null,
			page: null,
			binaryProperty: null,
		};
		expect(items).toStrictEqual(
			[0, 1].map((item) => ({
				json: { error: expect.stringContaining('uses http'), details },
				pairedItem: { item },
			})),
		);
	});

	test('a failing item is an error item under a continue mode, the others are looked at', async () => {
		const { items } = await ocr.run({
			items: [{ json: { layout: 'spiral' } }, { json: { layout: 'lines' } }],
			parameters: { textLayout: '={{ $json.layout }}' },
			node: { onError: 'continueRegularOutput' },
		});
		expect(items.map(({ json }) => json.error)).toEqual([
			'\'Text Layout\' must be one of lines, paragraphs, layout, markdown, not "spiral"',
			'The item has no binary field "data" (it has no files at all)',
		]);
	});

	test.each([
		[
			'fails',
			"={{ $itemIndex ? 5 : $('Nobody').item.json.pages }}",
			"Referenced node doesn't exist",
		],
		['gives a bad value', '={{ $itemIndex ? 5 : "x" }}', "'Max Pages' must be 1 or more"],
	])(
		'an option whose expression %s at the first item fails for that item only',
		async (_, maxPages, message) => {
			const { items } = await ocr.run({
				items: [{ json: {} }, { json: {} }],
				options: { maxPages },
				node: { onError: 'continueRegularOutput' },
			});
			expect(items.map(({ json }) => json.error)).toEqual([
				expect.stringContaining(message),
				'The item has no binary field "data" (it has no files at all)',
			]);
		},
	);

	test('an option that holds for the run may be an expression that gives nothing', async () => {
		const options = {
			requestsPerSecond: '={{ undefined }}',
			maxConcurrency: '={{ null }}',
			skipDuplicates: '={{ undefined }}',
		};
		const { message } = await refused({ json: {} }, {}, options);
		expect(message).toBe('The item has no binary field "data" (it has no files at all)');
	});

	test('an expression that fails is told as n8n tells it', async () => {
		const failing = {
			items: [picture('a')],
			parameters: { pdfPages: "={{ $('Nobody').item.json.pages }}" },
		};
		const { error } = await ocr.run(failing);
		expect(error?.message).toContain("Referenced node doesn't exist");
		const { items } = await ocr.run({ ...failing, node: { onError: 'continueRegularOutput' } });
		expect(items).toMatchObject([
			{
				json: {
					error: expect.stringContaining("Referenced node doesn't exist"),
					details: { errorCode: 'ExpressionError', whatToDo: null, fileName: null },
				},
			},
		]);
	});

	test('a node without a credential is told as n8n tells it', async () => {
		const { error } = await ocr.run({ items: [picture('a')], node: { credentials: {} } });
		expect(error).toMatchObject({
			name: 'NodeOperationError',
			message: expect.stringContaining('does not have any credentials'),
		});
	});

	test('an operation of another version is an error that names those there are', async () => {
		const { message } = await refused(picture('a'), { operation: 'translate' });
		expect(message).toMatch(/^'Operation' must be one of .*\breadText\b.*, not "translate"$/);
	});
});
