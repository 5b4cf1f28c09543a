import { parseAnswer } from '../../nodes/TencentCloudOcr/api/answer/answer';
import { decodeBase64 } from '../../nodes/TencentCloudOcr/input/base64';
import { fileTypeOf } from '../../nodes/TencentCloudOcr/input/fileTypes';
import { findFields, type WantedField } from '../../layout/fields';
import type { RecognizedPage, TextLine } from '../../layout/page';
import { renderReport } from '../../nodes/TencentCloudOcr/report';
import { rowsOfFile } from '../../nodes/TencentCloudOcr/operations/readRows/rowsOfFile';
import { escapeFormula } from '../../nodes/TencentCloudOcr/result/escapeFormula';
import { readPage } from '../../layout/readPage';
import { renderText, type TextLayout } from '../../layout/text';
import { openPdf } from '../../pdf';
import { breathe } from '../../pdf/pause';
import { parsePageList } from '../../pdf/pageList';
import { hostilePdfs, withoutCrossReference } from '../../test/helpers/pdf/hostilePdfs';
import { hostileTiffs } from '../../test/helpers/tiff/hostileTiffs';
import { openTiff } from '../../tiff';
import { seededRandom } from '../../tools/random';
import type { Attack } from './measure';

const MB = 1024 * 1024;

/** Opens the file and cuts its first page. */
const readPdf = (file: Buffer) => async () => {
	const opened = await openPdf(file, { largestPart: 0 });
	if (opened.kind !== 'encrypted') await opened.part(1);
};

const pdfs: Attack[] = Object.entries(hostilePdfs).flatMap(([name, make]) => [
	{ name: `PDF: ${name}`, make: () => readPdf(make()) },
	{
		name: `PDF: ${name}, and no cross-reference`,
		make: () => readPdf(withoutCrossReference(make())),
	},
]);

const tiffs: Attack[] = Object.entries(hostileTiffs).map(([name, make]) => ({
	name: `TIFF: ${name}`,
	make: () => {
		const file = make();
		return async () => await (await openTiff(file, { largestPart: 7_000_000 })).part(1);
	},
}));

const answered = (name: string, text: () => string): Attack => ({
	name: `Answer: ${name}`,
	make: () => {
		const body = Buffer.from(`{"Response":{"RequestId":"id","Extra":${text()}}}`);
		return () => parseAnswer({ status: 200, headers: {}, body }, 0);
	},
});

const answers: Attack[] = [
	answered('5 MB of brackets', () => '['.repeat(5 * MB)),
	answered('5 million lists within each other', () => '['.repeat(5 * MB) + ']'.repeat(5 * MB)),
	answered('10 million empty lists', () => `[${'[],'.repeat(10 * MB)}0]`),
	answered('1 million different keys', () => {
		const keys = Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":0`);
		return `{${keys.join(',')}}`;
	}),
	answered('a text of 16 MB', () => JSON.stringify('x'.repeat(15 * MB))),
];

const texts: Attack[] = [
	{
		name: 'Cell: 200 blanks before a formula',
		make: () => () => escapeFormula(`${' '.repeat(200)}=x`),
	},
	{
		name: 'Cell: 100,000 blanks before a formula',
		make: () => () => escapeFormula(`${' '.repeat(100_000)}=x`),
	},
	{ name: 'Page list of 10,000 blanks', make: () => () => parsePageList(`${' '.repeat(9999)}1`) },
	{
		name: 'Base64 of 10 MB with a blank after each four',
		make: () => {
			const text = 'AAAA '.repeat(2 * MB);
			return () => decodeBase64(text);
		},
	},
	{
		name: 'ZIP of 100 MB that nearly has an office folder',
		make: () => {
			const bytes = Buffer.alloc(100 * MB, 'p');
			bytes.write('PK\u0003\u0004');
			return () => fileTypeOf(bytes);
		},
	},
];

function lineAt(x: number, y: number, text: string, width = 22): TextLine {
	const box = { x, y, width, height: 12 };
	const [right, bottom] = [x + width, y + box.height];
	const polygon = [
		{ x, y },
		{ x: right, y },
		{ x: right, y: bottom },
		{ x, y: bottom },
	];
	return { text, confidence: 99, polygon, box, paragraph: null, words: [] };
}

const asPage = (lines: TextLine[]): RecognizedPage => ({
	page: 1,
	angle: 0,
	lines,
});

/** Lines in a grid of so many columns, `pitch` pixels apart. */
const pageOf = (count: number, columns: number, pitch = 30): RecognizedPage =>
	asPage(
		Array.from({ length: count }, (_, index) =>
			lineAt((index % columns) * pitch, Math.floor(index / columns) * 20, String(index)),
		),
	);

