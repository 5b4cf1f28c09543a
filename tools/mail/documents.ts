import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

const MADE = new Date(Date.UTC(2026, 0, 1));

/** A one-page PDF with these lines of text. */
export async function smallPdf(lines: readonly string[]): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	pdf.setCreationDate(MADE);
	pdf.setModificationDate(MADE);
	const font = await pdf.embedFont(StandardFonts.Helvetica);
	const page = pdf.addPage([420, 595]);
	lines.forEach((line, index) => {
		page.drawText(line, { x: 50, y: 520 - index * 30, size: 18, font });
	});
	return pdf.save();
}

export const invitation = [
	'BEGIN:VCALENDAR',
	'VERSION:2.0',
	'PRODID:-//Bluewater Catering//Calendar//EN',
	'METHOD:REQUEST',
	'BEGIN:VEVENT',
	'UID:20260312-1@bluewater.example',
	'DTSTAMP:20260301T090000Z',
	'DTSTART:20260312T140000Z',
	'DTEND:20260312T150000Z',
	'SUMMARY:Menu tasting',
	'ORGANIZER:mailto:events@bluewater.example',
	'END:VEVENT',
	'END:VCALENDAR',
	'',
].join('\r\n');

const TNEF_SIGNATURE = 0x223e9f78;
const LEVEL_MESSAGE = 1;
const ATTRIBUTE_VERSION = 0x00089006;
const VERSION = 0x00010000;

/** What Outlook sends in place of attachments: a TNEF stream with its version alone. */
export function winmail(): Buffer {
	const bytes = Buffer.alloc(6 + 9 + 4 + 2);
	bytes.writeUInt32LE(TNEF_SIGNATURE, 0);
	bytes.writeUInt16LE(1, 4);
	bytes.writeUInt8(LEVEL_MESSAGE, 6);
	bytes.writeUInt32LE(ATTRIBUTE_VERSION, 7);
	bytes.writeUInt32LE(4, 11);
	bytes.writeUInt32LE(VERSION, 15);
	bytes.writeUInt16LE(1, 19);
	return bytes;
}
