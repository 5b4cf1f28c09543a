import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { SourceItem } from '../../n8n/engine';
import { bmp, jpeg, named, pdf, picture, png } from '../helpers/files';
import { listen, type Listener } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const errorOf = async (
	parameters: INodeParameters,
	item: SourceItem = { json: {} },
	options = {},
) => {
	const { error } = await ocr.run({ items: [item], parameters, options });
	return error?.message;
};

describe('by URL', () => {
	let web: Listener;
	/** What befalls the next downloads of one file. */
	let troubles: Array<number | 'reset' | 'cut'> = [];

	beforeAll(async () => {
		const files: Record<string, Buffer> = {
			'/a%20scan.png': png('from the web'),
			'/letter.pdf': pdf(['one', 'two', 'three']),
			'/download': pdf(['no ending']),
			'/broken%E0.png': png('odd name'),
			'/': png('no name'),
		};
		web = await listen((request, response) => {
			const url = new URL(request.url ?? '/', 'http://127.0.0.1');
			const body = files[url.pathname];
			if (url.pathname === '/moved.png')
				response.writeHead(302, { location: '/a%20scan.png' }).end();
			else if (url.pathname === '/round.png')
				response.writeHead(302, { location: '/round.png' }).end();
			else if (url.pathname === '/never.png') return;
			else if (url.pathname === '/broken.png') request.socket.destroy();
			else if (url.pathname === '/troubled.png') {
				const trouble = troubles.shift() ?? 200;
				if (trouble === 'reset') request.socket.destroy();
				else if (trouble === 'cut') {
					response.writeHead(200, { 'content-length': 1000 }).write('half');
					setImmediate(() => request.socket.destroy());
				} else response.writeHead(trouble).end(png('at last'));
			} else if (url.pathname === '/large.png') {
				response.writeHead(200, { 'content-length': 200 * 1024 * 1024 });
				const blanks = Buffer.alloc(1024 * 1024);
				const more = () => {
					while (!response.destroyed && response.write(blanks));
				};
				response.on('drain', more);
				more();
			} else if (body) response.end(body);
			else response.writeHead(404).end('nothing here');
		});
	});
	afterAll(async () => await web.close());

	const run = async (address: string, parameters: INodeParameters = {}, options = {}) => {
		const before = web.requests.length;
		const { items, error } = await ocr.run({
			items: [{ json: {} }],
			parameters: {
				inputType: 'url',
				imageUrl: address.replace(/^\//, `${web.url}/`),
				...parameters,
			},
			options,
		});
		return {
			json: items[0]?.json,
			binary: items[0]?.binary,
			message: error?.message,
			sent: ocr.sandbox.calls.map((call) => call.parameters),
			fetched: web.requests.slice(before),
		};
	};

	test('Tencent Cloud fetches an image itself', async () => {
		const { json, sent, fetched } = await run('/a%20scan.png', { pdfPages: 'nonsense' });
		expect(json).toMatchObject({ text: 'from the web', fileName: 'a scan.png', pageCount: 1 });
		expect(json).not.toHaveProperty('mimeType');
		expect(json).not.toHaveProperty('binaryProperty');
		expect(sent).toMatchObject([{ ImageUrl: `${web.url}/a%20scan.png` }]);
		expect(sent[0]).not.toHaveProperty('IsPdf');
		expect(fetched.map(({ headers }) => headers['user-agent'])).toEqual(['node']);
	});

	test('of what Tencent Cloud fetches there is no file to pass through', async () => {
		const { json, binary } = await run('/a%20scan.png', {}, { includeBinary: true });
		expect(json).toMatchObject({ text: 'from the web' });
		expect(binary).toBeUndefined();
		const fetched = await run('/a%20scan.png', {}, { includeBinary: true, downloadUrl: true });
		expect(fetched.binary).toMatchObject({ data: { fileName: 'a scan.png' } });
	});

	test('and one page of a PDF, whose page count stays unknown', async () => {
		const { json, sent } = await run('/letter.pdf?signature=x#page', { pdfPages: '2' });
		expect(json).toMatchObject({
			text: 'two',
			fileName: 'letter.pdf',
			pageCount: null,
			pages: [{ page: 2 }],
		});
		expect(sent).toMatchObject([
			{ ImageUrl: expect.stringContaining('/letter.pdf'), IsPdf: true, PdfPageNumber: 2 },
		]);
	});

	test.each([
		['all', 'one\n\ntwo\n\nthree'],
		['2-', 'two\n\nthree'],
		['1,3', 'one\n\nthree'],
	])('n8n fetches a PDF once of which "%s" is asked for, and cuts it', async (pdfPages, text) => {
		const { json, sent, fetched } = await run('/letter.pdf', { pdfPages });
		expect(json).toMatchObject({ text, pageCount: 3, mimeType: 'application/pdf' });
		expect(sent.every((parameters) => !('ImageUrl' in parameters))).toBe(true);
		expect(fetched).toHaveLength(1);
		expect(fetched[0]?.headers).not.toHaveProperty('authorization');
		expect(fetched[0]?.headers).not.toHaveProperty('x-tc-token');
	});

	test('Is PDF on takes any URL for a PDF, off none', async () => {
		await expect(run('/download', {}, { isPdf: 'on' })).resolves.toMatchObject({
			json: { text: 'no ending', pageCount: 1, fileName: 'download' },
		});
		const { sent } = await run('/letter.pdf', {}, { isPdf: 'off' });
		expect(sent.at(-1)).not.toHaveProperty('IsPdf');
	});

	test('Download URL lets n8n fetch an image, and follow a redirect', async () => {
		const { json, sent } = await run('/moved.png', {}, { downloadUrl: true });
		expect(json).toMatchObject({
			text: 'from the web',
			fileName: 'moved.png',
			mimeType: 'image/png',
		});
		expect(sent[0]).toHaveProperty('ImageBase64');
	});

	test('a file name that cannot be decoded stays as it is', async () => {
		const { json } = await run('/broken%E0.png');
		expect(json).toMatchObject({ text: 'odd name', fileName: 'broken%E0.png' });
	});

	test('a URL without a last segment gives no file name', async () => {
		const { json } = await run('/');
		expect(json).toMatchObject({ text: 'no name' });
		expect(json).not.toHaveProperty('fileName');
	});

	test('a download too small is skipped', async () => {
		const { json, sent } = await run('/a%20scan.png', {}, { downloadUrl: true, minFileSize: 1 });
		expect(json).toBeUndefined();
		expect(sent).toEqual([]);
	});

	test.each([
		[
			'/missing.png',
			'missing.png: n8n could not download it from HOST: the server answered HTTP 404',
		],
		['/never.png', 'never.png: n8n could not download it from HOST: it took longer than 0.3 s'],
		[
			'/round.png',
			'round.png: n8n could not download it from HOST: Maximum number of redirects exceeded',
		],
		['/broken.png', 'broken.png: n8n could not download it from HOST: socket hang up'],
	])('a download that fails is an error: %s', async (address, message) => {
		const timeout = address === '/never.png' ? 0.3 : 30;
		const outcome = await run(address, {}, { downloadUrl: true, timeout });
		expect(outcome.message?.replace(new URL(web.url).host, 'HOST')).toBe(message);
		expect(outcome.sent).toEqual([]);
	});

	describe('a download that fails for now', () => {
		beforeEach(() => jest.spyOn(Math, 'random').mockReturnValue(0));
		afterEach(() => jest.restoreAllMocks());
		const attempt = async (trouble: typeof troubles, maxRetries: number) => {
			troubles = trouble;
			const { json, message, fetched } = await run(
				'/troubled.png',
				{},
				{ downloadUrl: true, maxRetries },
			);
			return { text: json?.text, message, tries: fetched.length };
		};

		test.each(['reset', 'cut', 429, 500, 503] as const)('is made again: %s', async (trouble) => {
			await expect(attempt([trouble, trouble, trouble], 3)).resolves.toEqual({
				text: 'at last',
				message: undefined,
				tries: 4,
			});
		});

		test('is given up after Max Retries', async () => {
			await expect(attempt([503, 503, 503], 2)).resolves.toEqual({
				message: expect.stringMatching(/the server answered HTTP 503$/),
				tries: 3,
			});
		});

		test('is not made again where it would fail just so', async () => {
			await expect(attempt([404, 200], 3)).resolves.toEqual({
				message: expect.stringMatching(/the server answered HTTP 404$/),
				tries: 1,
			});
		});
	});

	test('a download of more than 100 MB is given up', async () => {
		const { message } = await run('/large.png', {}, { downloadUrl: true });
		expect(message).toMatch(/^large\.png: .* it is larger than 100 MB$/);
	});

	test('a download that Tencent Cloud cannot make is an error that names the way out', async () => {
		const { error } = await ocr.run({
			items: [{ json: {} }],
			parameters: { inputType: 'url', imageUrl: `${web.url}/missing.png` },
		});
		expect(error).toMatchObject({
			message: 'missing.png: Tencent Cloud could not download the file from its URL',
			description: expect.stringContaining("Switch on 'Options > Download URL'"),
		});
	});

	test.each([
		[' ', 'The URL is empty'],
		['={{ undefined }}', 'The URL is empty'],
		['scan.png', '"scan.png" is not a URL'],
		['file:///etc/passwd', 'A URL that begins with file: cannot be read'],
		['https://me:pass@example.com/a.png', 'The URL contains a user name or password'],
	])('the URL "%s" is refused', async (imageUrl, message) => {
		await expect(errorOf({ inputType: 'url', imageUrl })).resolves.toBe(message);
	});

	test.each(['file:///home/me/scan.png', 'C:\\Scans\\scan.png'])(
		'the place of a file on disk ("%s") is told apart from an address',
		async (imageUrl) => {
			const { error } = await ocr.run({
				items: [{ json: {} }],
				parameters: { inputType: 'url', imageUrl },
			});
			expect(error?.description).toContain('use the Read/Write Files from Disk node');
		},
	);

	test.each([
		['data:image/png;base64,iVBORw0KGgo=', "set 'Input Type' to Base64"],
		['iVBORw0KGgo'.repeat(30), "set 'Input Type' to Base64"],
	])(
		'the file itself in place of an address, case %#, is told where it belongs',
		async (imageUrl, todo) => {
			const { error } = await ocr.run({
				items: [{ json: {} }],
				parameters: { inputType: 'url', imageUrl },
			});
			expect(error?.description).toContain(todo);
		},
	);

	test('n8n fetches what is to be cropped or opened first', async () => {
		const options = [{ pdfPassword: 'secret' }, { pageArea: { margins: { top: 10 } } }];
		for (const option of options) {
			const { json, sent } = await run('/a%20scan.png', {}, option);
			expect(json).toMatchObject({ text: 'from the web', mimeType: 'image/png' });
			expect(sent.every((parameters) => !('ImageUrl' in parameters))).toBe(true);
		}
	});

	test('a page list that is none is an error for a PDF', async () => {
		const { message } = await run('/letter.pdf', { pdfPages: 'nonsense' });
		expect(message).toBe('The page list has "nonsense", which is not a page');
	});

	test.each(['', '={{ undefined }}', '={{ null }}'])(
		'no page list ("%s") is all pages',
		async (pdfPages) => {
			const { json } = await run('/letter.pdf', { pdfPages });
			expect(json).toMatchObject({ text: 'one\n\ntwo\n\nthree' });
		},
	);
});

describe('by Base64', () => {
	const text = (imageBase64: string): INodeParameters => ({ inputType: 'base64', imageBase64 });
	// Long enough to be wrapped, with bytes that give + and / in Base64.
	const content = `${'a line of the file\n'.repeat(5)}\u00fb\u00ff\u00bf end`;
	const encoded = png(content).toString('base64');

	test.each([
		['plain', encoded],
		['with a data URI', `data:image/png;base64,${encoded}`],
		['with a data URI that has parameters', `data:image/png;name=a.png;base64,${encoded}`],
		['in lines', `\n${encoded.replace(/.{60}/g, '$&\r\n')}\n`],
		['of the URL-safe alphabet', png(content).toString('base64url')],
		['without padding', encoded.replace(/=+$/, '')],
		['percent-encoded', encodeURIComponent(encoded)],
		['with spaces for plus signs', encoded.replaceAll('+', ' ')],
	])('%s', async (_, imageBase64) => {
		const { items } = await ocr.run({ items: [{ json: {} }], parameters: text(imageBase64) });
		expect(items[0]?.json).toMatchObject({ text: content, mimeType: 'image/png', pageCount: 1 });
		expect(items[0]?.json).not.toHaveProperty('fileName');
		expect(items[0]?.json).not.toHaveProperty('binaryProperty');
	});

	test('a PDF is cut into its pages', async () => {
		const { items } = await ocr.run({
			items: [{ json: { file: pdf(['one', 'two']).toString('base64') } }],
			parameters: text('={{ $json.file }}'),
		});
		expect(items[0]?.json).toMatchObject({ text: 'one\n\ntwo', pageCount: 2 });
	});

	test.each([
		['no Base64!', 'The text is not Base64: it has the character "!"'],
		['iVBORw0KGgoAB', 'The text is not Base64: a part of it is missing or added (13 characters)'],
		['iVBORw0KGgo\u0141', 'The text is not Base64: it has the character "\u0141"'],
		['iVBORw0KGgo\u00c1', 'The text is not Base64: it has the character "\u00c1"'],
		[' ', 'The file is empty (0 bytes)'],
		['={{ undefined }}', "'Base64' is empty"],
		['={{ { data: "iVBORw0KGgo" } }}', "'Base64' is not text, but of type object"],
		['data:image/png;base64,', 'The file is empty (0 bytes)'],
	])('"%s" is refused', async (imageBase64, message) => {
		await expect(errorOf(text(imageBase64))).resolves.toBe(message);
	});
});

describe('by binary field', () => {
	const mail: SourceItem = {
		json: { subject: 'Invoices' },
		files: Object.fromEntries(
			['attachment_0', 'attachment_1', 'attachment_10', 'logo'].map((name) => [
				name,
				named(`${name}.png`, png(name)),
			]),
		),
	};
	const run = async (binaryPropertyName: unknown, item = mail) => {
		const { items, error, hints } = await ocr.run({
			items: [item],
			parameters: { binaryPropertyName: binaryPropertyName as string },
		});
		return {
			error: error?.message,
			hints: hints.map(({ message }) => message),
			found: items.map(({ json }) => [json.binaryProperty, json.text]),
		};
	};
	const both = (...names: string[]) => names.map((name) => [name, name]);

	test.each([
		['logo', both('logo')],
		['logo, attachment_1', both('logo', 'attachment_1')],
		['logo,logo', both('logo')],
		['attachment_*', both('attachment_0', 'attachment_1', 'attachment_10')],
		['attachment_1*', both('attachment_1', 'attachment_10')],
		['*_1*, attachment_*', both('attachment_1', 'attachment_10', 'attachment_0')],
		['*', both('attachment_0', 'attachment_1', 'attachment_10', 'logo')],
		['a*t*_*0', both('attachment_0', 'attachment_10')],
		['*,logo', both('attachment_0', 'attachment_1', 'attachment_10', 'logo')],
	])('"%s"', async (names, found) => {
		await expect(run(names)).resolves.toEqual({ found, hints: [], error: undefined });
	});

	test('a pattern that fits nothing gives no items and a hint', async () => {
		await expect(run('scan_*')).resolves.toEqual({
			found: [],
			hints: [
				'No file matches \'Input Binary Field\' in 1 item: item 0 (it has: "attachment_0", "attachment_1", "attachment_10", "logo").',
			],
			error: undefined,
		});
	});

	test('several names of which one is missing are an error that names it', async () => {
		const { error } = await run('logo, scan');
		expect(error).toBe(
			'The item has no binary field "scan" (it has: "attachment_0", "attachment_1", "attachment_10", "logo")',
		);
	});

	test('a missing one costs nothing where it ends the workflow', async () => {
		await run('logo, scan');
		expect(ocr.sandbox.calls).toHaveLength(0);
	});

	test.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'a missing one is an item of its own under %s, and the others are read',
		async (onError) => {
			const { outputs } = await ocr.run({
				items: [mail],
				parameters: { binaryPropertyName: 'logo, scan, scan, attachment_1' },
				node: { onError },
			});
			const items = outputs.flat();
			expect(items.flatMap(({ json }) => json.binaryProperty ?? [])).toEqual([
				'logo',
				'attachment_1',
			]);
			expect(items.filter(({ json }) => json.error)).toMatchObject([
				{
					json: {
						error: expect.stringMatching(/^The item has no binary field "scan" \(it has: /),
						details: {
							errorCode: 'BINARY_FIELD_MISSING',
							whatToDo: expect.stringMatching(/^Set 'Input Binary Field' to "/),
							...{ requestId: null, fileName: null, page: null, binaryProperty: 'scan' },
						},
					},
					pairedItem: { item: 0 },
				},
			]);
		},
	);

	test('a missing one brings no file with it, whatever its name', async () => {
		const { items } = await ocr.run({
			items: [mail],
			parameters: { binaryPropertyName: 'scan, constructor, toString' },
			node: { onError: 'continueRegularOutput' },
		});
		expect(items.map(({ json }) => json.details)).toMatchObject([
			{ binaryProperty: 'scan' },
			{ binaryProperty: 'constructor' },
			{ binaryProperty: 'toString' },
		]);
		expect(items.some((item) => 'binary' in item)).toBe(false);
	});

	test.each([' ', ' , ', '={{ undefined }}', '={{ 7 }}'])('"%s" is an error', async (names) => {
		await expect(run(names)).resolves.toMatchObject({
			error: expect.stringMatching(
				/neither a name nor a file of the item \(it has: "attachment_0", /,
			),
		});
	});

	test('an expression can give the file itself, of another node as well', async () => {
		await expect(run("={{ $('Source').item.binary.attachment_1 }}")).resolves.toMatchObject({
			found: [[undefined, 'attachment_1']],
		});
	});

	test("an expression can give a file that is in the item's JSON", async () => {
		const file = { mimeType: 'image/png', data: png('from JSON').toString('base64') };
		await expect(run('={{ $json.file }}', { json: { file } })).resolves.toMatchObject({
			found: [[undefined, 'from JSON']],
		});
		await expect(run('deep.file', { json: { deep: { file } } })).resolves.toMatchObject({
			found: [['deep.file', 'from JSON']],
		});
	});

	test.each([
		['PNG', png('read'), 'image/png'],
		['JPEG', jpeg('read'), 'image/jpeg'],
		['BMP', bmp('read'), 'image/bmp'],
	])('a %s is told by its content', async (_, bytes, mimeType) => {
		const { items } = await ocr.run({
			items: [{ files: { data: { bytes, fileName: 'file', mimeType: 'text/plain' } } }],
		});
		expect(items[0]?.json).toMatchObject({ text: 'read', mimeType });
	});

	test('what lies about a mail is skipped under a pattern, and told in a hint', async () => {
		const attachments = [
			['scan', 'scan.jpg'],
			['calendar', 'meeting.ics'],
			['outlook', 'winmail.dat'],
		].map(([field = '', name = '']) => [
			field,
			{
				bytes: readFileSync(path.resolve(__dirname, '../fixtures/mail', name)),
				fileName: name,
				mimeType: 'application/octet-stream',
			},
		]);
		ocr.sandbox.faults.always({
			kind: 'body',
			body: { Response: { TextDetections: [{ DetectedText: 'read' }], RequestId: 'id-1' } },
		});
		const { found, hints, error } = await run('*', { files: Object.fromEntries(attachments) });
		expect(error).toBeUndefined();
		expect(found).toEqual([['scan', 'read']]);
		expect(hints).toEqual([
			'2 files skipped: meeting.ics (calendar file), winmail.dat (Outlook winmail.dat).',
		]);
	});
});

test('parameters are read for each item, so that expressions work', async () => {
	const jsons: IDataObject[] = [
		{ field: 'data', page: 2, layout: 'lines', region: 'ap-seoul' },
		{ field: 'other', page: 1, layout: 'layout', region: '' },
	];
	const { items } = await ocr.run({
		items: jsons.map((json, index) => ({
			json,
			files: {
				data: named('a.pdf', pdf(['one', `data ${index}`])),
				other: named('b.pdf', pdf([`other ${index}`])),
			},
		})),
		parameters: {
			binaryPropertyName: '={{ $json.field }}',
			pdfPages: '={{ $json.page }}',
			textLayout: '={{ $json.layout }}',
		},
		options: { region: '={{ $json.region }}' },
	});
	expect(items.map(({ json }) => json.text)).toEqual(['data 0', 'other 1']);
	expect(ocr.sandbox.calls.map(({ headers }) => headers['x-tc-region']).sort()).toEqual([
		'ap-seoul',
		'ap-singapore',
	]);
});

test('an input item whose file n8n has lost is an error that says so', async () => {
	const { error } = await ocr.run({
		items: [
			picture('a'),
			{
				json: {
					lost: { mimeType: 'image/png', data: 'filesystem-v2', id: 'gone:1', fileName: 'a.png' },
				},
			},
		],
		parameters: { binaryPropertyName: '={{ $json.lost ?? "data" }}' },
	});
	expect(error).toMatchObject({
		message: expect.stringMatching(/^a\.png: the file could not be read from n8n's storage \(/),
		description: 'Run the step that produces it again. Code: FILE_UNREADABLE',
	});
});
