import { deflateSync } from 'node:zlib';
import { rawPdf, type RawObject } from './rawPdf';

const MEGABYTE = 1024 * 1024;
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const ONE_PAGE = '<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 100 100] >>';

const packed = (entries: string, content: Buffer): RawObject => ({
	entries: `${entries} /Filter /FlateDecode`,
	content: deflateSync(content),
});
const packedTwice = (entries: string, content: Buffer): RawObject => ({
	entries: `${entries} /Filter [/FlateDecode /FlateDecode]`,
	content: deflateSync(deflateSync(content)),
});
const numbered = (count: number, text: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** A page with this content, these resources and more objects from number 5 on. */
const page = (
	content: RawObject,
	resources: string,
	more: RawObject[] = [],
	entries = '',
): Buffer =>
	rawPdf([
		CATALOG,
		ONE_PAGE,
		`<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << ${resources} >> ${entries} >>`,
		content,
		...more,
	]);
const withExtra = (extra: RawObject): Buffer => page({ entries: '', content: '' }, '', [extra]);
const withTail = (tail: string | Buffer): Buffer =>
	Buffer.concat([withExtra('null'), Buffer.from(tail)]);

/** A catalogue whose page tree is what the last object says. */
const tree = (...nodes: RawObject[]): Buffer => rawPdf([CATALOG, ...nodes]);

/** Names in two kinds, so that a page's content is looked into. */
const NAMED = '/XObject << /A 5 0 R /B 6 0 R >>';
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 9 9]';

