import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createCipheriv } from 'node:crypto';

/** Bytes that look random and are the same each time. */
const noiseBytes = (seed: number, length: number): Buffer =>
	createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16)).update(
		Buffer.alloc(length),
	);

/** A grey JPEG of noise, the page number written on it: about half a byte a pixel at quality 87. */
const noisePicture = (page: number, width: number, height: number, quality: number): Buffer => {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	const picture = context.createImageData(width, height);
	const pixels = new Uint32Array(picture.data.buffer);
	noiseBytes(page, width * height).forEach((byte, index) => {
		const grey = 200 + (byte % 56);
		pixels[index] = 0xff000000 | (grey * 0x010101);
	});
	context.putImageData(picture, 0, 0);
	context.font = `${Math.round(height / 8)}px sans-serif`;
	context.fillText(`Page ${page}`, width / 10, height / 2);
	return canvas.toBuffer('image/jpeg', quality);
};

export interface ScanOptions {
	pages: number;
	width?: number;
	height?: number;
	/** JPEG quality, 1 to 100. */
	quality?: number;
}

/** A PDF as a scanner makes it: one picture a page. 80 pages at the default size make about 39 MB. */
export const scanPdf = async ({
	pages,
	width = 980,
	height = 1300,
	quality = 87,
}: ScanOptions): Promise<Buffer> => {
	const document = await PDFDocument.create({ updateMetadata: false });
	for (let page = 1; page <= pages; page += 1) {
		const image = await document.embedJpg(noisePicture(page, width, height, quality));
		document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
	}
	return Buffer.from(await document.save());
};
