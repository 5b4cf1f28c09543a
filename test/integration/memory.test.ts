import type { INodeParameters } from 'n8n-workflow';

import type { SourceItem } from '../../n8n/engine';
import { named, packedPicture, pdf } from '../helpers/files';
import { listen, type Listener } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';
import { HELVETICA, rawPdf, textContent, type RawObject } from '../helpers/pdf/rawPdf';

const MEGABYTE = 1024 * 1024;
const ocr = useOcr({ latencyMs: 2000, binaryMode: 'filesystem' });

/** Pages that share a picture: each of them alone is as large as the file. */
function sharing(pages: number, picture: number): Buffer {
	const kids = Array.from({ length: pages }, (_, index) => `${5 + 2 * index} 0 R`).join(' ');
	const objects = Array.from({ length: pages }, (_, index): RawObject[] => [
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I 4 0 R >> >> >>`,
		{ entries: '', content: `${textContent(`page ${index + 1}`)} /I Do` },
	]);
	return rawPdf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
		HELVETICA,
		packedPicture(picture),
		...objects.flat(),
	]);
}

test('requests are held by what they take, not by what a page of the file takes on average', async () => {
	const { items, error } = await ocr.run({
		items: [{ files: { data: named('slides.pdf', sharing(20, 5 * MEGABYTE)) } }],
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ pageCount: 20, lineCount: 20 });
	const atOnce = Math.max(...ocr.sandbox.calls.map(({ inFlight }) => inFlight));
	const largest = Math.max(...ocr.sandbox.calls.map(({ arrivedBytes }) => arrivedBytes));
	expect(largest).toBeGreaterThan(6 * MEGABYTE);
	expect(atOnce * largest).toBeLessThan(96 * MEGABYTE);
	expect(atOnce).toBeGreaterThan(8);
});

describe('files are held by their size, so that three of 28 MB are in memory at once:', () => {
	const FILES = 6;
	const fileOf = (index: number) =>
		pdf([`file ${index}`, ...Array.from({ length: 3 }, () => 'other')], 7 * MEGABYTE);
	const numbers = Array.from({ length: FILES }, (_, index) => index);
	let web: Listener;

	beforeAll(async () => {
		web = await listen(({ url = '' }, response) => {
			const bytes = fileOf(Number(url.replace(/\D/g, '')));
			response.writeHead(200, url.startsWith('/told') ? { 'content-length': bytes.length } : {});
			response.end(bytes);
		});
	});
	afterAll(async () => await web.close());

	const atOnce = async (items: SourceItem[], parameters: INodeParameters) => {
		const { items: read, error } = await ocr.run({
			items,
			parameters: { pdfPages: '1', ...parameters },
			options: { downloadUrl: true },
		});
		expect(error).toBeUndefined();
		expect(read.map(({ json }) => json.text)).toEqual(numbers.map((index) => `file ${index}`));
		return Math.max(...ocr.sandbox.calls.map(({ inFlight }) => inFlight));
	};

	test.each(['told', 'untold'])('downloads whose length is %s', async (path) => {
		const items = numbers.map((index) => ({ json: { url: `${web.url}/${path}/${index}.pdf` } }));
		const most = await atOnce(items, { inputType: 'url', imageUrl: '={{ $json.url }}' });
		expect(most).toBeGreaterThan(1);
		expect(most).toBeLessThanOrEqual(3);
	});

	test('stored files whose size n8n does not tell with them', async () => {
		const items = numbers.map((index) => ({
			files: { data: named(`${index}.pdf`, fileOf(index)) },
		}));
		const withoutSize = '={{ (({ bytes, ...file }) => file)($binary.data) }}';
		const most = await atOnce(items, { binaryPropertyName: withoutSize });
		expect(most).toBeGreaterThan(1);
		expect(most).toBeLessThanOrEqual(3);
	});
});
