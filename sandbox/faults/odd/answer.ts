/** A corner as the API has it. */
export interface Coord {
	X: number;
	Y: number;
}

/** A TextDetection, as far as it is made odd. */
export interface Detection {
	DetectedText: string;
	Confidence: number;
	Polygon: Coord[] | null;
	AdvancedInfo: string;
	ItemPolygon?: { X: number; Y: number; Width: number; Height: number };
	[other: string]: unknown;
}

/** The Response of a page that has text. */
export interface OcrResponse {
	TextDetections: Detection[];
	Angle?: number;
	Angel?: number;
	[other: string]: unknown;
}

/** Numbers in [0, 1). */
export type Random = () => number;

/** Gives the answer as it would be with a trait; the given one stays as it is. */
export type MakeOdd = (response: OcrResponse, random: Random) => OcrResponse;

/** The upright box around a line on the page as it was sent; undefined for one without a place. */
export function boxOf({ Polygon }: Detection) {
	if (!Polygon || Polygon.length === 0) return undefined;
	const xs = Polygon.map(({ X }) => X);
	const ys = Polygon.map(({ Y }) => Y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** A whole number from 0 up to, but not including, the bound. */
export const pick = (random: Random, bound: number): number => Math.floor(random() * bound);

/** Changes each line, or of those that can be changed about the share that is given, and one at least. */
export function someLines(
	response: OcrResponse,
	random: Random,
	share: number,
	change: (line: Detection) => Detection | undefined,
): OcrResponse {
	const changed = response.TextDetections.map(change);
	const able = changed.flatMap((line, index) => (line ? [index] : []));
	const sure = able[pick(random, able.length)];
	return {
		...response,
		TextDetections: response.TextDetections.map((line, index) => {
			const strikes = random() < share || index === sure;
			return (strikes && changed[index]) || line;
		}),
	};
}
