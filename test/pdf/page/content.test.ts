import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { openPdf, PdfPageTooLargeError, type PdfPart } from '../../../pdf';
import { cutPages, faultsOf, pageTexts } from '../../helpers/pdf/cutPages';
import { rawPdf, HELVETICA } from '../../helpers/pdf/rawPdf';
import { FONTS, shown, stampForm, stream, twoPages } from '../../helpers/pdf/twoPages';

const noise = (bytes: number): Buffer =>
	Buffer.concat(
		Array.from({ length: Math.ceil(bytes / 32) }, (_, index) =>
			createHash('sha256').update(String(index)).digest(),
		),
	).subarray(0, bytes);
const first = async (file: Buffer): Promise<PdfPart> => {
	const [part] = (await cutPages(file)) ?? [];
	if (part === undefined) throw new Error('no page');
	return part;
};
const STAMP =
	'/Annots [<< /Type /Annot /Subtype /Stamp /Rect [20 20 220 60] /F 4 /AP << /N 9 0 R >> >>]';
const STAMPED = stampForm(
	'BT /F2 20 Tf 5 10 Td (STAMPED) Tj ET',
	'/Resources << /Font << /F2 8 0 R >> >>',
);
const MASK =
	'/Type /XObject /Subtype /Form /BBox [0 0 300 200] /Group << /S /Transparency /CS /DeviceGray >>';

describe('a page looks as in the file', () => {
	test.each<[string, Buffer]>([
		[
			'with letters that show through a mask',
			twoPages({
				resources: '/ExtGState << /G1 << /SMask << /S /Luminosity /G 9 0 R >> >> >>',
				content: stream('/G1 gs 0 0 1 rg 0 0 300 200 re f'),
				more: [
					stream(`1 g ${shown('MASK', 'F2')}`, `${MASK} /Resources << /Font << /F2 8 0 R >> >>`),
				],
			}),
		],
		[
			'with a mask that is not there',
			twoPages({
				resources: '/ExtGState << /G1 << /SMask << /S /Luminosity >> >> /G2 << /SMask /None >> >>',
				content: stream(`/G2 gs ${shown('FIRST PAGE')} /G1 gs`),
			}),
		],
		[
			'with a font of drawings, one of which is none',
			twoPages({
				fonts: `${FONTS} /F3 9 0 R`,
				content: stream(`${shown('FIRST PAGE')} ${shown('a', 'F3', 60)}`),
				more: [
					'<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /square /gone] >> /CharProcs << /square 10 0 R /gone (none) >> >>',
					stream('9 0 0 0 9 9 d1 0 0 9 9 re f'),
				],
			}),
		],
		[
			'with a font that has no drawings',
			twoPages({
				fonts: `${FONTS} /F3 << /Type /Font /Subtype /Type3 >>`,
				content: stream(`${shown('FIRST PAGE')} /F3`),
			}),
		],
		[
			'with a picture that cannot be packed any smaller',
			twoPages({
				resources: '/XObject << /I1 9 0 R >>',
				content: stream('200 0 0 100 20 20 cm /I1 Do'),
				more: [
					{
						entries:
							'/Type /XObject /Subtype /Image /Width 60 /Height 60 /ColorSpace /DeviceGray /BitsPerComponent 8',
						content: noise(3600),
					},
				],
			}),
		],
		['with a size that is no size, which is that of a letter', letter('/MediaBox [0 0 /wide 200]')],
		['with a size of too many numbers', letter(`/MediaBox [${'0 '.repeat(500)}]`)],
		[
			'with what is shown outside of its size',
			letter('/MediaBox [0 0 300 200] /CropBox [900 900 950 950]'),
		],
		['that stands in the tree itself', inTheTree()],
		[
			'on a layer that is shown, beside one that is not',
			twoPages({
				catalog: '/OCProperties << /OCGs [9 0 R 10 0 R] /D << /OFF [10 0 R] >> >>',
				resources: '/Properties << /L1 9 0 R /L2 10 0 R >>',
				content: stream(
					`/OC /L1 BDC ${shown('FIRST PAGE')} EMC /OC /L2 BDC ${shown('HIDDEN', 'F1', 60)} EMC`,
				),
				more: ['<< /Type /OCG /Name (on) >>', '<< /Type /OCG /Name (off) >>'],
			}),
		],
		[
			'in a file with layers that it does not lie on',
			twoPages({
				catalog: '/OCProperties << /OCGs [9 0 R] /D << /OFF [9 0 R] >> >>',
				more: ['<< /Type /OCG /Name (off) >>'],
			}),
		],
	])('%s', async (_, file) => {
		expect(await faultsOf(file)).toEqual([]);
	});

	test('with names that take more room packed than as they are', async () => {
		const text = noise(4000)
			.toString('latin1')
			.replace(/[\\()\r\n]/g, '-');
		const file = twoPages({
			resources: `/Properties << /P1 << /T (${text}) >> >>`,
			content: stream(`/P1 ${shown('FIRST PAGE')}`),
		});
		expect(await faultsOf(file)).toEqual([]);
	});
});

