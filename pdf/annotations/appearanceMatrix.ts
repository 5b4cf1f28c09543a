/**
 * Places an annotation's picture into its rectangle: the box around the picture's own box, as its matrix turns it, is
 * scaled and moved onto the rectangle (ISO 32000-1, 12.5.5, algorithm 8.1). Boxes are two corners, matrices six numbers.
 * Null where the picture has no size.
 */
export const appearanceMatrix = (
	box: number[],
	matrix: number[],
	rectangle: number[],
): number[] | null => {
	const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
	const corners = [
		[x1, y1],
		[x2, y1],
		[x1, y2],
		[x2, y2],
	] as const;
	const across = span(corners.map(([x, y]) => a * x + c * y + e));
	const up = span(corners.map(([x, y]) => b * x + d * y + f));
	const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
	const targetAcross = span([left, right]);
	const targetUp = span([bottom, top]);
	const scaleX = targetAcross.size / across.size;
	const scaleY = targetUp.size / up.size;
	const placed = [
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
export const turnedBack = (matrix: number[], rectangle: number[], turn: number): number[] => {
	const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rectangle;
	const [left, top] = [Math.min(x1, x2), Math.max(y1, y2)];
	const [cosine, sine] = [Math.cos, Math.sin].map((of) => Math.round(of((turn * Math.PI) / 180)));
	const turned = (x: number, y: number): number[] => [
		(cosine ?? 1) * x - (sine ?? 0) * y,
		(sine ?? 0) * x + (cosine ?? 1) * y,
	];
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
	const [movedX = 0, movedY = 0] = turned(e - left, f - top);
	return [...turned(a, b), ...turned(c, d), movedX + left, movedY + top];
};
