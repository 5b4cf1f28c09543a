import type { EngineLine, EnginePage, Quad } from '../engine/engine';
import { mapQuad, quadSize, toUpright } from '../engine/geometry';
import { ApiError } from '../errors';

const whole = (polygon: Quad): Quad =>
	mapQuad(polygon, ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));

const coords = (polygon: Quad) => whole(polygon).map(({ x, y }) => ({ X: x, Y: y }));

/** The line on the page turned upright: where its first corner comes to lie, and how long its edges are. */
function itemPolygon(polygon: Quad, page: EnginePage) {
	const corners = whole(polygon);
	const { x, y } = toUpright(corners[0], page);
	const { along, across } = quadSize(corners);
	return {
		X: Math.round(x),
		Y: Math.round(y),
		Width: Math.round(along),
		Height: Math.round(across),
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
