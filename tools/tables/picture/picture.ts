import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Random } from '../../random';
import { greyPng } from './greyPng';

/** Grey levels are rounded to multiples of this, which keeps the files small. */
const STEP = 17;
const NOISE = 20;
const JPEG_QUALITY = 30;

/** A screenshot as a grey PNG; with noise as a scanner adds it, then as JPEG. */
export async function greyPicture(screenshot: Buffer, noise: Random | null): Promise<Buffer> {
	const image = await loadImage(screenshot);
	const { width, height } = image;
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.filter = noise ? 'grayscale(1) blur(0.5px)' : 'grayscale(1)';
	context.drawImage(image, 0, 0);
	const pixels = context.getImageData(0, 0, width, height);
	if (!noise) {
		const levels = new Uint8Array(width * height);
		for (let at = 0; at < levels.length; at += 1) {
			levels[at] = Math.round((pixels.data[4 * at] ?? 0) / STEP) * STEP;
		}
		return greyPng({ width, height, levels });
	}
	for (let at = 0; at < pixels.data.length; at += 4) {
		const level = (pixels.data[at] ?? 0) - NOISE / 2 + (noise() - 0.5) * NOISE;
		pixels.data.fill(level, at, at + 3);
	}
	context.filter = 'none';
	context.putImageData(pixels, 0, 0);
	return canvas.toBuffer('image/jpeg', JPEG_QUALITY);
}
