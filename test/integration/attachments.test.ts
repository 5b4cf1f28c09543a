import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { INodeParameters } from 'n8n-workflow';

import type { SourceFile, SourceItem } from '../../n8n/engine';
import { useOcr } from '../helpers/ocr';
import { ROOT } from '../helpers/project/packed';

const ocr = useOcr({ engine: 'ocr' });

const MAIL = 'test/fixtures/mail';
const EXAMPLES = 'examples/files';

/** As mail nodes give it: typed by whoever has sent it. */
const attachment = (folder: string, fileName: string, mimeType: string): SourceFile => ({
	bytes: readFileSync(path.join(ROOT, folder, fileName)),
	fileName,
	mimeType,
});

const logo = attachment(MAIL, 'logo.png', 'image/png');

const mail = (subject: string, ...files: SourceFile[]): SourceItem => ({
	json: { from: 'office@supplier.example', subject },
	files: Object.fromEntries(files.map((file, index) => [`attachment_${index}`, file])),
});

/** A morning's mailbox. */
const mailbox = [
	mail(
		'Invoice',
		attachment(EXAMPLES, 'invoice.png', 'image/png'),
		logo,
		attachment(MAIL, 'meeting.ics', 'text/calendar'),
	),
	mail('No attachment at all'),
	mail(
		'Delivery',
		logo,
		// A copier's PDF.
		attachment(MAIL, 'scan.jpg', 'image/jpeg'),
		attachment(MAIL, 'notes.docx', 'application/octet-stream'),
		attachment(MAIL, 'winmail.dat', 'application/ms-tnef'),
	),
	mail('Letter', attachment(EXAMPLES, 'two-pages.pdf', 'application/pdf'), logo),
	mail('Sent too early', attachment(MAIL, 'empty.pdf', 'application/pdf')),
	mail(
		'Odds and ends',
		attachment(MAIL, 'archive.zip', 'application/zip'),
		attachment(MAIL, 'prices.xlsx', 'application/octet-stream'),
		attachment(MAIL, 'photo.heic', 'image/heic'),
		attachment(MAIL, 'fax.tiff', 'image/tiff'),
		attachment(MAIL, 'banner.webp', 'image/webp'),
		attachment(MAIL, 'pixel.gif', 'image/gif'),
		attachment(MAIL, 'icon.svg', 'image/svg+xml'),
	),
];

const read = async (items: SourceItem[], parameters: INodeParameters, options: INodeParameters) => {
	const { outputs, hints, error } = await ocr.run({
		items,
		parameters: { binaryPropertyName: 'attachment_*', ...parameters },
		options: { includeOtherFields: true, ...options },
		node: { onError: 'continueErrorOutput' },
	});
	const [read = [], failed = []] = outputs;
	return { items: read, failed, error, hints: hints.map(({ message }) => message) };
};

const notRead = (file: string) =>
	`${file}, which cannot be read (PNG, JPEG, BMP, TIFF and PDF can)`;

describe('the attachments of a mailbox', () => {
	it('are read by one pattern, each told by its content, named with its mail, and paid for once', async () => {
		const { items, failed, error, hints } = await read(mailbox, {}, {});
		expect(error).toBeUndefined();
		expect(
			items.map(({ json, pairedItem }) => [
				pairedItem,
				json.subject,
				json.binaryProperty,
				json.fileName,
				json.mimeType,
			]),
		).toEqual([
			[{ item: 0 }, 'Invoice', 'attachment_0', 'invoice.png', 'image/png'],
			[{ item: 0 }, 'Invoice', 'attachment_1', 'logo.png', 'image/png'],
			[{ item: 2 }, 'Delivery', 'attachment_0', 'logo.png', 'image/png'],
			[{ item: 2 }, 'Delivery', 'attachment_1', 'scan.jpg', 'application/pdf'],
			[{ item: 3 }, 'Letter', 'attachment_0', 'two-pages.pdf', 'application/pdf'],
			[{ item: 3 }, 'Letter', 'attachment_1', 'logo.png', 'image/png'],
			[{ item: 5 }, 'Odds and ends', 'attachment_3', 'fax.tiff', 'image/tiff'],
		]);
		expect(items.every(({ json }) => json.from === 'office@supplier.example')).toBe(true);
		expect(items[0]?.json.text).toContain('Invoice NT-20418');
		expect(items[3]?.json.text).toContain('Delivery note 5531');
		expect(ocr.sandbox.calls).toHaveLength(6);
		expect(failed.map(({ json, pairedItem }) => [pairedItem, json.error])).toEqual([
			[{ item: 2 }, notRead('notes.docx: this is a Word document')],
			[{ item: 4 }, 'empty.pdf: the file is empty (0 bytes)'],
			[{ item: 5 }, notRead('archive.zip: this is a ZIP archive')],
			[{ item: 5 }, notRead('prices.xlsx: this is an Excel workbook')],
			[{ item: 5 }, notRead('photo.heic: this is a HEIC image')],
			[{ item: 5 }, notRead('banner.webp: this is a WebP image')],
		]);
		expect(hints).toEqual([
			expect.stringMatching(
				/^4 files skipped: meeting\.ics \(calendar file\), winmail\.dat \(Outlook winmail\.dat\), pixel\.gif \(GIF image\), icon\.svg \(SVG image\)\.$/,
			),
			"No file matches 'Input Binary Field' in 1 item: item 1 (it has no files at all).",
			'No text found in: logo.png, logo.png, logo.png, fax.tiff, page 1.',
			'2 pages already recognized in this execution, so 6 calls instead of 8.',
		]);
	}, 120_000);

	it('leave out logos by their size, whatever their type, and say so', async () => {
		const { items, hints } = await read(
			mailbox.slice(0, 1),
			{ operation: 'readRows' },
			{ minFileSize: 5 },
		);
		expect(items).toHaveLength(6);
		expect(items[0]?.json).toEqual({
			Item: 'HM-16',
			Description: 'Claw hammer, 16 oz',
			Qty: 4,
			'Unit price': 18.5,
			Amount: 74,
			from: 'office@supplier.example',
			subject: 'Invoice',
		});
		expect(hints).toEqual([
			'2 files skipped: logo.png (smaller than 5 KB), meeting.ics (smaller than 5 KB).',
		]);
	}, 120_000);

	it('that the API does not read are errors that tell them by their content, if they are wanted', async () => {
		const { outputs } = await ocr.run({
			items: mailbox.slice(4),
			parameters: { binaryPropertyName: 'attachment_*' },
			options: { unsupportedFiles: 'error' },
			node: { onError: 'continueErrorOutput' },
		});
		expect(outputs[0]?.map(({ json }) => json.fileName)).toEqual(['fax.tiff']);
		expect(outputs[1]?.map(({ json }) => json.error)).toEqual([
			'empty.pdf: the file is empty (0 bytes)',
			notRead('archive.zip: this is a ZIP archive'),
			notRead('prices.xlsx: this is an Excel workbook'),
			notRead('photo.heic: this is a HEIC image'),
			notRead('banner.webp: this is a WebP image'),
			notRead('pixel.gif: this is a GIF image'),
			notRead('icon.svg: this is an SVG image'),
		]);
		expect(ocr.sandbox.calls).toHaveLength(1);
	});
});