function letter(boxes: string): Buffer {
	return twoPages({ page: boxes, content: stream(shown('FIRST PAGE')) });
}

/** Pages, and the node above them, that are no objects of their own. */
function inTheTree(): Buffer {
	const page = (content: number) =>
		`<< /Type /Page /MediaBox [0 0 300 200] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
	return rawPdf([
		`<< /Type /Catalog /Pages << /Type /Pages /Count 2 /Kids [<< /Type /Pages /Count 2 /Kids [${page(4)} ${page(5)}] >>] >> >>`,
		'null',
		HELVETICA,
		stream(shown('FIRST PAGE')),
		stream(shown('SECOND PAGE')),
		stream('% nothing to see here\n'.repeat(500)),
	]);
}

describe('content that cannot be looked into', () => {
	/** A picture's filter, which no content has. */
	const unreadable = { entries: '/Filter /DCTDecode', content: 'no content' };

	test('keeps all that it may draw with', async () => {
		const file = twoPages({ page: '/Contents [5 0 R 9 0 R]', more: [unreadable] });
		const { bytes, complete } = await first(file);
		expect(complete).toBe(true);
		expect(bytes.includes('Courier-Bold')).toBe(true);
		expect((await pageTexts(file))?.[0]).toBe('FIRST PAGE');
	});

	test('stays below a stamp', async () => {
		const page = `/Contents [5 0 R 10 0 R] ${STAMP}`;
		const file = twoPages({ page, more: [STAMPED, unreadable] });
		expect(await faultsOf(file)).toEqual([]);
		expect((await pageTexts(file))?.[0]).toContain('STAMPED');
	});

	test('and content that is lost, which is said', async () => {
		const { complete } = await first(twoPages({ page: '/Contents [5 0 R 99 0 R]' }));
		expect(complete).toBe(false);
	});
});

describe('a page that asks for too much goes out with the whole file', () => {
	const glyphs = Array.from({ length: 1001 }, (_, index) => `/g${index} 10 0 R`).join(' ');
	const parts = '5 0 R '.repeat(10_001);
	const chain = Array.from({ length: 20_002 }, (_, index) => `<< /Next ${index + 10} 0 R >>`);
	test.each<[string, Buffer]>([
		[
			'a font of a thousand drawings and one',
			twoPages({
				fonts: `${FONTS} /F3 9 0 R`,
				content: stream(`${shown('FIRST PAGE')} /F3`),
				more: [`<< /Type /Font /Subtype /Type3 /CharProcs << ${glyphs} >> >>`, stream('')],
			}),
		],
		['ten thousand contents and one', twoPages({ page: `/Contents [${parts}]` })],
		[
			'more objects than any page has',
			twoPages({ resources: '/ExtGState << /G1 9 0 R >>', content: stream('/G1 gs'), more: chain }),
		],
	])('%s', async (_, file) => {
		const part = await first(file);
		expect(part.bytes.equals(file)).toBe(true);
		expect(part).toMatchObject({ pageNumber: 1, complete: false });
	});
});

test('a page that is larger than is worth cutting says so before it is written', async () => {
	const file = twoPages({
		resources: '/XObject << /I1 9 0 R >>',
		content: stream('/I1 Do'),
		more: [{ entries: '/Subtype /Image /Filter /FlateDecode', content: deflateSync(noise(9000)) }],
	});
	const opened = await openPdf(file, { largestPart: 0, largestCut: 5000 });
	if (opened.kind !== 'readable') throw new Error(opened.kind);
	const error = await opened.part(1).catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(PdfPageTooLargeError);
	expect(error).toMatchObject({ bytes: expect.any(Number) });
	expect((await opened.part(2)).pageNumber).toBe(1);
});

test('content that is written out plainly is compressed', async () => {
	const file = twoPages({ content: stream(`${shown('FIRST PAGE')}\n${'% blank\n'.repeat(900)}`) });
	expect((await first(file)).bytes.length).toBeLessThan(2000);
	expect(await faultsOf(file)).toEqual([]);
});
