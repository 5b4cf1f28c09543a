import type { Image } from 'paddleocr';
import type { Quad } from '../../engine';
import { uprightRect, type Rect } from '../../geometry';
import { tiltOf } from './tilt';

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

/** Puts together what tiles' edges or the detector have cut: boxes of one line that overlap. */
export function joinPieces(lines: readonly Quad[], { width, height }: Image): Quad[] {
	const page = { width, height, angle: tiltOf(lines) };
	const joined: Piece[] = [];
	for (const line of lines) {
		let piece: Piece = { line, rect: uprightRect(line, page) };
		for (;;) {
			const index = joined.findIndex(({ rect }) => belongTogether(rect, piece.rect));
			const [other] = index < 0 ? [] : joined.splice(index, 1);
			if (!other) break;
			piece = join(other, piece);
		}
		joined.push(piece);
	}
	return joined.map(({ line }) => line);
}
