import { createHash } from 'node:crypto';

import { openTiff, TiffError, TiffPageTooLargeError } from '../../tiff';
import { PdfRenderer, type RenderedPage } from '../helpers/pdf/renderPdf';
import { greyPage, greyTags, rawTiff } from '../helpers/tiff/rawTiff';
import { shownOnPage, TIFF_FIXTURES, tiffFixture } from '../helpers/tiff/tiffFixtures';

const ROOMY = { largestPart: 7_000_000 };
const EVERY_RUN = 'pillow-group3-every-run';
const PAGES = TIFF_FIXTURES.filter((name) => name !== EVERY_RUN);

let renderer: PdfRenderer;
beforeAll(async () => {
	renderer = await PdfRenderer.start();
});
afterAll(() => renderer.stop());

const render = async (pdf: Buffer): Promise<RenderedPage> => {
	const [page] = await renderer.render(pdf);
	if (page === undefined) throw new Error('a PDF without a page');
	return page;
};

/** The mean difference of all colours of all pixels, 0 to 255. */
const meanDifference = (one: RenderedPage, other: RenderedPage): number => {
	expect([one.width, one.height]).toEqual([other.width, other.height]);
	const sum = one.data.reduce((all, value, at) => all + Math.abs(value - (other.data[at] ?? 0)), 0);
	return sum / one.data.length;
};

/** Black and white lose the edges of letters, JPEG a little of everything. */
const mostDifference = (name: string): number => {
	if (/black-and-white|group|fax|tiffg|tiffc|tifflzw|tiffpack|mirrored/.test(name)) return 3.5;
	return /jpeg/.test(name) ? 1 : /grey|turned/.test(name) ? 0.5 : 0.05;
};

describe('a TIFF page as a PDF', () => {
	it.each(PAGES)('%s looks as it should on each page', async (name) => {
		const { pageCount, part } = await openTiff(tiffFixture(name), ROOMY);
		expect(pageCount).toBe(/^ghostscript|^pillow/.test(name) ? 3 : 1);
		for (let page = 1; page <= pageCount; page += 1) {
			const { bytes, pageNumber, complete, reduced } = await part(page);
			expect({ pageNumber, complete, reduced }).toEqual({ pageNumber: 1, complete: true });
			const difference = meanDifference(await render(bytes), await shownOnPage(page));
			expect(difference).toBeLessThan(mostDifference(name));
		}
	});

	it('reads runs of every length in both colours', async () => {
		const { part } = await openTiff(tiffFixture(EVERY_RUN), ROOMY);
		const { bytes } = await part(1);
		const { width, height, data } = await render(bytes);
		const firstBlack = (y: number) => {
			const x = data.subarray(y * width * 4, (y + 1) * width * 4).findIndex((value) => value < 128);
			return (x / 4 / width) * 2700;
		};
		expect(width).toBe(height);
		for (let y = 0; y < height; y += 1) {
			expect(Math.abs(firstBlack(y) - (y / height) * 2700)).toBeLessThan(5);
		}
	});

	it('passes on what a PDF can have as it is packed', async () => {
		for (const name of ['imagemagick-group4', 'imagemagick-lzw-rgb', 'libtiff-jpeg-rgb']) {
			const tiff = tiffFixture(name);
			const { bytes } = await (await openTiff(tiff, ROOMY)).part(1);
			const end = bytes.lastIndexOf('\nendstream');
			const packed = bytes.subarray(end - 300, end - 100);
			expect(tiff.includes(packed)).toBe(true);
		}
	});

	it('gives the same bytes for the same file', async () => {
		const tiff = tiffFixture('libtiff-zip-predicted-tiles');
		const once = await (await openTiff(tiff, ROOMY)).part(1);
		const again = await (await openTiff(Buffer.from(tiff), ROOMY)).part(1);
		expect(again.bytes.equals(once.bytes)).toBe(true);
	});

	it('leaves margins out, of the page as it is shown', async () => {
		const margins = { top: 50, right: 10, bottom: 0, left: 20 };
		const cropped = await openTiff(tiffFixture('libtiff-turned'), { ...ROOMY, margins });
		const page = await render((await cropped.part(1)).bytes);
		const whole = await shownOnPage(1);
		expect([page.width, page.height]).toEqual([294, 75]);
		const row = (y: number, { width, data }: RenderedPage, from: number) =>
			data.subarray((y * width + from) * 4, (y * width + from + 294) * 4);
		const rowDifference = row(30, page, 0).reduce(
			(sum, value, at) => sum + Math.abs(value - (row(105, whole, 84)[at] ?? 0)),
			0,
		);
		expect(rowDifference / (294 * 4)).toBeLessThan(1);
	});
});

