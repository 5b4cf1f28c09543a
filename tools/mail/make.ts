/** Makes test/fixtures/mail: attachments as real mail carries them, most of them no scans at all. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invitation, smallPdf, winmail } from './documents';
import { wordDocument, workbook, zipped } from './office';
import { gif, heicHeader, logo, svg, tiff, webp } from './pictures';

const target = join(__dirname, '../../test/fixtures/mail');

async function main(): Promise<void> {
	const files: Record<string, Uint8Array | string> = {
		'logo.png': logo(),
		'meeting.ics': invitation,
		'notes.docx': wordDocument('Please see the scan for the delivery.'),
		'winmail.dat': winmail(),
		'empty.pdf': '',
		// Phones and copiers name files as they please.
		'scan.jpg': await smallPdf([
			'Delivery note 5531',
			'Copper pipe, 12 pieces',
			'Received on 4 May 2026',
		]),
		'pixel.gif': gif(),
		'banner.webp': webp(),
		'fax.tiff': tiff(),
		'photo.heic': heicHeader(),
		'icon.svg': svg(),
		'prices.xlsx': workbook('Copper pipe'),
		'archive.zip': zipped({ 'readme.txt': 'Nothing to see here.\n' }),
	};
	mkdirSync(target, { recursive: true });
	for (const [name, bytes] of Object.entries(files)) {
		writeFileSync(join(target, name), bytes);
		console.log(`${name}: ${bytes.length} bytes`);
	}
}

void main();
