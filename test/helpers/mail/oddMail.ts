import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';

import { pdf } from '../files';
import { pdfFixture } from '../pdf/pdfFixtures';
import { ROOT } from '../project/packed';
import { tiffFixture } from '../tiff/tiffFixtures';

/** What is to come out for an attachment: the text of items, an error's message, or why it was skipped. */
export interface Attachment {
	fileName?: string;
	mimeType: string;
	bytes: Buffer;
	/** For each item that is to come of it. */
	read?: RegExp[];
	/** What the error item says behind the file's name. */
	error?: RegExp;
	/** As the hint names it. */
	skipped?: string;
}

const BINARY = 'application/octet-stream';

const written = (text: string, type: 'image/png' | 'image/jpeg' = 'image/png'): Buffer => {
	const canvas = createCanvas(600, 120);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, 600, 120);
	context.fillStyle = '#000';
	context.font = '40px sans-serif';
	context.fillText(text, 30, 75);
	return type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type, 90);
};

/** A photo as phones save it: an EXIF segment behind the first marker, here of a camera held upright. */
const withExif = (jpeg: Buffer): Buffer => {
	const tiff = Buffer.from('4d4d002a000000080001011200030000000100010000' + '00000000', 'hex');
	const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
	const length = Buffer.alloc(2);
	length.writeUInt16BE(body.length + 2);
	return Buffer.concat([
		jpeg.subarray(0, 2),
		Buffer.from([0xff, 0xe1]),
		length,
		body,
		jpeg.subarray(2),
	]);
};

const mailFile = (fileName: string) =>
	readFileSync(path.join(ROOT, 'test/fixtures/mail', fileName));

const fixture = (fileName: string, mimeType: string) => ({
	fileName,
	mimeType,
	bytes: mailFile(fileName),
});

const text = (fileName: string, mimeType: string, ...lines: string[]) => ({
	fileName,
	mimeType,
	bytes: Buffer.from(lines.join('\r\n')),
});

const notRead = (type: string) => new RegExp(`^: this is an? ${type}, which cannot be read`);

const invoice = written('Invoice 4711');

/** What came with the mails of a bad week. */
export const ODD_MAIL: readonly Attachment[] = [
	{
		fileName: 'Rechnung Nr. 17 vom 3.5..png',
		mimeType: 'image/png',
		bytes: invoice,
		read: [/Invoice 4711/],
	},
	{ fileName: '发票 (1).png', mimeType: 'image/png', bytes: written('Order 8812'), read: [/8812/] },
	{ mimeType: BINARY, bytes: written('Ticket 9034', 'image/jpeg'), read: [/9034/] },
	{
		fileName: 'scan',
		mimeType: 'text/plain',
		bytes: pdf(['Delivery 5531', 'Received 4 May']),
		read: [/5531[^]*4 May/],
	},
	{ fileName: 'A.B.C.PDF', mimeType: 'image/png', bytes: pdf(['Offer 77']), read: [/77/] },
	{
		fileName: 'IMG_0001.JPG',
		mimeType: 'image/jpeg',
		bytes: withExif(written('Receipt 3310', 'image/jpeg')),
		read: [/3310/],
	},
	{
		fileName: 'picture.png',
		mimeType: 'image/png',
		bytes: written('Slip 6602', 'image/jpeg'),
		read: [/6602/],
	},
	{
		fileName: 'fax.tif',
		mimeType: 'image/tiff',
		bytes: tiffFixture('ghostscript-tiffg4'),
		read: [/4711[^]*4712[^]*4713/],
	},
	{
		fileName: 'copy of the invoice.png',
		mimeType: 'image/png',
		bytes: invoice,
		read: [/Invoice 4711/],
	},
	{ fileName: 'logo.png', mimeType: 'image/png', bytes: mailFile('logo.png'), read: [/^$/] },
	{ ...fixture('scan.jpg', 'image/jpeg'), read: [/Delivery note 5531/] },

	{
		fileName: 'locked.pdf',
		mimeType: 'application/pdf',
		bytes: pdfFixture('user-password-aes-256'),
		error: /^: the PDF is protected by a password$/,
	},
	{
		fileName: 'poster.bmp',
		mimeType: 'image/bmp',
		bytes: Buffer.concat([Buffer.from('BM'), Buffer.alloc(12 * 1024 * 1024)]),
		error: /^: it takes 16\.1 MB as Base64, and the API takes 10 MB$/,
	},
	{ ...fixture('photo.heic', 'image/heic'), error: notRead('HEIC image') },
	{ ...fixture('banner.webp', 'image/webp'), error: notRead('WebP image') },
	{ ...fixture('notes.docx', BINARY), error: notRead('Word document') },
	{ ...fixture('prices.xlsx', BINARY), error: notRead('Excel workbook') },
	{ ...fixture('archive.zip', 'application/zip'), error: notRead('ZIP archive') },
	{
		...text('invoice.ofd', 'application/zip', 'PK\x03\x04 OFD.xml'),
		error: notRead('OFD document'),
	},
	{ ...text('letter.rtf', 'text/rtf', '{\\rtf1 Hello}'), error: notRead('RTF document') },
	{ ...fixture('empty.pdf', 'application/pdf'), error: /^: the file is empty \(0 bytes\)$/ },
	{
		...text('broken.tif', 'image/tiff', 'II*\0\x01\x02'),
		error: /^: the TIFF cannot be read: it points beyond its end$/,
	},
	{
		...text('damaged.pdf', 'application/pdf', '%PDF-1.7', 'cut off'),
		error: /^: the PDF is damaged, and its page count cannot be determined$/,
	},
	{
		...text('encoded.txt', 'text/plain', invoice.toString('base64')),
		error: notRead('Base64 text'),
	},
	{
		fileName: 'data.bin',
		mimeType: BINARY,
		bytes: Buffer.from([1, 2, 3, 4]),
		error: notRead('file of unknown type'),
	},

	{ ...fixture('meeting.ics', 'text/calendar'), skipped: 'calendar file' },
	{ ...fixture('winmail.dat', 'application/ms-tnef'), skipped: 'Outlook winmail.dat' },
	{ ...fixture('pixel.gif', 'image/gif'), skipped: 'GIF image' },
	{ ...fixture('icon.svg', 'image/svg+xml'), skipped: 'SVG image' },
	{ ...text('boss.vcf', 'text/vcard', 'BEGIN:VCARD', 'VERSION:3.0'), skipped: 'contact file' },
	{
		...text('smime.p7s', 'application/pkcs7-signature', '-----BEGIN PKCS7-----', 'MIIF'),
		skipped: 'digital signature',
	},
	{
		...text(
			'Fwd offer.eml',
			'message/rfc822',
			'From: a@example.com',
			'Subject: Offer',
			'',
			'Hello',
		),
		skipped: 'mail',
	},
	{ ...text('page.html', 'text/html', '<!DOCTYPE html><html></html>'), skipped: 'HTML page' },
	{ ...text('readme.txt', 'text/plain', 'Please find attached.'), skipped: 'text file' },
	{ ...text('e-invoice.xml', 'text/xml', '<?xml version="1.0"?><Invoice/>'), skipped: 'XML file' },
];
