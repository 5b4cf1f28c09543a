import { createCanvas, loadImage } from '@napi-rs/canvas';
import { seededRandom } from '../random';

const NOISE = 14;

/**
 * The page as a hand-held camera sees it: turned, a little soft, with grain. Gives JPEG bytes.
 * @param tilt degrees that the page lies turned clockwise in the picture
 */
export async function photographed(
	png: Buffer,
	{ tilt = 6, seed = 'grain' }: { tilt?: number; seed?: string } = {},
): Promise<Buffer> {
	const image = await loadImage(png);
	const { width, height } = image;
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.drawImage(image, 0, 0);
	context.translate(width / 2, height / 2);
	context.rotate((tilt * Math.PI) / 180);
	// Larger than the picture, so that the desk reaches into every corner.
	context.filter = 'blur(0.6px)';
	context.drawImage(image, -width / 2, -height / 2);
	context.resetTransform();
	context.filter = 'none';

	const picture = context.getImageData(0, 0, width, height);
	const random = seededRandom(seed);
	for (let at = 0; at < picture.data.length; at += 4) {
		const grain = (random() - 0.5) * NOISE;
		for (const channel of [at, at + 1, at + 2]) {
			picture.data[channel] = (picture.data[channel] ?? 0) + grain;
		}
	}
	context.putImageData(picture, 0, 0);
	return canvas.toBuffer('image/jpeg', 62);
}
