import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Something written on a page: x and y in points from its top left corner to the text's base line. */
export interface Written {
	text: string;
	x: number;
	y: number;
	size?: number;
}

export interface Page {
	width: number;
	height: number;
	texts: Written[];
}

/** A PDF in Helvetica, which every reader knows; so no test depends on the fonts of a machine. */
export async function writePdf(...pages: Page[]): Promise<Buffer> {
	const document = await PDFDocument.create();
	const font = await document.embedFont(StandardFonts.Helvetica);
	for (const { width, height, texts } of pages) {
		const page = document.addPage([width, height]);
		for (const { text, x, y, size = 16 } of texts) {
			page.drawText(text, { x, y: height - y, size, font, color: rgb(0.1, 0.1, 0.1) });
		}
	}
	return Buffer.from(await document.save());
}

/** The page as a picture. @param scale pixels to the point */
export async function drawPage(page: Page, scale = 2): Promise<Canvas> {
	const library = await PDFiumLibrary.init();
	const document = await library.loadDocument(await writePdf(page));
	const { width, height, data } = await document.getPage(0).render({ scale });
	library.destroy();
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	const pixels = context.createImageData(width, height);
	pixels.data.set(data);
	context.putImageData(pixels, 0, 0);
	return canvas;
}

/** The picture turned clockwise, on white, on a canvas that holds it whole. */
export function turn(picture: Canvas, degrees: number): Canvas {
	const radians = (degrees * Math.PI) / 180;
	const [sin, cos] = [Math.abs(Math.sin(radians)), Math.abs(Math.cos(radians))];
	const canvas = createCanvas(
		Math.round(picture.width * cos + picture.height * sin),
		Math.round(picture.width * sin + picture.height * cos),
	);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.translate(canvas.width / 2, canvas.height / 2);
	context.rotate(radians);
	context.drawImage(picture, -picture.width / 2, -picture.height / 2);
	return canvas;
}

/** Uncompressed, 24 bits a pixel, lowest row first. */
export function toBmp(picture: Canvas): Buffer {
	const { width, height } = picture;
	const { data } = picture.getContext('2d').getImageData(0, 0, width, height);
	const rowBytes = Math.ceil((width * 3) / 4) * 4;
	const bmp = Buffer.alloc(54 + rowBytes * height);
	bmp.write('BM');
	bmp.writeUInt32LE(bmp.length, 2);
	bmp.writeUInt32LE(54, 10);
	bmp.writeUInt32LE(40, 14);
	bmp.writeInt32LE(width, 18);
	bmp.writeInt32LE(height, 22);
	bmp.writeUInt16LE(1, 26);
	bmp.writeUInt16LE(24, 28);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const from = (y * width + x) * 4;
			const to = 54 + (height - 1 - y) * rowBytes + x * 3;
			bmp.set([data[from + 2] ?? 0, data[from + 1] ?? 0, data[from] ?? 0], to);
		}
	}
	return bmp;
}