/** Lines anywhere, over one another. */
function scattered(count: number): RecognizedPage {
	const random = seededRandom('scattered');
	const upTo = (most: number) => Math.floor(random() * most);
	return asPage(
		Array.from({ length: count }, () =>
			lineAt(upTo(9000), upTo(9000), 'abc 12,50'.slice(upTo(5)), 1 + upTo(600)),
		),
	);
}

const asRows = (page: RecognizedPage) => async () => {
	const options = {
		headerRow: 'yes',
		tables: 'all',
		includeSource: false,
		escapeFormulas: true,
	} as const;
	await rowsOfFile([page], options, breathe);
};

const WANTED: WantedField[] = [
	...(['date', 'total', 'currency', 'dueDate', 'invoiceNumber'] as const).map((field) => ({
		field,
	})),
	{ field: 'custom', labels: ['invoice number'], type: 'text' },
];

const fieldsOf = (page: RecognizedPage) => async () =>
	await findFields([page], WANTED, {}, breathe);

/** Lines in heaps, each the next part of a label that never ends. */
const LABEL_PARTS = ['inv', 'oice', 'num', 'be'];
const heaps = (): RecognizedPage =>
	asPage(
		Array.from({ length: 5000 }, (_, index) => {
			const heap = Math.floor(index / 50);
			const part = LABEL_PARTS[heap % LABEL_PARTS.length] ?? '';
			return lineAt(100, heap * 20 + (index % 50) / 50, part, 200);
		}),
	);

/** Numbers that go on by even steps, all at one place. */
const ticks = (): RecognizedPage =>
	asPage(Array.from({ length: 5000 }, (_, index) => lineAt(100, 100, String(index * 5))));

/** Names of a hundred columns, each of several words, in ten rows. */
const manyNames = (): RecognizedPage =>
	asPage(
		Array.from({ length: 5000 }, (_, index) =>
			lineAt(
				(index % 100) * 90,
				Math.floor(index / 100) * 20,
				index < 1000 ? 'Net amount gross' : '12.50',
				80,
			),
		),
	);

const textOf = async (page: RecognizedPage, layout: TextLayout): Promise<string[]> =>
	await renderText([await readPage(page, breathe)], layout, breathe);

const pages: Attack[] = [
	{ name: 'Rows: 1,000 lines in 5 columns', make: () => asRows(pageOf(1000, 5)) },
	{ name: 'Rows: 5,000 lines in 5 columns', make: () => asRows(pageOf(5000, 5)) },
	{ name: 'Rows: 5,000 lines in 100 columns', make: () => asRows(pageOf(5000, 100)) },
	{ name: 'Rows: 5,000 lines in 50 columns far apart', make: () => asRows(pageOf(5000, 50, 90)) },
	{ name: 'Rows: 5,000 lines anywhere', make: () => asRows(scattered(5000)) },
	{ name: 'Rows: 5,000 lines in 1,000 columns', make: () => asRows(pageOf(5000, 1000)) },
	{ name: 'Rows: 5,000 lines beside one another', make: () => asRows(pageOf(5000, 5000)) },
	...(['lines', 'paragraphs', 'layout', 'markdown'] as const).map((layout) => ({
		name: `Text: 5,000 lines anywhere, as ${layout}`,
		make: () => {
			const page = scattered(5000);
			return async () => await textOf(page, layout);
		},
	})),
	{
		name: 'Text: 5,000 lines in 100 columns',
		make: () => {
			const page = pageOf(5000, 100);
			return async () => await textOf(page, 'paragraphs');
		},
	},
	{ name: 'Fields: 5,000 lines anywhere', make: () => fieldsOf(scattered(5000)) },
	{ name: 'Fields: 5,000 parts of one label in heaps', make: () => fieldsOf(heaps()) },
	{
		name: 'Fields: 1,000 lines of 45 amounts',
		make: () => {
			const lines = Array.from({ length: 1000 }, (_, index) =>
				lineAt(0, index * 20, 'word 12.50 '.repeat(45), 9000),
			);
			return fieldsOf(asPage(lines));
		},
	},
	{ name: 'Rows: 5,000 ticks of an axis at one place', make: () => asRows(ticks()) },
	{ name: 'Rows: ten rows of names over 100 columns', make: () => asRows(manyNames()) },
	{
		name: 'Markdown: ten rows of names over 100 columns',
		make: () => {
			const page = manyNames();
			return async () => await textOf(page, 'markdown');
		},
	},
	{
		name: 'Markdown: 5 MB of addresses without a blank',
		make: () => {
			const page = asPage([lineAt(0, 0, `${'www.a'.repeat(MB)}*`, 9000)]);
			return async () => await textOf(page, 'markdown');
		},
	},
	{
		name: 'Report: 5,000 lines in 100 columns',
		make: () => {
			const page = pageOf(5000, 100);
			return () => renderReport([{ page }], 'x.png', breathe);
		},
	},
];

/** The worst inputs known, each made to take much time or memory. */
export const attacks: readonly Attack[] = [...texts, ...answers, ...pages, ...tiffs, ...pdfs];
