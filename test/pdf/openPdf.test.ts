import { openPdf, type OpenPdfOptions, type PdfPart } from '../../pdf';
import { pdfFixture } from '../helpers/pdf/pdfFixtures';
import { HELVETICA, rawPdf } from '../helpers/pdf/rawPdf';
import { differenceOf, inkOf, PdfRenderer, type RenderedPage } from '../helpers/pdf/renderPdf';
import { scanPdf } from '../helpers/pdf/scanPdf';

/** No file is small enough to go whole, so that every page is cut. */
const ALWAYS_CUT: OpenPdfOptions = { largestPart: 0 };
const ROOMY: OpenPdfOptions = { largestPart: 7_800_000 };

const openReadable = async (bytes: Buffer, options = ALWAYS_CUT) => {
	const opened = await openPdf(bytes, options);
	if (opened.kind !== 'readable') throw new Error(`${opened.kind}, not readable`);
	return opened;
};

const allParts = async (bytes: Buffer, options = ALWAYS_CUT): Promise<PdfPart[]> => {
	const opened = await openReadable(bytes, options);
	const pages = Array.from({ length: opened.pageCount }, (_, index) => index + 1);
	return await Promise.all(pages.map((page) => opened.part(page)));
};

let renderer: PdfRenderer;
beforeAll(async () => {
	renderer = await PdfRenderer.start();
});
afterAll(() => renderer.stop());

/** The picture of a document's only page. */
const pictureOf = async ({ bytes }: { bytes: Buffer }): Promise<RenderedPage> => {
	const [picture, ...others] = await renderer.render(bytes);
	if (picture === undefined || others.length > 0) throw new Error('not one page');
	return picture;
};

const factsOf = ({ pageNumber, complete }: PdfPart) => ({ pageNumber, complete });

/** Buffers are compared by themselves: as parts of a difference they would be printed byte by byte. */
const expectWhole = (
	part: PdfPart,
	file: Buffer,
	expected: Pick<PdfPart, 'pageNumber' | 'complete'>,
) => {
	expect(part.bytes.equals(file)).toBe(true);
	expect(factsOf(part)).toEqual(expected);
};

/** Page counts; the second name is the sound file that must look the same where nobody else can open the first. */
const READABLE: [name: string, pageCount: number, looksLike?: string][] = [
	['annotations', 2],
	['borrowed-resources', 2],
	['chromium', 3],
	['cyclic-tree', 3],
	['deep-tree', 1],
	['encrypted-aes-128', 3],
	['encrypted-aes-256', 3],
	['encrypted-aes-256-object-streams', 3],
	['encrypted-rc4-128', 3],
	['encrypted-rc4-40', 3],
	['filled-form', 2],
	['filled-form-without-appearances', 2],
	['ghostscript', 3],
	['img2pdf-scan', 12],
	['inherited', 3],
	['junk-around', 3],
	['libreoffice', 3],
	['linearized', 3],
	['linearized-object-streams', 3],
	['lost-trailer', 3, 'libreoffice'],
	['mupdf-joined', 4],
	['object-streams', 3],
	['poppler-joined', 4],
	['rotated', 3],
	['shared-resources', 12],
	['updated', 2],
	['wrong-count', 3],
	['wrong-xref', 3],
];

describe.each(READABLE)('%s.pdf', (name, pageCount, looksLike = name) => {
	test(`has ${pageCount} pages, and each cut page looks as it does in the file`, async () => {
		const parts = await allParts(pdfFixture(name));
		expect(parts).toHaveLength(pageCount);
		const pageNumbers = parts.map((_, index) => index + 1);
		const originals = await renderer.render(pdfFixture(looksLike), pageNumbers);
		for (const [index, part] of parts.entries()) {
			const original = originals[index];
			if (original === undefined) throw new Error(`no picture of page ${index + 1}`);
			expect(factsOf(part)).toEqual({ pageNumber: 1, complete: true });
			expect(differenceOf(original, await pictureOf(part))).toBe(0);
			expect(inkOf(original)).toBeGreaterThan(0);
		}
	});

	test('gives the same bytes each time, and never more than the file has', async () => {
		const file = pdfFixture(name);
		const parts = await allParts(file);
		const opened = await openReadable(pdfFixture(name));
		for (const [index, part] of parts.toReversed().entries()) {
			const again = await opened.part(parts.length - index);
			expect(again.bytes.equals(part.bytes)).toBe(true);
			expect(part.bytes.length).toBeLessThanOrEqual(file.length);
		}
	});
});

