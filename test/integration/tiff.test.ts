import type { INodeParameters } from 'n8n-workflow';

import { listen } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';
import { greyTags, rawTiff } from '../helpers/tiff/rawTiff';
import { TIFF_FIXTURES, tiffFixture } from '../helpers/tiff/tiffFixtures';

const ocr = useOcr({ engine: 'ocr' });
const SLOW = 300_000;

const scan = (bytes: Buffer, fileName = 'scan.tif') => ({
	files: { data: { bytes, fileName, mimeType: 'image/tiff' } },
});

const read = async (bytes: Buffer, parameters: INodeParameters = {}, options = {}) => {
	const { items, hints, error } = await ocr.run({ items: [scan(bytes)], parameters, options });
	return { items, error, hints: hints.map(({ message }) => message) };
};

const PAGES = TIFF_FIXTURES.filter((name) => !name.includes('every-run'));

test(
	'TIFFs of many makers and packings are read, those of several pages page by page',
	async () => {
		const { items, error } = await ocr.run({
			items: PAGES.map((name) => scan(tiffFixture(name), `${name}.tif`)),
			options: { oneItemPer: 'page', isPdf: 'off' },
		});
		expect(error).toBeUndefined();
		const told = items.map(({ json }) => [json.fileName, json.page, json.pageCount, json.mimeType]);
		const wanted = PAGES.flatMap((name) => {
			const count = /^(?:ghostscript|pillow)/.test(name) ? 3 : 1;
			return Array.from({ length: count }, (_, page) => [
				`${name}.tif`,
				page + 1,
				count,
				'image/tiff',
			]);
		});
		expect(told).toEqual(wanted);
		for (const { json } of items) {
			// The engine loses a blank here and there on such small pages.
			const text = String(json.text).replace(/\s/g, '');
			expect(`${json.fileName}: ${text}`).toContain(`Deliverynote${4710 + Number(json.page)}`);
			expect(`${json.fileName}: ${text}`).toContain(`Total${Number(json.page)}8.50`);
		}
	},
	SLOW,
);

describe('the pages of a TIFF', () => {
	const fax = tiffFixture('ghostscript-tiffg4');

	test('are those that PDF Pages asks for', async () => {
		const { items } = await read(fax, { pdfPages: '2-last' });
		expect(items).toHaveLength(1);
		expect(items[0]?.json).toMatchObject({ pageCount: 3, pages: [{ page: 2 }, { page: 3 }] });
		expect(items[0]?.json.text).toMatch(/4712[^]*4713/);
	});

	test('are no more than Max Pages, before the first call', async () => {
		const { error } = await read(fax, {}, { maxPages: 2 });
		expect(error?.message).toBe(
			"scan.tif: the page list asks for 3 pages of the file's 3, and 'Max Pages' allows 2",
		);
		expect(ocr.sandbox.calls).toEqual([]);
	});

	test('are cropped to Page Area before they are sent', async () => {
		const { items } = await read(
			fax,
			{ pdfPages: '1' },
			{ pageArea: { margins: { top: 50, bottom: 0 } } },
		);
		expect(items[0]?.json.text).toMatch(/18\.50/);
		expect(items[0]?.json.text).not.toMatch(/Delivery/);
	});

	test('come from a URL that ends in .tif by way of n8n', async () => {
		const web = await listen((_request, response) => response.end(fax));
		try {
			const { items } = await ocr.run({
				items: [{ json: {} }],
				parameters: { inputType: 'url', imageUrl: `${web.url}/fax.TIF?x=1`, pdfPages: 'last' },
			});
			expect(items[0]?.json).toMatchObject({ fileName: 'fax.TIF', pageCount: 3 });
			expect(items[0]?.json.text).toContain('4713');
			expect(ocr.sandbox.calls.map(({ parameters }) => parameters.ImageUrl)).toEqual([undefined]);
		} finally {
			await web.close();
		}
	});

	test('that lack something are read as far as they go, and a hint says so', async () => {
		const tags = greyTags(200, 200);
		const { hints } = await read(
			rawTiff([{ tags, segments: [Buffer.alloc(20_000, 255)] }], 99_999),
		);
		expect(hints[0]).toBe('No text found in: scan.tif, page 1.');
		expect(hints[1]).toBe(
			'scan.tif: the file lacks parts of page 1, so text may be missing; the file breaks off after page 1',
		);
	});

	test('that cannot be read are errors in words, each by itself', async () => {
		const page = (compression: number) => ({
			tags: { ...greyTags(10, 10), 259: compression },
			segments: [Buffer.alloc(100, 255)],
		});
		const { outputs } = await ocr.run({
			items: [
				scan(rawTiff([page(1), page(50_000)])),
				scan(Buffer.from('II*\0\xff\xff\0\0', 'latin1')),
			],
			node: { onError: 'continueErrorOutput' },
			parameters: { operation: 'readRaw' },
		});
		expect(outputs[0]?.map(({ json }) => json.page)).toEqual([1]);
		expect(outputs[1]?.map(({ json }) => json.error)).toEqual([
			'scan.tif, page 2: the TIFF cannot be read: it is packed with Zstandard',
			'scan.tif: the TIFF cannot be read: it points beyond its end',
		]);
	});
});
