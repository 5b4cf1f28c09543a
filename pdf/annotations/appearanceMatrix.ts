import type { Matrix, Rectangle } from '../page/numbers';

/**
 * Places an annotation's picture into its rectangle: the box around the picture's own box, as its matrix turns it, is
 * scaled and moved onto the rectangle (ISO 32000-1, 12.5.5, algorithm 8.1). Null where the picture has no size.
 */
export const appearanceMatrix = (
	[x1, y1, x2, y2]: Rectangle,
	[a, b, c, d, e, f]: Matrix,
	[left, bottom, right, top]: Rectangle,
): Matrix | null => {
	const corners = [
		[x1, y1],
		[x2, y1],
		[x1, y2],
		[x2, y2],
	] as const;
	const across = span(corners.map(([x, y]) => a * x + c * y + e));
	const up = span(corners.map(([x, y]) => b * x + d * y + f));
	const targetAcross = span([left, right]);
	const targetUp = span([bottom, top]);
	const scaleX = targetAcross.size / across.size;
	const scaleY = targetUp.size / up.size;
	const placed: Matrix = [
		scaleX,
		0,
		0,
		scaleY,
		targetAcross.start - across.start * scaleX,
		targetUp.start - up.start * scaleY,
	];
	return placed.every(Number.isFinite) && scaleX > 0 && scaleY > 0 ? placed : null;
};

const span = (values: number[]): { start: number; size: number } => {
	const start = Math.min(...values);
	return { start, size: Math.max(...values) - start };
};

/** The same matrix for a picture that stays upright on a turned page: it is turned back about its top left corner. */
export const turnedBack = (
	[a, b, c, d, e, f]: Matrix,
	[x1, y1, x2, y2]: Rectangle,
	turn: number,
): Matrix => {
	const [left, top] = [Math.min(x1, x2), Math.max(y1, y2)];
	const angle = (turn * Math.PI) / 180;
	const [cosine, sine] = [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))];
	const turned = (x: number, y: number) => [cosine * x - sine * y, sine * x + cosine * y] as const;
	const [movedX, movedY] = turned(e - left, f - top);
	return [...turned(a, b), ...turned(c, d), movedX + left, movedY + top];
};
