import { boxOf, type Coord, type MakeOdd } from './answer';

const TEXT = 'CONFIDENTIAL COPY';
/** Degrees, up to the right. */
const SLANT = -30;

/** Not in the recorded answers, and on many a page that is sent: slanted text across the middle, in a row of its own. */
export const watermark: MakeOdd = (response) => {
	const boxes = response.TextDetections.flatMap((line) => boxOf(line) ?? []);
	if (boxes.length === 0) return response;
	const left = Math.min(...boxes.map((box) => box.left));
	const right = Math.max(...boxes.map((box) => box.left + box.width));
	const top = Math.min(...boxes.map((box) => box.top));
	const bottom = Math.max(...boxes.map((box) => box.top + box.height));
	const [length, height] = [0.6 * (right - left), Math.max(...boxes.map((box) => box.height)) * 2];
	const radians = (SLANT * Math.PI) / 180;
	const [cos, sin] = [Math.cos(radians) / 2, Math.sin(radians) / 2];
	const corner = (along: number, across: number): Coord => ({
		X: Math.round((left + right) / 2 + along * length * cos - across * height * sin),
		Y: Math.round((top + bottom) / 2 + along * length * sin + across * height * cos),
	});
	const Polygon = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
	const [first = { X: 0, Y: 0 }] = Polygon;
	const mark = {
		DetectedText: TEXT,
		Confidence: 88,
		Polygon,
		AdvancedInfo: '{"Parag":{"ParagNo":1}}',
		ItemPolygon: { ...first, Width: Math.round(length), Height: Math.round(height) },
		Words: [],
		WordCoordPoint: [],
	};
	// By the height of its middle, as all lines are.
	const middle = (top + bottom) / 2;
	const below = response.TextDetections.findIndex((line) => (boxOf(line)?.top ?? 0) > middle);
	const at = below < 0 ? response.TextDetections.length : below;
	return { ...response, TextDetections: response.TextDetections.toSpliced(at, 0, mark) };
};
