import type { Image } from 'paddleocr';
import type { Quad } from '../engine';
import { mapQuad, uprightRect, type Rect } from '../geometry';
import type { Models } from './models';
import { tiltOf } from './tilt';

/** As large as the detector takes a picture without shrinking it. */
const SIDE = 1280;
/** More than the height of a heading, so that no line is cut in every tile it is in. */
const OVERLAP = 192;

/** Where tiles begin along one side: evenly spread, the first and the last at the ends. */
function starts(length: number): number[] {
	if (length <= SIDE) return [0];
	const count = Math.ceil((length - OVERLAP) / (SIDE - OVERLAP));
	return Array.from({ length: count }, (_, index) =>
		Math.round((index * (length - SIDE)) / (count - 1)),
	);
}

async function detectTile(models: Models, image: Image, x: number, y: number): Promise<Quad[]> {
	const width = Math.min(SIDE, image.width);
	const height = Math.min(SIDE, image.height);
	const lines = await models.detect(image.crop({ x, y, width, height }));
	return lines.map((line) => mapQuad(line, (point) => ({ x: point.x + x, y: point.y + y })));
}

/** Pieces of one line: beside each other at one height and touching, or one within the other. */
function belongTogether(a: Rect, b: Rect): boolean {
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
	const touching = Math.min(a.right, b.right) > Math.max(a.left, b.left);
	return touching && shared > 0.6 * lower;
}

interface Piece {
	line: Quad;
	rect: Rect;
}

const union = (a: Rect, b: Rect): Rect => ({
	left: Math.min(a.left, b.left),
	top: Math.min(a.top, b.top),
	right: Math.max(a.right, b.right),
	bottom: Math.max(a.bottom, b.bottom),
});

/** The left end of the piece that begins first, the right end of the one that ends last. */
function join(a: Piece, b: Piece): Piece {
	const taller = a.rect.bottom - a.rect.top >= b.rect.bottom - b.rect.top ? a : b;
	const inside = (outer: Piece, inner: Piece) =>
		outer.rect.left <= inner.rect.left && outer.rect.right >= inner.rect.right;
	if (inside(taller, taller === a ? b : a)) return taller;
	const [left, right] = a.rect.left <= b.rect.left ? [a, b] : [b, a];
	return {
		line: [left.line[0], right.line[1], right.line[2], left.line[3]],
		rect: union(a.rect, b.rect),
	};
}

function joinAll(pieces: Piece[]): Piece[] {
	const joined: Piece[] = [];
	for (let piece of pieces) {
		for (;;) {
			const index = joined.findIndex(({ rect }) => belongTogether(rect, piece.rect));
			const [other] = index < 0 ? [] : joined.splice(index, 1);
			if (!other) break;
			piece = join(other, piece);
		}
		joined.push(piece);
	}
	return joined;
}

/** Looks for lines in tiles at full size, and puts together what the tiles' edges cut. */
export async function detectInTiles(models: Models, image: Image): Promise<Quad[]> {
	const lines: Quad[] = [];
	for (const y of starts(image.height)) {
		for (const x of starts(image.width)) lines.push(...(await detectTile(models, image, x, y)));
	}
	const page = { width: image.width, height: image.height, angle: tiltOf(lines) };
	const pieces = lines.map((line) => ({ line, rect: uprightRect(line, page) }));
	return joinAll(pieces).map(({ line }) => line);
}
