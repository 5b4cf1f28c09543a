import { createHash } from 'node:crypto';

import type { SourceFile, SourceItem } from '../../n8n/engine';
import type { Parameters } from '../../sandbox';
import { HELVETICA, rawPdf, textContent, type RawObject } from './pdf/rawPdf';

/** Files that the echo engine reads: their text is written in them as it is. */

export const png = (text: string) =>
	Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(text)]);

export const jpeg = (text: string) =>
	Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(text)]);

export const bmp = (text: string) =>
	Buffer.concat([Buffer.from('BM'), Buffer.alloc(24), Buffer.from(text)]);

/** A picture that takes so many bytes, and as many after compression: its filter says that it is packed already. */
export const packedPicture = (size: number): RawObject => ({
	entries:
		'/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode',
	content: Buffer.alloc(size, 'x'),
});

/** One page for each text; a picture on each page makes it `padding` bytes larger. */
export function pdf(pages: string[], padding = 0): Buffer {
	const first = 4;
	const each = padding > 0 ? 3 : 2;
	const kids = pages.map((_, index) => `${first + each * index} 0 R`).join(' ');
	const objects = pages.flatMap((text, index): RawObject[] => {
		const [content, picture] = [1, 2].map((next) => `${first + each * index + next} 0 R`);
		const pictures = padding > 0 ? `/XObject << /I ${picture} >>` : '';
		return [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} /Resources << /Font << /F1 3 0 R >> ${pictures} >> >>`,
			{
				entries: '',
				content: `${textContent(...text.split('\n'))}${padding > 0 ? ' /I Do' : ''}`,
			},
			...(padding > 0 ? [packedPicture(padding)] : []),
		];
	});
	return rawPdf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
		HELVETICA,
		...objects,
	]);
}

const file = (bytes: Buffer, fileName: string | undefined, mimeType: string): SourceFile => ({
	bytes,
	mimeType,
	...(fileName !== undefined && { fileName }),
});

/** A file as n8n's mail and storage nodes give it, named and typed by its ending. */
export const named = (fileName: string, bytes: Buffer): SourceFile =>
	file(bytes, fileName, fileName.endsWith('.pdf') ? 'application/pdf' : 'image/png');

/** An item with one picture in its field `data`. */
export const picture = (text: string, fileName = `${text}.png`): SourceItem => ({
	files: { data: named(fileName, png(text)) },
});

/** An item with one PDF in its field `data`. */
export const document = (pages: string[], fileName = 'letter.pdf'): SourceItem => ({
	files: { data: named(fileName, pdf(pages)) },
});

/** Picks the calls that carry just these bytes, for faults and counts. */
export const carries = (bytes: Buffer) => {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return ({ ImageBase64: image }: Parameters): boolean =>
		typeof image === 'object' && image !== null && 'sha256' in image && image.sha256 === sha256;
};
