import { Image } from 'paddleocr';
import type { Quad } from '../../../sandbox/engine/engine';
import type { Rect } from '../../../sandbox/engine/geometry';
import { detectInTiles } from '../../../sandbox/engine/ocr/tiles';
import { rectangle } from '../../helpers/rectangle';

const WIDTH = 2000;
const HEIGHT = 1300;

/** Each pixel holds its own place, so that a tile knows where it was cut. */
function mapImage(): Image {
	const image = new Image(WIDTH, HEIGHT, 3, new Uint8Array(WIDTH * HEIGHT * 3));
	for (let y = 0; y < HEIGHT; y += 1) {
		for (let x = 0; x < WIDTH; x += 1) {
			const at = (y * WIDTH + x) * 3;
			image.data[at] = x % 256;
			image.data[at + 1] = y % 256;
			image.data[at + 2] = Math.floor(x / 256) * 16 + Math.floor(y / 256);
		}
	}
	return image;
}

const corners = ({ left, top, right, bottom }: Rect) =>
	rectangle(left, top, right - left, bottom - top);

/** Finds of each line what lies in the tile. */
const detectorOf = (lines: Rect[]) => {
	const tiles: Rect[] = [];
	const detect = async (tile: Image): Promise<Quad[]> => {
		const [x = 0, y = 0, high = 0] = tile.data;
		const left = x + (high >> 4) * 256;
		const top = y + (high & 15) * 256;
		tiles.push({ left, top, right: left + tile.width, bottom: top + tile.height });
		return lines.flatMap((line) => {
			const seen = {
				left: Math.max(line.left - left, 0),
				top: Math.max(line.top - top, 0),
				right: Math.min(line.right - left, tile.width),
				bottom: Math.min(line.bottom - top, tile.height),
			};
			return seen.right - seen.left > 5 && seen.bottom - seen.top > 5 ? [corners(seen)] : [];
		});
	};
	return { tiles, models: { detect, read: () => Promise.reject(new Error('not asked to')) } };
};

describe('tiles', () => {
	// The tiles begin at 0 and 720 from the left, and at 0 and 20 from the top.
	const lines: Rect[] = [
		{ left: 20, top: 5, right: 1900, bottom: 35 },
		{ left: 20, top: 600, right: 1900, bottom: 640 },
		{ left: 20, top: 660, right: 600, bottom: 690 },
		{ left: 1300, top: 660, right: 1500, bottom: 690 },
		{ left: 700, top: 1265, right: 820, bottom: 1295 },
	];
	const { tiles, models } = detectorOf(lines);
	let found: Quad[] = [];
	beforeAll(async () => {
		found = await detectInTiles(models, mapImage());
	});

	it('cover the picture, none larger than the detector takes', () => {
		for (const { left, right, top, bottom } of tiles) {
			expect(right - left).toBeLessThanOrEqual(1280);
			expect(bottom - top).toBeLessThanOrEqual(1280);
		}
		expect(Math.max(...tiles.map(({ right }) => right))).toBe(WIDTH);
		expect(Math.max(...tiles.map(({ bottom }) => bottom))).toBe(HEIGHT);
		expect(tiles).toHaveLength(4);
	});

	it('give each line once and whole, wherever their edges cut it', () => {
		const byPlace = (a: Quad, b: Quad) => a[0].y - b[0].y || a[0].x - b[0].x;
		expect(found.sort(byPlace)).toEqual(lines.map(corners));
	});
});

it('needs one tile only for a small picture', async () => {
	const { tiles, models } = detectorOf([]);
	await detectInTiles(models, new Image(100, 50, 3, new Uint8Array(15000)));
	expect(tiles).toHaveLength(1);
});
