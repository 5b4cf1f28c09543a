import { readdirSync } from 'node:fs';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { failing } from '../helpers/echoEngine';
import { named, pdf, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr({ binaryMode: 'filesystem' });

const storedFiles = () =>
	readdirSync(process.env.N8N_USER_FOLDER ?? '', { recursive: true, withFileTypes: true }).filter(
		(entry) => entry.isFile(),
	).length;

const mail = {
	json: { subject: 'Invoices' },
	files: {
		attachment_0: named('a.png', png('first')),
		attachment_1: named('b.pdf', pdf(['one', 'two'])),
		logo: named('logo.png', png('logo')),
	},
};

const texts = (items: Array<{ json: IDataObject }>) =>
	items.map(({ json }) => [json.binaryProperty, json.text]);

test('files on disk are read, and passed through as they are stored', async () => {
	const { items, error } = await ocr.run({
		items: [mail],
		parameters: { binaryPropertyName: 'attachment_*' },
		options: { includeBinary: true },
	});
	expect(error).toBeUndefined();
	expect(texts(items)).toEqual([
		['attachment_0', 'first'],
		['attachment_1', 'one\n\ntwo'],
	]);
	const stored = items[0]?.binary?.attachment_0;
	expect(stored?.id).toMatch(/^filesystem/);
	expect(stored && (await ocr.engine.read(stored))).toEqual(png('first'));
});

test('an expression can give a file of the item itself', async () => {
	const { items } = await ocr.run({
		items: [mail],
		parameters: { binaryPropertyName: '={{ $binary.logo }}' },
	});
	expect(items).toMatchObject([{ json: { text: 'logo', fileName: 'logo.png' } }]);
});

test('a file too small is skipped without being read', async () => {
	const { items, hints } = await ocr.run({
		items: [
			{
				json: {
					files: {
						lost: { mimeType: 'image/png', data: 'filesystem-v2', id: 'gone:1', bytes: 100 },
					},
				},
			},
		],
		parameters: { binaryPropertyName: '={{ $json.files.lost }}' },
		options: { minFileSize: 1 },
	});
	expect(items).toEqual([]);
	expect(hints).toMatchObject([{ message: '1 file skipped: item 0 (smaller than 1 KB).' }]);
});

describe("with the workflow's files combined with its JSON", () => {
	const combined = { settings: { binaryMode: 'combined' } } as const;

	test.each([
		['attachment_0', [['attachment_0', 'first']]],
		['_files.logo', [['_files.logo', 'logo']]],
		[
			'attachment_*',
			[
				['attachment_0', 'first'],
				['attachment_1', 'one\n\ntwo'],
			],
		],
		['={{ $json._files.logo }}', [[undefined, 'logo']]],
	])('"%s" finds them', async (binaryPropertyName, expected) => {
		const { items, error } = await ocr.run({
			items: [mail],
			parameters: { binaryPropertyName },
			...combined,
		});
		expect(error).toBeUndefined();
		expect(texts(items)).toEqual(expected);
	});

	test('a path leads through lists and objects, and no further', async () => {
		const scan = { mimeType: 'image/png', data: png('deep').toString('base64') };
		const read = async (binaryPropertyName: string) => {
			const items = [{ json: { mails: [{ scan }], note: null } }];
			return await ocr.run({ items, parameters: { binaryPropertyName }, ...combined });
		};
		const { items } = await read('mails.0.scan');
		expect(texts(items)).toEqual([['mails.0.scan', 'deep']]);
		for (const path of ['mails.1.scan', 'mails.length', 'note.scan', 'mails.0', '__proto__.scan']) {
			const { error } = await read(path);
			expect(error?.message).toBe(
				`The item has no binary field "${path}" (it has no files at all)`,
			);
		}
	});

	test('a missing one is an error that names those present', async () => {
		const { error } = await ocr.run({
			items: [mail],
			parameters: { binaryPropertyName: 'scan' },
			...combined,
		});
		expect(error?.message).toBe(
			'The item has no binary field "scan" (it has: "attachment_0", "attachment_1", "logo")',
		);
	});

	test("the files are not among the item's other fields", async () => {
		const { items } = await ocr.run({
			items: [mail],
			parameters: { binaryPropertyName: 'logo' },
			options: { includeOtherFields: true },
			...combined,
		});
		expect(items[0]?.json).toMatchObject({ subject: 'Invoices', text: 'logo' });
		expect(items[0]?.json).not.toHaveProperty('_files');
	});

	test('a file that is passed through can be read by the next node', async () => {
		const { items } = await ocr.run({
			items: [mail],
			parameters: { binaryPropertyName: 'logo' },
			options: { includeBinary: true },
			...combined,
		});
		const next = await ocr.run({
			items: items.map(({ json: { _files = null } }) => ({ json: { _files } })),
			parameters: { binaryPropertyName: 'logo' },
			...combined,
		});
		expect(next.items).toMatchObject([{ json: { text: 'logo', fileName: 'logo.png' } }]);
	});
});

describe('a failed file', () => {
	const failed = {
		json: { subject: 'Invoices' },
		files: {
			other: named('other.png', png('not asked for')),
			scan: named('blurred.png', png(failing('FailedOperation.ImageBlur'))),
		},
	};
	const run = async (settings = {}) =>
		await ocr.run({
			items: [failed],
			parameters: { binaryPropertyName: 'scan, missing' },
			node: { onError: 'continueErrorOutput' },
			settings,
		});

	test('comes with its error item, and only that file, as it is stored', async () => {
		const before = storedFiles();
		const { outputs } = await run();
		const [blurred, missing] = outputs[1] ?? [];
		expect(Object.keys(blurred?.binary ?? {})).toEqual(['scan']);
		const file = blurred?.binary?.scan;
		expect(file && (await ocr.engine.read(file))).toEqual(failed.files.scan.bytes);
		expect(missing?.json.details).toMatchObject({ binaryProperty: 'missing' });
		expect(missing?.binary).toBeUndefined();
		// Two files came in, each with its metadata: nothing was stored besides.
		expect(storedFiles() - before).toBe(4);
	});

	test('does not come where n8n would put it among the fields, and keeps to the error output', async () => {
		const { outputs } = await run({ binaryMode: 'combined' });
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toMatchObject([
			{ json: { details: { fileName: 'blurred.png' }, subject: 'Invoices' } },
			{ json: { details: { binaryProperty: 'missing' } } },
		]);
		// n8n itself puts the input item's fields beside the error, its files among them.
		expect(outputs[1]?.[0]?.json).toHaveProperty('_files.scan.fileName', 'blurred.png');
	});
});

test('nothing is stored for a file that gives no item to hang it on', async () => {
	const storedBy = async (options: INodeParameters) => {
		const before = storedFiles();
		const { items, hints } = await ocr.run({
			items: [{ files: { data: named('note.png', png('just a note')) } }],
			parameters: { operation: 'readRows' },
			options,
		});
		expect(items).toEqual([]);
		expect(hints).toMatchObject([{ message: expect.stringContaining('No table found in') }]);
		return storedFiles() - before;
	};
	await expect(storedBy({ visualReport: true })).resolves.toBe(await storedBy({}));
});
