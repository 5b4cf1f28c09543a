import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const FOLDER = join(__dirname, '../../fixtures/tiffs');

/** The names of the files in test/fixtures/tiffs, which tools/tiffs/make.ts makes. */
export const TIFF_FIXTURES: readonly string[] = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.tif'))
	.map((file) => file.slice(0, -'.tif'.length));

export const tiffFixture = (name: string): Buffer => readFileSync(join(FOLDER, `${name}.tif`));

/** What the pages of the files show, counted from 1; four bytes a pixel. */
export const shownOnPage = async (page: number) => {
	const picture = await loadImage(join(FOLDER, `page${page}.png`));
	const { width, height } = picture;
	const context = createCanvas(width, height).getContext('2d');
	context.drawImage(picture, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	return { width, height, data: Buffer.from(data.buffer) };
};