describe('a page that is too large', () => {
	/** Noise cannot be packed. */
	const noise = (bytes: number) =>
		Buffer.concat(
			Array.from({ length: Math.ceil(bytes / 32) }, (_, index) =>
				createHash('sha256').update(String(index)).digest(),
			),
		);
	const rgb = rawTiff([
		{
			tags: { ...greyTags(300, 300), 258: [8, 8, 8], 262: 2, 277: 3 },
			segments: [noise(270_000)],
		},
	]);

	it.each([
		{ largestPart: 300_000, reduced: undefined },
		{ largestPart: 120_000, reduced: 'grey' },
		{ largestPart: 30_000, reduced: 'smaller' },
	])('is sent in $largestPart bytes: $reduced', async ({ largestPart, reduced }) => {
		const { bytes, ...part } = await (await openTiff(rgb, { largestPart })).part(1);
		expect(bytes.length).toBeLessThanOrEqual(largestPart);
		expect(part.reduced).toBe(reduced);
		const { width, height } = await render(bytes);
		expect([width, height]).toEqual([842, 842]);
	});

	it('is refused where nothing helps, with the size it would have', async () => {
		const { part } = await openTiff(rgb, { largestPart: 2000 });
		const error = await part(1).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(TiffPageTooLargeError);
		expect(error).toMatchObject({ bytes: expect.any(Number) });
	});
});

describe('a damaged or hostile TIFF', () => {
	const errorOf = async (tiff: Buffer): Promise<string> => {
		const error = await openTiff(tiff, ROOMY)
			.then(async ({ part }) => await part(1))
			.catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(TiffError);
		return error instanceof Error ? error.message : '';
	};

	it('is read as far as it goes, and says that something is missing', async () => {
		const tiff = tiffFixture('libtiff-lzw-predicted');
		const whole = await openTiff(tiff, ROOMY);
		expect((await whole.part(1)).complete).toBe(true);
		const lost = rawTiff([{ ...greyPage(100, 100, 0), segments: [Buffer.alloc(5000)] }]);
		const { bytes, complete } = await (await openTiff(lost, ROOMY)).part(1);
		expect(complete).toBe(false);
		const { data, width, height } = await render(bytes);
		const at = (share: number) => data[Math.floor(height * share) * width * 4];
		expect([at(0.25), at(0.75)]).toEqual([0, 255]);
	});

	it('whose directories lead in a circle has each page once', async () => {
		const { pageCount, cutOff } = await openTiff(rawTiff([greyPage(9, 9, 0)], 8), ROOMY);
		expect({ pageCount, cutOff }).toEqual({ pageCount: 1, cutOff: true });
	});

	it('whose next directory lies beyond its end keeps the pages before', async () => {
		const pages = [greyPage(9, 9, 0), greyPage(9, 9, 0)];
		const { pageCount, cutOff } = await openTiff(rawTiff(pages, 999_999), ROOMY);
		expect({ pageCount, cutOff }).toEqual({ pageCount: 2, cutOff: true });
	});

	it('counts no smaller copies and masks as pages', async () => {
		const copy = greyPage(3, 3, 0);
		const small = { ...copy, tags: { ...copy.tags, 254: 1 } };
		const mask = { ...copy, tags: { ...copy.tags, 254: 4 } };
		const { pageCount } = await openTiff(rawTiff([small, greyPage(9, 9, 0), mask]), ROOMY);
		expect(pageCount).toBe(1);
	});

	const tags = greyTags(10, 10);
	const segments = [Buffer.alloc(100)];
	it.each([
		[{ 256: 0 }, /has no size/],
		[{ 256: 4_000_000, 257: 4_000_000 }, /pixels are too many/],
		[{ 258: 7 }, /have 7 bits/],
		[{ 259: 50_000 }, /packed with Zstandard/],
		[{ 259: 7 }, /JPEG in it is damaged/],
		[{ 259: 6 }, /early kind of JPEG/],
		[{ 259: 9999 }, /packed with method 9999/],
		[{ 262: 32_803 }, /PhotometricInterpretation 32803/],
		[{ 262: 3 }, /palette is missing/],
		[{ 277: 99 }, /no document has/],
		[{ 322: 0, 323: 0 }, /tile of it has no size/],
		[{ 339: 3 }, /measurements/],
	])('with tags %j says why it is not read', async (changes, why) => {
		expect(await errorOf(rawTiff([{ tags: { ...tags, ...changes }, segments }]))).toMatch(why);
	});

	it.each([
		['II*\0', /beyond its end/],
		['II*\0\0\0\0\0', /no page/],
		['MM\0*\0\0\xff\xff', /beyond its end/],
		['II+\0\x08\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff', /beyond its end/],
	])('of a few bytes (%j) says why it is not read', async (text, why) => {
		expect(await errorOf(Buffer.from(text, 'latin1'))).toMatch(why);
	});
});