/** Files of a few kilobytes to some megabytes, each made to take much time, memory or stack. */
export const hostilePdfs: Record<string, () => Buffer> = {
	'object stream that inflates to 200 MB': () =>
		withExtra(packed('/Type /ObjStm /N 1 /First 4', Buffer.alloc(200 * MEGABYTE, 'a '))),
	'object stream that inflates twice': () =>
		withExtra(packedTwice('/Type /ObjStm /N 1 /First 4', Buffer.alloc(200 * MEGABYTE, 'a '))),
	'twenty object streams of 8 MB each': () =>
		page(
			{ entries: '', content: '' },
			'',
			Array.from({ length: 20 }, () =>
				packed('/Type /ObjStm /N 1 /First 4', Buffer.alloc(8 * MEGABYTE - 9, '1 0 ')),
			),
		),
	'object stream with a billion objects': () =>
		withExtra(
			packed('/Type /ObjStm /N 1000000000 /First 8000000', Buffer.alloc(8_000_000, '7 0 ')),
		),
	'object stream whose objects all are the same large one': () =>
		tree(
			packed(
				'/Type /ObjStm /N 20000 /First 400000',
				Buffer.from(
					`${numbered(20_000, (index) => `${index + 10} 0`).padEnd(400_000)}[${'1 '.repeat(200_000)}]`,
				),
			),
			`<< /Type /Pages /Kids [${numbered(20_000, (index) => `${index + 10} 0 R`)}] >>`,
		),
	'cross-reference stream of a billion entries': () =>
		withExtra({
			entries: '/Type /XRef /Size 1000000000 /W [1 2 1] /Index [0 1000000000] /Root 1 0 R',
			content: '',
		}),
	'content that inflates to 200 MB': () =>
		page(packed('', Buffer.alloc(200 * MEGABYTE, '/A Do ')), NAMED),
	'content with a million names': () =>
		page(packed('', Buffer.from(numbered(1_000_000, (index) => `/N${index}`))), NAMED),
	'content behind forty filters': () =>
		page(
			{ entries: `/Filter [${'/LZWDecode '.repeat(40)}]`, content: Buffer.alloc(MEGABYTE) },
			NAMED,
		),
	'ten thousand contents that are the same one': () =>
		rawPdf([
			CATALOG,
			ONE_PAGE,
			`<< /Type /Page /Parent 2 0 R /Contents [${'4 0 R '.repeat(10_000)}] /Resources << ${NAMED} >> >>`,
			packed('', Buffer.alloc(7 * MEGABYTE, ' /A Do')),
			{ entries: FORM, content: '' },
			{ entries: FORM, content: '' },
		]),
	'forms that draw each other in a circle': () =>
		page({ entries: '', content: '/A Do' }, NAMED, [
			{ entries: `${FORM} /Resources << ${NAMED} >>`, content: '/B Do' },
			{ entries: `${FORM} /Resources << ${NAMED} >>`, content: '/A Do' },
		]),
	'forms without resources that draw each other': () =>
		page({ entries: '', content: '/A Do' }, NAMED, [
			{ entries: FORM, content: '/B Do' },
			{ entries: FORM, content: '/A Do' },
		]),
	'chain of nineteen thousand objects': () =>
		page(
			{ entries: '', content: '/A Do' },
			'/ExtGState << /A 5 0 R >>',
			Array.from({ length: 19_000 }, (_, index) => `<< /Next ${index + 6} 0 R >>`),
		),
	'million arrays within each other': () => withExtra('['.repeat(1_000_000)),
	'million dictionaries within each other': () => withExtra('<</A'.repeat(1_000_000)),
	'page of arrays within each other': () =>
		page({ entries: '', content: '' }, `/Font ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
	'array of five million numbers as a page tree': () =>
		tree(`<< /Type /Pages /Kids [${'1 '.repeat(5_000_000)}] >>`),
	'quarter of a million kids': () =>
		tree(`<< /Type /Pages /Kids [${'3 0 R '.repeat(240_000)}] >>`, '<< /Type /Page >>'),
	'page tree that forks at each of forty levels': () =>
		tree(
			'<< /Type /Pages /Kids [3 0 R 3 0 R] >>',
			...Array.from(
				{ length: 40 },
				(_, level) => `<< /Type /Pages /Kids [${level + 4} 0 R ${level + 4} 0 R] >>`,
			),
			'<< /Type /Page >>',
		),
	'page tree that forks without a page': () =>
		tree(
			...Array.from(
				{ length: 40 },
				(_, level) => `<< /Type /Pages /Kids [${level + 3} 0 R ${level + 3} 0 R] >>`,
			),
			'<< /Type /Pages /Kids [] >>',
		),
	'page tree of twenty thousand levels': () =>
		tree(
			...Array.from(
				{ length: 20_000 },
				(_, level) => `<< /Type /Pages /Kids [${level + 3} 0 R] >>`,
			),
			'<< /Type /Page >>',
		),
	'page tree that is its own kid': () => tree('<< /Type /Pages /Kids [2 0 R] >>'),
	'references that lead to each other': () => tree('3 0 R', '2 0 R'),
	'string of five megabytes without an end': () => withTail(`9 0 obj (${'('.repeat(5 * MEGABYTE)}`),
	'strings without an end, in streams': () => withTail('9 0 obj << /A ( stream '.repeat(40_000)),
	'name of five megabytes': () => withTail(`9 0 obj << /${'a'.repeat(5 * MEGABYTE)} stream`),
	'number of five megabytes': () => withTail(`9 0 obj << /A ${'1'.repeat(5 * MEGABYTE)} stream`),
	'hexadecimal string of five megabytes': () =>
		withTail(`9 0 obj << /A <${'0'.repeat(5 * MEGABYTE)} stream`),
	'five megabytes of digits': () => withTail('1'.repeat(5 * MEGABYTE)),
	'five megabytes of spaces after two numbers': () => withTail(`1 0${' '.repeat(5 * MEGABYTE)}`),
	'five megabytes of comments': () => withTail(`9 0 obj << ${'%\n'.repeat(2.5 * MEGABYTE)}stream`),
	'five megabytes of percent signs and letters': () => withTail('a%'.repeat(2.5 * MEGABYTE)),
	'headers without objects': () => withTail('1 0 obj '.repeat(200_000)),
	'words like headers': () => withTail('obj '.repeat(1_300_000)),
	'trailers without end': () => withTail('trailer << '.repeat(450_000)),
	'streams without an end': () => withTail('9 0 obj <<>> stream '.repeat(100_000)),
	'stream with a length beyond all measure': () =>
		withTail('9 0 obj << /Length 99999999999999999999 >> stream x endstream endobj'),
	'stream with a length below nothing': () =>
		withTail('9 0 obj << /Length -500 >> stream x endstream endobj'),
	'object numbers beyond all measure': () => withTail('9999999999 0 obj null endobj '.repeat(1000)),
	'field whose parents go in a circle': () =>
		page(
			{ entries: '', content: '' },
			'',
			['<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /Parent 5 0 R >>'],
			'/Annots [5 0 R]',
		),
	'three thousand stamps': () =>
		page(
			{ entries: '', content: '' },
			'',
			[{ entries: FORM, content: '' }],
			`/Annots [${'<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 5 0 R >> >> '.repeat(3000)}]`,
		),
};

/** The same file, of which nobody says where its objects are, so that all its bytes must be looked through. */
export const withoutCrossReference = (file: Buffer): Buffer => {
	const lost = Buffer.from(file);
	const at = lost.lastIndexOf('startxref');
	if (at >= 0) lost.write('nowhere!!', at);
	return lost;
};
