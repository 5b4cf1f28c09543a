import { createCanvas, loadImage } from '@napi-rs/canvas';

import { drawPdfPage } from '../../sandbox/engine/ocr/picture/pdfPage';

/** A picture of a page, as the SVG holds it. */
export interface Picture {
	href: string;
	width: number;
	height: number;
}

export async function pictureOf(bytes: Buffer): Promise<Picture> {
	const { width, height } = await loadImage(bytes);
	const type =
		bytes.toString('latin1', 1, 4) === 'PNG' ? 'png' : bytes[0] === 0xff ? 'jpeg' : 'bmp';
	return { href: `data:image/${type};base64,${bytes.toString('base64')}`, width, height };
}

/** The page as the sandbox draws it for its OCR, so that the places fit. */
export async function drawnPage(bytes: Buffer, page: number): Promise<Picture> {
	const { width, height, data } = await drawPdfPage(bytes, page);
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	const pixels = context.createImageData(width, height);
	for (let at = 0; at < width * height; at += 1) {
		pixels.data.set(data.subarray(3 * at, 3 * at + 3), 4 * at);
		pixels.data[4 * at + 3] = 255;
	}
	context.putImageData(pixels, 0, 0);
	return await pictureOf(canvas.toBuffer('image/png'));
}
