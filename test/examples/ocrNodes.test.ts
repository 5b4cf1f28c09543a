import type { INodeParameters } from 'n8n-workflow';

import type { SourceItem } from '../../n8n/engine';
import { failing } from '../helpers/echoEngine';
import { named, pdf, png } from '../helpers/files';
import { listen, type Listener } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';
import { ocrNodesOf, readRecipe } from '../helpers/project/recipes';

/** The OCR node of each recipe as it is set up there; the whole workflows run in a real n8n, in test/e2e. */

const ocr = useOcr();

const TABLE = 'Item | Qty | Amount\nHM-16 | 4 | 74.00\nCL-45 | 10 | 127.50';
const FILES: Record<string, Buffer> = {
	'/report.pdf': pdf([TABLE, 'Signed by A. Mason']),
	'/a.png': png('first'),
	'/b.png': png(failing('FailedOperation.ImageBlur')),
};
let web: Listener;

beforeAll(async () => {
	web = await listen((request, response) => {
		const file = FILES[request.url ?? ''];
		response.writeHead(file ? 200 : 404).end(file);
	});
});
afterAll(async () => await web.close());

async function run(file: string, items: SourceItem[], changes: INodeParameters = {}) {
	const [node] = ocrNodesOf(readRecipe(file));
	if (!node) throw new Error(`${file} has no OCR node`);
	const { onError } = node;
	const { options, ...parameters } = { ...node.parameters, ...changes };
	return await ocr.run({
		items,
		parameters,
		options: options as INodeParameters,
		...(onError && { node: { onError } }),
	});
}

const KILOBYTES = 6000;
const webp = Buffer.concat([
	Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'),
	Buffer.alloc(KILOBYTES),
]);
const calendar = Buffer.from(`BEGIN:VCALENDAR\r\n${'COMMENT:see you\r\n'.repeat(KILOBYTES / 10)}`);
const jsons = (items: Array<{ json: unknown }> = []) => items.map(({ json }) => json);

it('mail attachments to spreadsheet: rows with their source, logos left out, failures apart', async () => {
	const { outputs, hints } = await run('mail-attachments-to-spreadsheet.json', [
		{
			files: {
				attachment_0: named('invoice.pdf', pdf([TABLE], KILOBYTES)),
				attachment_1: named('logo.png', png('Supplier')),
				attachment_2: named(
					'bad.pdf',
					pdf([failing('FailedOperation.ImageDecodeFailed')], KILOBYTES),
				),
				attachment_3: { bytes: webp, fileName: 'photo.webp', mimeType: 'image/webp' },
				attachment_4: { bytes: calendar, fileName: 'meeting.ics', mimeType: 'text/calendar' },
			},
		},
	]);
	expect(jsons(outputs[0])).toMatchObject([
		{ Item: 'HM-16', Qty: 4, Amount: 74, sourceFile: 'invoice.pdf' },
		{ Item: 'CL-45', Qty: 10, Amount: 127.5, sourceFile: 'invoice.pdf' },
	]);
	expect(jsons(outputs[1])).toMatchObject([
		{ details: { fileName: 'bad.pdf' } },
		{ error: expect.stringMatching(/^photo\.webp: this is a WebP image, which cannot be read/) },
	]);
	expect(hints).toMatchObject([
		{
			message: '2 files skipped: logo.png (smaller than 5 KB), meeting.ics (calendar file).',
		},
	]);
});

it('folder of scans to CSV: rows of all tables, other files left out, a bad scan told apart', async () => {
	const { outputs, error } = await run('folder-of-scans-to-csv.json', [
		{ files: { data: named('a.png', png(TABLE)) } },
		{ files: { data: { bytes: Buffer.from('notes'), fileName: 'notes.txt' } } },
		{ files: { data: named('bad.png', png(failing('FailedOperation.ImageBlur'))) } },
	]);
	expect(error).toBeUndefined();
	expect(jsons(outputs[1])).toMatchObject([{ details: { fileName: 'bad.png' } }]);
	expect(jsons(outputs[0])).toMatchObject([
		{ Item: 'HM-16', sourceFile: 'a.png', sourceRow: 1 },
		{ Item: 'CL-45', sourceFile: 'a.png', sourceRow: 2 },
	]);
});

it('low confidence to review: says which, and shows where', async () => {
	const { items } = await run('low-confidence-to-review.json', [
		{ files: { data: named('clear.png', png('Total ~99')) } },
		{ files: { data: named('faint.png', png('Total ~61')) } },
	]);
	expect(jsons(items)).toMatchObject([{ needsReview: false }, { needsReview: true }]);
	expect(items[1]?.binary?.report?.fileExtension).toBe('svg');
});

it('PDF to text to a language model: all pages, as Markdown', async () => {
	const { items } = await run('pdf-to-llm.json', [{ json: {} }], {
		imageUrl: `${web.url}/report.pdf`,
	});
	const [item, ...others] = jsons(items);
	expect(others).toEqual([]);
	expect(item).toMatchObject({
		fileName: 'report.pdf',
		text: [
			'| Item | Qty | Amount |',
			'| --- | --- | --- |',
			'| HM-16 | 4 | 74.00 |',
			'| CL-45 | 10 | 127.50 |',
			'',
			'---',
			'',
			'Signed by A. Mason',
		].join('\n'),
	});
});

it('URL list to JSON lines: a line for each address, whatever came of it', async () => {
	const urls = ['/a.png', '/b.png'].map((name) => web.url + name);
	const { items } = await run(
		'url-list-to-json-lines.json',
		urls.map((url) => ({ json: { url } })),
	);
	expect(jsons(items)).toMatchObject([
		{ url: urls[0], text: 'first' },
		{ details: { fileName: 'b.png', errorCode: 'FailedOperation.ImageBlur' } },
	]);
});
