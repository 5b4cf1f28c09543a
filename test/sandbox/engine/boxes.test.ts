import { Image } from 'paddleocr';
import type { Quad } from '../../../sandbox/engine/engine';
import { quadSize } from '../../../sandbox/engine/geometry';
import { tighten } from '../../../sandbox/engine/ocr/lines/tightBox';
import { cutAtWideBlanks } from '../../../sandbox/engine/ocr/lines/wideBlanks';
import { rectangle } from '../../helpers/rectangle';

/** A box of 40 pixels around a line of words, each from one pixel to another, black on white or the other way round. */
const BOX = 40;
/** Letters are more paper than ink. */
const STROKE = { width: 5, every: 15 };

function picture(words: Array<[from: number, to: number]>, paper = 255): Image {
	const [width, height] = [600, 100];
	const pixels = new Uint8Array(width * height * 3).fill(paper);
	for (const [from, to] of words) {
		for (let y = 36; y < 64; y += 1) {
			for (let x = from; x < to; x += 1) {
				const at = (y * width + x) * 3;
				if ((x - from) % STROKE.every < STROKE.width) pixels.fill(255 - paper, at, at + 3);
			}
		}
	}
	return new Image(width, height, 3, pixels);
}

const line = rectangle(40, 30, 520, BOX);

const spans = (image: Image, quad = line) =>
	cutAtWideBlanks(image, quad).map(([a, b]) => [Math.round(a.x), Math.round(b.x)]);

describe('a line of text', () => {
	it('is cut at wide blanks, as justified lines are (pages of a paper, 2021)', () => {
		const image = picture([
			[45, 200],
			[260, 400],
			[455, 555],
		]);
		expect(spans(image)).toEqual([
			[40, 205],
			[255, 405],
			[450, 560],
		]);
	});

	it('stays whole where its blanks are those between words', () => {
		expect(
			spans(
				picture([
					[45, 200],
					[215, 400],
					[440, 555],
				]),
			),
		).toEqual([[40, 560]]);
	});

	it('is cut in light letters on dark ground as well', () => {
		expect(
			spans(
				picture(
					[
						[45, 200],
						[300, 555],
					],
					0,
				),
			),
		).toHaveLength(2);
	});

	it('is one where nothing is written, or a single letter', () => {
		expect(spans(picture([]))).toEqual([[40, 560]]);
		expect(spans(picture([[45, 60]]), rectangle(40, 30, 25, BOX))).toEqual([[40, 65]]);
	});
});

const boxOf = (quad: Quad, tilt: number) =>
	tighten({ quad, text: 'abc', confidence: 1, characters: [] }, tilt).quad;

/** Degrees clockwise. */
const leanOf = ([a, b]: Quad) => (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;

const turned = (quad: Quad, degrees: number): Quad => {
	const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
	const [a, b, c, d] = quad.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
	return [a, b, c, d] as Quad;
};

describe('a box', () => {
	it('is 1.23 to 1.30 times less high than the one that was found, and narrower by as many pixels', () => {
		const found = rectangle(100, 200, 900, 58);
		const { along, across } = quadSize(boxOf(found, 0));
		expect(58 / across).toBeGreaterThan(1.23);
		expect(58 / across).toBeLessThan(1.3);
		expect(900 - along).toBeCloseTo(58 - across);
		expect(900 - along).toBeGreaterThan(11);
		expect(900 - along).toBeLessThan(15);
	});

	it('lies along the page’s lines unless it leans on purpose (curved paper, 2022)', () => {
		expect(leanOf(boxOf(turned(rectangle(0, 0, 900, 58), 0.5), 0))).toBeCloseTo(0);
		expect(leanOf(boxOf(turned(rectangle(0, 0, 100, 58), 5), 0))).toBeCloseTo(0);
		expect(leanOf(boxOf(turned(rectangle(0, 0, 900, 58), 2.2), 0))).toBeCloseTo(2.2);
		expect(leanOf(boxOf(turned(rectangle(0, 0, 900, 58), 6.1), 6.5))).toBeCloseTo(6.5);
	});

	it('keeps its characters where they are on the page', () => {
		const quad = rectangle(0, 0, 200, 50);
		const characters = [{ character: 'a', confidence: 1, at: 0.25 }];
		const line = tighten({ quad, text: 'a', confidence: 1, characters }, 0);
		const [left, right] = line.quad;
		const at = line.characters[0]?.at ?? NaN;
		expect(left.x + (right.x - left.x) * at).toBeCloseTo(50);
	});
});
