import type { Image } from 'paddleocr';
import type { Point, Quad } from '../../engine';
import { quadSize } from '../../geometry';

/**
 * Recorded answers cut justified lines at blanks of 1.25 heights of a line and more, and seldom let one of 1.4 stand.
 * In heights of the box that was found, which is a quarter higher than the line.
 */
const WIDE = 1.2;
/** What a found box has around its letters on each side, in its own heights; a piece gets the same. */
const AROUND = 0.12;
/** The rows in which letters are looked for: not so near the edges that a neighbour's or a rule is met. */
const ROWS = { from: 0.2, to: 0.8 };
/** Ink differs from the paper by this share of what the darkest pixel does. */
const INK = 0.35;
/** A picture's noise; what differs less is paper. */
const MIN_CONTRAST = 24;

const between = (from: Point, to: Point, share: number): Point => ({
	x: from.x + (to.x - from.x) * share,
	y: from.y + (to.y - from.y) * share,
});

/** Brightness along a line of pixels, 0 to 255. */
function scan({ width, height, channels, data }: Image, from: Point, to: Point, steps: number) {
	return Array.from({ length: steps }, (_, step) => {
		const { x, y } = between(from, to, (step + 0.5) / steps);
		const column = Math.min(width - 1, Math.max(0, Math.floor(x)));
		const row = Math.min(height - 1, Math.max(0, Math.floor(y)));
		const at = (row * width + column) * channels;
		return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
	});
}

/** For each pixel along the line whether there is ink; light text on dark ground has it too. */
function inkAlong(image: Image, [a, b, c, d]: Quad, along: number, across: number): boolean[] {
	const count = Math.max(1, Math.round((ROWS.to - ROWS.from) * across));
	const rows = Array.from({ length: count }, (_, row) => {
		const share = ROWS.from + ((ROWS.to - ROWS.from) * (row + 0.5)) / count;
		return scan(image, between(a, d, share), between(b, c, share), along);
	});
	const sorted = rows.flat().sort((x, y) => x - y);
	const paper = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const contrast = Math.max((sorted.at(-1) ?? 0) - paper, paper - (sorted[0] ?? 0));
	const ink = Math.max(MIN_CONTRAST, INK * contrast);
	return Array.from({ length: along }, (_, x) =>
		rows.some((row) => Math.abs((row[x] ?? paper) - paper) > ink),
	);
}

/** Stretches between wide blanks, from the first to the last pixel with ink. */
function stretches(ink: readonly boolean[], wide: number): Array<[from: number, to: number]> {
	const found: Array<[number, number]> = [];
	ink.forEach((here, x) => {
		if (!here) return;
		const last = found.at(-1);
		if (last && x - last[1] < wide) last[1] = x + 1;
		else found.push([x, x + 1]);
	});
	return found;
}

/** The line in pieces, cut where the blank between two words is wide; a line without one as it is. */
export function cutAtWideBlanks(image: Image, line: Quad): Quad[] {
	const size = quadSize(line);
	const [along, across] = [Math.round(size.along), Math.round(size.across)];
	if (along < WIDE * across) return [line];
	const pieces = stretches(inkAlong(image, line, along, across), WIDE * across);
	if (pieces.length < 2) return [line];
	const [a, b, c, d] = line;
	const at = (pixel: number) => Math.min(1, Math.max(0, pixel / along));
	return pieces.map(([from, to], index) => {
		const start = index === 0 ? 0 : at(from - AROUND * across);
		const end = index === pieces.length - 1 ? 1 : at(to + AROUND * across);
		return [between(a, b, start), between(a, b, end), between(d, c, end), between(d, c, start)];
	});
}
