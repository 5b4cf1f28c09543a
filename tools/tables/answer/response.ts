import type { Dice } from '../dice';
import { corners, turned, upright, type Point, type Size } from '../geometry';
import type { OcrLine } from './ocrLines';

interface Coord {
	X: number;
	Y: number;
}

/** GeneralAccurateOCR's TextDetection (document/product/1005/38268). */
export interface WireDetection {
	DetectedText: string;
	Confidence: number;
	Polygon: Coord[];
	ItemPolygon: Coord & { Width: number; Height: number };
	AdvancedInfo: string;
	Words: [];
	WordCoordPoint: [];
}

export interface WireResponse {
	TextDetections: WireDetection[];
	Angle: number;
	RequestId: string;
}

/** How the page lies in the picture, and what the API says of it, in degrees clockwise. */
export interface Tilt {
	real: number;
	reported: number;
}

/** The answer of the API for a page that shows these lines. */
export function wireResponse(
	lines: readonly OcrLine[],
	page: Size,
	tilt: Tilt,
	dice: Dice,
): WireResponse {
	const paragraphs = [...new Set(lines.map(({ block }) => block))];
	const detections = lines.map((line): WireDetection => {
		const polygon = corners(line).map((corner) => jittered(turned(corner, tilt.real, page), dice));
		const paragraph = paragraphs.indexOf(line.block) + 1;
		return {
			DetectedText: line.text,
			Confidence: dice.int(85, 100),
			Polygon: polygon.map(({ x, y }) => ({ X: x, Y: y })),
			ItemPolygon: itemPolygon(polygon, tilt.reported, page),
			AdvancedInfo: JSON.stringify({ Parag: { ParagNo: paragraph } }),
			Words: [],
			WordCoordPoint: [],
		};
	});
	const angle = tilt.reported < 0 && dice.chance(0.5) ? tilt.reported + 360 : tilt.reported;
	return { TextDetections: detections, Angle: Number(angle.toFixed(3)), RequestId: uuid(dice) };
}

function jittered({ x, y }: Point, dice: Dice): Point {
	return { x: Math.round(x) + dice.int(-1, 1), y: Math.round(y) + dice.int(-1, 1) };
}

function itemPolygon(polygon: Point[], angle: number, page: Size): WireDetection['ItemPolygon'] {
	const points = polygon.map((point) => upright(point, angle, page));
	const [left, right] = range(points.map(({ x }) => x));
	const [top, bottom] = range(points.map(({ y }) => y));
	return { X: left, Y: top, Width: right - left, Height: bottom - top };
}

const range = (values: number[]): [number, number] => [
	Math.round(Math.min(...values)),
	Math.round(Math.max(...values)),
];

function uuid(dice: Dice): string {
	const hex = (length: number): string =>
		Array.from({ length }, () => dice.int(0, 15).toString(16)).join('');
	return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
