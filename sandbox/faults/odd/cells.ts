import { pick, type Coord, type Detection, type MakeOdd, type OcrResponse } from './answer';

const between = (from: Coord, to: Coord, share: number): Coord => ({
	X: Math.round(from.X + (to.X - from.X) * share),
	Y: Math.round(from.Y + (to.Y - from.Y) * share),
});

/** The cell right of this one in its row, if it is the next line and near. */
function isNeighbour({ ItemPolygon: a }: Detection, { ItemPolygon: b }: Detection): boolean {
	if (!a || !b) return false;
	const inRow = Math.abs(a.Y + a.Height / 2 - b.Y - b.Height / 2) < a.Height / 2;
	const gap = b.X - a.X - a.Width;
	return inRow && gap >= 0 && gap < 6 * a.Height;
}

function join(left: Detection, right: Detection): Detection {
	const [topLeft, , , bottomLeft] = left.Polygon ?? [];
	const [, topRight, bottomRight] = right.Polygon ?? [];
	const [a, b] = [left.ItemPolygon, right.ItemPolygon];
	const whole = topLeft && topRight && bottomRight && bottomLeft;
	return {
		...left,
		DetectedText: left.DetectedText + right.DetectedText,
		...(whole && { Polygon: [topLeft, topRight, bottomRight, bottomLeft] }),
		...(a && b && { ItemPolygon: { ...a, Width: b.X + b.Width - a.X } }),
	};
}

/** `2凝血酶原…`, `品牌比亚迪`: two cells come as one line, without a blank between them. */
export const joined: MakeOdd = (response, random) => {
	const { TextDetections: lines } = response;
	const pairs = lines.flatMap((line, index) => {
		const next = lines[index + 1];
		return next && isNeighbour(line, next) ? [{ index, one: join(line, next) }] : [];
	});
	const pair = pairs[pick(random, pairs.length)];
	if (!pair) return response;
	return { ...response, TextDetections: lines.toSpliced(pair.index, 2, pair.one) };
};

function tear(line: Detection): Detection[] {
	const [a, b, c, d] = line.Polygon ?? [];
	const box = line.ItemPolygon;
	const { length } = line.DetectedText;
	if (!a || !b || !c || !d || !box || length < 2 || line.DetectedText.includes(' ')) return [];
	const cut = Math.ceil(length / 2);
	const share = cut / length;
	const [top, bottom] = [between(a, b, share), between(d, c, share)];
	const width = Math.round(box.Width * share);
	return [
		{
			...line,
			DetectedText: line.DetectedText.slice(0, cut),
			Polygon: [a, top, bottom, d],
			ItemPolygon: { ...box, Width: width },
		},
		{
			...line,
			DetectedText: line.DetectedText.slice(cut),
			Polygon: [top, b, c, bottom],
			ItemPolygon: { ...box, X: box.X + width, Width: box.Width - width },
		},
	];
}

/** `项` + `目`: a cell or a word comes in two pieces. */
export const torn: MakeOdd = (response: OcrResponse, random) => {
	const { TextDetections: lines } = response;
	const able = lines.flatMap((line, index) => {
		const pieces = tear(line);
		return pieces.length > 0 ? [{ index, pieces }] : [];
	});
	const one = able[pick(random, able.length)];
	if (!one) return response;
	return { ...response, TextDetections: lines.toSpliced(one.index, 1, ...one.pieces) };
};
