import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { fileTypeOf } from '../../../nodes/TencentCloudOcr/input/fileTypes';
import { pdf } from '../../helpers/files';

const PDFS = path.resolve(__dirname, '../../fixtures/pdfs');
const typeOf = (...parts: Array<string | Buffer>) =>
	fileTypeOf(
		Buffer.concat(
			parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
		),
	).name;

/** A ZIP's entry that is stored as it is, and the head of other archives that do so. */
const storedIn = {
	'ZIP archive': `PK\x03\x04\x0a${'\0'.repeat(21)}\x0a\0\0\0letter.pdf`,
	'tar archive': Buffer.concat([
		Buffer.from('letter.pdf'.padEnd(257, '\0')),
		Buffer.from('ustar'.padEnd(255, '\0')),
	]),
	'RAR archive': 'Rar!\x1a\x07\x00letter.pdf',
};

describe('a PDF is told by its header', () => {
	test.each(readdirSync(PDFS).filter((name) => name !== 'not-a-pdf.pdf'))('of %s', (name) => {
		expect(typeOf(readFileSync(path.join(PDFS, name)))).toBe('PDF');
	});

	test.each([
		['nothing', ''],
		['a byte order mark', '\xef\xbb\xbf'],
		['blanks and empty lines', '\r\n \n\t'],
		['lines of a printer', '\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n'],
		['lines of a mail', 'Content-Type: application/pdf\r\n\r\n'],
		['bytes that are no text', `\0letter.pdf${'\0'.repeat(117)}`],
	])('behind %s', (_, front) => {
		expect(typeOf(front, pdf(['one']))).toBe('PDF');
	});
});

describe('what has a PDF header and is no PDF', () => {
	test.each(Object.entries(storedIn))('%s with a PDF in it', (name, head) => {
		expect(typeOf(head, pdf(['one']))).toBe(name);
	});

	test.each([
		'A PDF begins with %PDF-1.4 and ends with %%EOF.',
		'The header is this line:\n%PDF-1.4\nand nothing else.',
		'%!PS\n% not a %PDF-1.4\n1 0 obj',
	])('a text that speaks of it: %j', (text) => {
		expect(typeOf(text)).toBe('text file');
	});

	test('a page, a calendar or a letter that speaks of it', () => {
		expect(typeOf('<html>\n', pdf(['one']))).toBe('HTML page');
		expect(typeOf('BEGIN:VCALENDAR\nDESCRIPTION:%PDF-1.4')).toBe('calendar file');
		expect(typeOf('{\\rtf1 %PDF-1.4}')).toBe('RTF document');
	});
});
