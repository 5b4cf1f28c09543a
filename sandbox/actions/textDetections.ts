import type { EngineLine, EnginePage, Quad } from '../engine/engine';
import { uprightRect } from '../engine/geometry';
import { ApiError } from '../errors';

const coords = (polygon: Quad) =>
	polygon.map(({ x, y }) => ({ X: Math.round(x), Y: Math.round(y) }));

/** ItemPolygon: the line's box on the page turned upright. */
function itemPolygon(polygon: Quad, page: EnginePage) {
	const { left, top, right, bottom } = uprightRect(polygon, page);
	return {
		X: Math.round(left),
		Y: Math.round(top),
		Width: Math.round(right - left),
		Height: Math.round(bottom - top),
	};
}

/** One TextDetection; AdvancedInfo is JSON inside a string, as the API has it. */
function textDetection(line: EngineLine, page: EnginePage) {
	return {
		DetectedText: line.text,
		Confidence: line.confidence,
		Polygon: coords(line.polygon),
		AdvancedInfo: JSON.stringify({ Parag: { ParagNo: line.paragraph } }),
		ItemPolygon: itemPolygon(line.polygon, page),
		Words: line.characters.map(({ character, confidence }) => ({
			Character: character,
			Confidence: confidence,
		})),
		WordCoordPoint: line.characters.map(({ polygon }) => ({ WordCoordinate: coords(polygon) })),
	};
}

/**
 * What the engine read, in the API's own shape.
 * @throws ApiError FailedOperation.ImageNoText
 */
export function textDetections(page: EnginePage): Record<string, unknown> {
	if (page.lines.length === 0) throw new ApiError('FailedOperation.ImageNoText');
	return {
		TextDetections: page.lines.map((line) => textDetection(line, page)),
		Angle: page.angle,
	};
}
