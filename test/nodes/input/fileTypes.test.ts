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

/** The entry of a ZIP, empty, with its name. */
const entry = (name: string) => {
	const head = Buffer.alloc(30);
	head.write('PK\x03\x04', 'latin1');
	head.writeUInt16LE(name.length, 26);
	return Buffer.concat([head, Buffer.from(name)]);
};
const zipOf = (...names: string[]) => Buffer.concat(names.map(entry));
const ole = (part: string) =>
	Buffer.concat([
		Buffer.from('d0cf11e0a1b11ae1', 'hex'),
		Buffer.alloc(1024),
		Buffer.from(part, 'utf16le'),
	]);
const SIGNED = Buffer.from('3080060a2a864886f70d010702', 'hex').fill(0x09, 3, 4);

describe('what else comes with mail is named, and told apart by whether somebody may want it read', () => {
	test.each<[string, string, string | Buffer]>([
		['HEIC image', 'wanted', '\0\0\0\x18ftypheic\0\0\0\0'],
		['WebP image', 'wanted', 'RIFF\x20\0\0\0WEBPVP8 '],
		['AVIF image', 'wanted', '\0\0\0\x18ftypavif\0\0\0\0'],
		['JPEG XL image', 'wanted', '\xff\x0a\x00\x00'],
		['Word document', 'wanted', zipOf('[Content_Types].xml', 'word/document.xml')],
		['Excel workbook', 'wanted', zipOf('[Content_Types].xml', 'xl/workbook.xml')],
		['PowerPoint presentation', 'wanted', zipOf('[Content_Types].xml', 'ppt/presentation.xml')],
		['OFD document', 'wanted', zipOf('Doc_0/Document.xml', 'OFD.xml')],
		['XPS document', 'wanted', zipOf('[Content_Types].xml', 'Documents/1/Pages/1.fpage')],
		['ZIP archive', 'wanted', zipOf('password/letter.pdf')],
		['Word document', 'wanted', ole('WordDocument')],
		['Excel workbook', 'wanted', ole('Workbook')],
		['Office document with a password', 'wanted', ole('EncryptedPackage')],
		['saved Outlook mail', 'beside', ole('__properties_version1.0')],
		['RTF document', 'wanted', '{\\rtf1\\ansi Hello}'],
		['Base64 text', 'wanted', 'JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PAovVHlwZSAvQ2F0YWxvZwo+Pgo='],
		['Base64 text', 'wanted', 'data:image/png;base64,iVBORw0KGgo='],
		['text with a URL', 'wanted', 'https://example.com/invoice.pdf\n'],
		['encrypted mail', 'wanted', '-----BEGIN PGP MESSAGE-----\n\nwcBMA'],
		['file of unknown type', 'wanted', '\x01\x02\x03\x04'],
		['GIF image', 'beside', 'GIF89a\x01\0\x01\0'],
		['SVG image', 'beside', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
		['calendar file', 'beside', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
		['contact file', 'beside', 'BEGIN:VCARD\r\nVERSION:3.0'],
		['digital signature', 'beside', SIGNED],
		['digital signature', 'beside', '-----BEGIN PGP SIGNATURE-----\n\niQEz'],
		['mail', 'beside', 'Received: from a by b;\r\n\tMon, 1 Jan 2026\r\nSubject: x\r\n\r\nHi'],
		['mail', 'beside', 'MIME-Version: 1.0\r\nSubject: Offer\r\nFrom: a@example.com\r\n\r\nHi'],
		['Outlook winmail.dat', 'beside', '\x78\x9f\x3e\x22\x01'],
		['HTML page', 'beside', '<!DOCTYPE html><title>Sign in</title>'],
		['HTML page', 'beside', '<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x">'],
		['XML file', 'beside', '<?xml version="1.0"?><Invoice/>'],
		['JSON file', 'beside', '{ "error": "not found" }'],
		['text file', 'beside', 'Dear Sir or Madam,\nplease find attached: the invoice.'],
		['text file', 'beside', '\xff\xfeH\0i\0'],
	])('%s, %s', (name, use, content) => {
		const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
		expect(fileTypeOf(bytes)).toMatchObject({ name, use });
	});

	test('a TIFF of each kind is a document', () => {
		for (const head of ['II*\0', 'MM\0*', 'II+\0', 'MM\0+']) {
			expect(fileTypeOf(Buffer.from(`${head}\0\0\0\0`, 'latin1'))).toMatchObject({ use: 'tiff' });
		}
	});
});
