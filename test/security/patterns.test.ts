import { decodeBase64 } from '../../nodes/TencentCloudOcr/input/base64';
import { fitsPattern, parseFieldNames } from '../../nodes/TencentCloudOcr/input/fieldNames';
import { fileTypeOf } from '../../nodes/TencentCloudOcr/input/fileTypes';
import { shapeOf } from '../../layout/words/kinds';
import { isSumName } from '../../layout/words/sums';
import { escapeInline, escapeLines } from '../../layout/text/markdown/escape';
import { joinFlow } from '../../layout/text/joinText';
import { linearizedPageCount } from '../../pdf/file/linearized';
import { parsePageList } from '../../pdf/pageList';
import { timeOf } from './time';

const MB = 1024 * 1024;
/** Some ten times what they take on a busy machine, and far less than they took as careless patterns. */
const MOST_MS = 1000;

const zipOf = (filling: string): Buffer => {
	const bytes = Buffer.alloc(100 * MB, filling);
	bytes.write('PK\u0003\u0004');
	return bytes;
};

/** Some are refused; how is proved elsewhere. */
const attempt = (work: () => unknown) => (): void => {
	try {
		work();
	} catch (error) {
		if (!(error instanceof Error)) throw error;
	}
};

test.each<[string, () => unknown]>([
	['a page list of blanks', () => parsePageList(`${' '.repeat(9999)}1`)],
	['a page list of ligatures', () => parsePageList('ﷺ'.repeat(10_000))],
	['a page list of dashes', () => parsePageList('- '.repeat(5000))],
	['a field pattern of asterisks', () => fitsPattern('a'.repeat(MB), '*a'.repeat(MB / 4))],
	['a field pattern that nearly fits', () => fitsPattern('a'.repeat(MB), '*aab*'.repeat(1000))],
	['a field list of commas', () => parseFieldNames(' ,'.repeat(MB))],
	['Base64 of blanks', () => decodeBase64('AAAA '.repeat(2 * MB))],
	['Base64 of padding', () => decodeBase64('='.repeat(10 * MB))],
	['a data URI without an end', () => decodeBase64(`data:${';base64'.repeat(MB)}`)],
	['a ZIP that nearly has the folders', () => fileTypeOf(zipOf('p'))],
	['a ZIP of half names', () => fileTypeOf(zipOf('wor'))],
	['a PDF that nearly is linearized', () => linearizedPageCount(Buffer.alloc(1024, '<</Lin'))],
	['a cell of brackets', () => shapeOf(`${')'.repeat(50_000)}1`)],
	['a cell of blanks after a total', () => isSumName(`total${' '.repeat(1500)}x`)],
	[
		'a paragraph of long lines',
		() => joinFlow(Array<string>(1500).fill('x'.repeat(3000)), new Set()),
	],
	['Markdown of addresses without a blank', () => escapeInline(`${'www.a'.repeat(MB / 4)}*`)],
	['Markdown of lines of addresses', () => escapeLines(['a', '://a'.repeat(MB / 4)])],
	['an SVG of comments', () => fileTypeOf(Buffer.alloc(MB, '<!--'))],
])('%s takes no time', (_, work) => {
	const attempted = attempt(work);
	expect(timeOf(attempted)).toBeLessThan(MOST_MS);
});

test.each([
	['word/document.xml', 'Word document'],
	['xl/workbook.xml', 'Excel workbook'],
])('a ZIP whose list of files names %s is a %s', (name, kind) => {
	const bytes = Buffer.concat([zipOf('x').subarray(0, MB), Buffer.from(name), Buffer.alloc(100)]);
	expect(fileTypeOf(bytes).name).toBe(kind);
});