describe('a cut page', () => {
	test('carries its own picture and not those of the pages it shares a dictionary with', async () => {
		const file = pdfFixture('shared-resources');
		for (const { bytes } of await allParts(file)) {
			expect(bytes.length).toBeLessThan(file.length / 8);
		}
	});

	test('of a scan makes no more bytes with its siblings than the file and a little', async () => {
		const file = pdfFixture('img2pdf-scan');
		const sizes = (await allParts(file)).map(({ bytes }) => bytes.length);
		expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(file.length * 1.25);
	});

	test('keeps hidden layers hidden, text and stamps alike', async () => {
		const [first, second] = await allParts(pdfFixture('hidden-layer'));
		const text = (shown: string) =>
			rawPdf([
				'<< /Type /Catalog /Pages 2 0 R >>',
				'<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 ${HELVETICA} >> >> >>`,
				{ entries: '', content: `BT /F1 20 Tf 20 200 Td (${shown}) Tj ET` },
			]);
		const expected = [text('Price 10'), text('No layers here')];
		for (const [index, part] of [first, second].entries()) {
			const bytes = expected[index] ?? Buffer.alloc(0);
			const cut = await pictureOf(part ?? { bytes: Buffer.alloc(0) });
			expect(differenceOf(await pictureOf({ bytes }), cut)).toBe(0);
		}
	});

	test('does not drag along the pages and the outline that it links to', async () => {
		for (const { bytes } of await allParts(pdfFixture('chromium'))) {
			expect(bytes.includes('/Annots')).toBe(false);
			expect(bytes.includes('example.com')).toBe(false);
		}
	});

	test('does not drag along pages that something it draws with leads to', async () => {
		const page = (more: string) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] ${more} >>`;
		const file = rawPdf([
			'<< /Type /Catalog /Pages 2 0 R >>',
			'<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>',
			page('/Resources << /ExtGState << /Back << /To 4 0 R /Up 2 0 R >> >> >>'),
			page('/Contents 5 0 R'),
			{ entries: '', content: '0 0 50 50 re f '.repeat(1000) },
		]);
		const [first] = await allParts(file);
		expect(first?.bytes.length).toBeLessThan(1000);
	});
});

describe('the whole file', () => {
	test('goes out as it is if it has one page and fits', async () => {
		const file = pdfFixture('deep-tree');
		const opened = await openReadable(file, ROOMY);
		expectWhole(await opened.part(1), file, { pageNumber: 1, complete: true });
	});

	test('goes out with the page number where the file has lost a page or what it draws with', async () => {
		const file = pdfFixture('truncated-behind-tree');
		const parts = await allParts(file, ROOMY);
		const sound = await renderer.render(pdfFixture('shared-resources'));
		expect(parts).toHaveLength(12);
		for (const [index, part] of parts.slice(0, 7).entries()) {
			expect(factsOf(part)).toEqual({ pageNumber: 1, complete: true });
			const original = sound[index];
			expect(original && differenceOf(original, await pictureOf(part))).toBe(0);
		}
		for (const [index, part] of parts.slice(7).entries()) {
			expectWhole(part, file, { pageNumber: index + 8, complete: false });
		}
	});

	test('does not go out if it is too large, though the page lacks something', async () => {
		const file = pdfFixture('truncated-behind-tree');
		const opened = await openReadable(file);
		const part = await opened.part(8);
		expect(factsOf(part)).toEqual({ pageNumber: 1, complete: false });
		expect(part.bytes.length).toBeLessThan(file.length);
	});

	test('goes out where the cut page would be larger', async () => {
		const file = pdfFixture('lost-page');
		const opened = await openReadable(file);
		expectWhole(await opened.part(1), file, { pageNumber: 1, complete: true });
	});

	test('does not go out encrypted', async () => {
		const file = pdfFixture('encrypted-aes-256');
		for (const { bytes } of await allParts(file, ROOMY)) {
			expect(bytes.includes('/Encrypt')).toBe(false);
		}
	});
});

describe('a file whose pages cannot all be told', () => {
	test.each(['truncated', 'lost-branch', 'not-a-pdf', 'header-only'])(
		'such as %s.pdf is damaged, goes out whole and has no page count',
		async (name) => {
			const file = pdfFixture(name);
			const opened = await openPdf(file, ROOMY);
			expect(opened).toMatchObject({ kind: 'unreadable', reason: 'damaged', pageCount: null });
			if (opened.kind !== 'unreadable') return;
			expectWhole(await opened.part(5), file, { pageNumber: 5, complete: false });
		},
	);

	test('tells the page count if it is linearized and has its full length', async () => {
		const file = pdfFixture('linearized');
		const broken = Buffer.from(file.toString('latin1').replaceAll('/Kids', '/Sidk'), 'latin1');
		expect(await openPdf(broken, ROOMY)).toMatchObject({ kind: 'unreadable', pageCount: 3 });
		const shorter = broken.subarray(0, -10);
		expect(await openPdf(shorter, ROOMY)).toMatchObject({ kind: 'unreadable', pageCount: null });
	});

	test('that branches without end is too complex', async () => {
		const opened = await openPdf(pdfFixture('forking-tree'), ROOMY);
		expect(opened).toMatchObject({ kind: 'unreadable', reason: 'too complex', pageCount: null });
	});

	test('is damaged if it was encrypted and lost its key with its trailer', async () => {
		const file = pdfFixture('encrypted-rc4-128');
		const keyless = file.subarray(0, file.lastIndexOf('xref\n0 '));
		expect(await openPdf(keyless, ROOMY)).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
	});
});

describe.each(['user-password-rc4', 'user-password-aes-256'])('%s.pdf', (name) => {
	test('needs its password', async () => {
		const opened = await openPdf(pdfFixture(name), ROOMY);
		expect(opened).toEqual({ kind: 'encrypted', reason: 'password needed' });
	});

	test('is not opened by another', async () => {
		const opened = await openPdf(pdfFixture(name), { ...ROOMY, password: 'Secret' });
		expect(opened).toEqual({ kind: 'encrypted', reason: 'wrong password' });
	});

	test.each(['secret', 'owner'])('is opened by "%s", and its pages need none', async (password) => {
		const parts = await allParts(pdfFixture(name), { ...ROOMY, password });
		const originals = await renderer.render(pdfFixture('libreoffice'));
		for (const [index, original] of originals.entries()) {
			const cut = await pictureOf(parts[index] ?? { bytes: Buffer.alloc(0) });
			expect(differenceOf(original, cut)).toBe(0);
		}
	});
});

test('a page that the file does not have is refused', async () => {
	const opened = await openReadable(pdfFixture('libreoffice'));
	await expect(opened.part(4)).rejects.toThrow(new RangeError('page 4 of 3'));
	await expect(opened.part(0)).rejects.toThrow(RangeError);
});

test('a cancelled signal ends opening and cutting', async () => {
	const cancel = new AbortController();
	const options = { ...ALWAYS_CUT, signal: cancel.signal };
	const opened = await openReadable(pdfFixture('libreoffice'), options);
	cancel.abort(new Error('cancelled'));
	await expect(opened.part(1)).rejects.toThrow('cancelled');
	await expect(openPdf(pdfFixture('libreoffice'), options)).rejects.toThrow('cancelled');
});

test('pages can be cut side by side', async () => {
	const file = await scanPdf({ pages: 10, width: 300, height: 400 });
	const parts = await allParts(file);
	const originals = await renderer.render(file);
	for (const [index, part] of parts.entries()) {
		const original = originals[index];
		expect(original && differenceOf(original, await pictureOf(part))).toBe(0);
	}
	const total = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
	expect(total).toBeLessThan(file.length * 1.02);
});
