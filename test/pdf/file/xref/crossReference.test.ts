import { deflateSync } from 'node:zlib';
import { openPdf } from '../../../../pdf';
import { openFile } from '../../../../pdf/file/openFile';
import { pageTexts } from '../../../helpers/pdf/cutPages';
import { twoPages } from '../../../helpers/pdf/twoPages';
import {
	trueRows,
	xrefStreamPdf,
	type XrefRow,
	type XrefStream,
} from '../../../helpers/pdf/xrefStreamPdf';

const TEXTS = ['PLACED BY STREAM'];
const isScanned = async (file: Buffer): Promise<boolean> =>
	(await openFile(file, '', false)).scanned;

describe('a cross-reference stream is believed', () => {
	test.each<[string, XrefStream]>([
		['as it is usually written', {}],
		['with wider fields', { widths: [2, 8, 4] }],
		['with a field more than there are', { widths: [1, 4, 2, 1] }],
		['in sections', { entries: '/W [1 4 2] /Index [0 3 3 5] /Size 8' }],
		['with a section that has no count', { entries: '/W [1 4 2] /Index [0 8 9] /Size 8' }],
		['with objects of a kind that is not known', { rows: (at) => withRow(at, 0, [7, 1, 1]) }],
		[
			'with an object at the very beginning, which is none',
			{ rows: (at) => withRow(at, 5, [1, 0, 0]) },
		],
	])('%s', async (_, xref) => {
		const file = xrefStreamPdf(xref);
		expect(await isScanned(file)).toBe(false);
		expect(await pageTexts(file)).toEqual(TEXTS);
	});

	test('where its rows say nothing of their kind, which is then an offset', async () => {
		const plain = '/Type /ObjStm /N 1 /First 4';
		const rows = (offsets: readonly number[]): XrefRow[] =>
			trueRows(offsets).map(([kind, at]) => [0, kind === 1 ? at : 0, 0]);
		const file = xrefStreamPdf({ widths: [0, 4, 0], rows, objectStream: plain });
		expect(await isScanned(file)).toBe(false);
	});
});

const withRow = (offsets: readonly number[], number: number, row: XrefRow): XrefRow[] =>
	trueRows(offsets).map((known, index) => (index === number ? row : known));

describe('a cross-reference stream is not believed, and the file read as its bytes show it', () => {
	test.each<[string, XrefStream]>([
		['without widths', { entries: '/Size 8' }],
		['with two widths', { entries: '/Size 8 /W [1 4]' }],
		['with widths that are no numbers', { entries: '/Size 8 /W [1 /four 2]' }],
		['with widths of nothing', { entries: '/Size 8 /W [0 0 0]' }],
		['with a width beyond all measure', { entries: '/Size 8 /W [1 400 2]' }],
		['with a width below nothing', { entries: '/Size 8 /W [1 -4 2]' }],
		['with fewer rows than it says', { entries: '/Size 80 /W [1 4 2]' }],
		['with more than it may grow to', { entries: '/W [1 4 2] /Filter [/A /B /C /D /E]' }],
		[
			'that is cut off within',
			{
				entries: '/Size 8 /W [1 4 2] /Filter /FlateDecode',
				data: deflateSync(
					Buffer.from('a row of bytes for each of eight objects, all different.'),
				).subarray(0, 30),
			},
		],
		['that the file does not point at', { startxref: (at) => at - 60 }],
		['whose file ends before it', { startxref: () => 999_999 }],
		['with an object where none is', { rows: (at) => withRow(at, 4, [1, 20, 0]) }],
		['with an object that another stream holds', { rows: (at) => withRow(at, 6, [2, 4, 0]) }],
		['with an object that no stream holds', { rows: (at) => withRow(at, 6, [2, 3, 0]) }],
		['with an object at another place in its stream', { rows: (at) => withRow(at, 6, [2, 7, 3]) }],
	])('%s', async (_, xref) => {
		const file = xrefStreamPdf(xref);
		expect(await isScanned(file)).toBe(true);
		expect(await pageTexts(file)).toEqual(TEXTS);
	});

	test('without a size, so that its pages are missing', async () => {
		expect(await pageTexts(xrefStreamPdf({ entries: '/W [1 4 2]' }))).toEqual(TEXTS);
	});
});

test('what is in an object stream without a head is lost', async () => {
	const opened = await openPdf(xrefStreamPdf({ objectStream: '/Type /ObjStm' }), {
		largestPart: 0,
	});
	if (opened.kind !== 'readable') throw new Error(opened.kind);
	expect(await opened.part(1)).toMatchObject({ complete: false });
});

const EMPTY = 'xref\n0 0\n';

/** An update of a file that changes nothing: a table without objects, and what its trailer says. */
const updated = (
	file: Buffer,
	trailer: (last: number) => string,
	table = 'xref\n0 0\n',
): Buffer => {
	const last = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1'))?.[1]);
	const update = `${table}trailer\n${trailer(last)}\nstartxref\n${file.length}\n%%EOF\n`;
	return Buffer.concat([file, Buffer.from(update)]);
};
const before = (last: number) => `<< /Size 20 /Root 1 0 R /Prev ${last} >>`;

describe('an updated file', () => {
	const PAGES = ['FIRST PAGE', 'SECOND PAGE'];

	test('is read by all its tables, the latest first', async () => {
		const file = updated(updated(twoPages(), before), before);
		expect(await isScanned(file)).toBe(false);
		expect(await pageTexts(file)).toEqual(PAGES);
	});

	test('whose tables lead in a circle has each once', async () => {
		const file = twoPages();
		const circle = updated(file, () => `<< /Size 20 /Root 1 0 R /Prev ${file.length} >>`);
		expect(await pageTexts(circle)).toEqual(PAGES);
	});

	test.each<[string, (last: number) => string, string]>([
		['has no table where one should be', () => '<< /Size 20 /Root 1 0 R /Prev 9 >>', EMPTY],
		['has a table without a trailer', () => '(no dictionary)', EMPTY],
		['has a table with other things in it', before, 'xref\n0 0\nxyz\n'],
		['has a table with fewer entries than it says', before, 'xref\n0 3\n0000000000 65535 f \n'],
	])('that %s is read as its bytes show it', async (_, trailer, table) => {
		const file = updated(twoPages(), trailer, table);
		expect(await isScanned(file)).toBe(true);
		expect(await pageTexts(file)).toEqual(PAGES);
	});

	test('of more editions than anybody makes goes out as it is', async () => {
		let file = twoPages();
		for (let edition = 0; edition < 1001; edition += 1) file = updated(file, before);
		expect(await openPdf(file, { largestPart: 0 })).toMatchObject({
			kind: 'unreadable',
			reason: 'too complex',
		});
	});
});
