import { errorCodeOf, type ApiResponse } from '../answer/answer';
import { arrayOf, isObject, numberOf, textOf } from '../answer/json';
import { parseJson } from '../answer/parseJson';
import { OcrError } from '../../errors/OcrError';
import type { AnsweredPage } from './action';
import { normalDegrees } from '../../../../layout/place/shapes';
import type { Box, Point, TextLine, Word } from '../../../../layout/page';

const CORNERS = 4;
/** A newspaper page has some 2,000; the more there are, the longer each takes in what follows. */
const MOST_LINES = 5_000;
/** Characters of a line's AdvancedInfo, which have some 30: JSON in a text, beyond the bounds of the answer's own. */
const MOST_INFO = 1_000;
/** Characters of a RequestId, which have 36: every item of a page repeats it. */
const MOST_ID = 100;

function parsePolygon(value: unknown): Point[] | null {
	const points = arrayOf(value).flatMap((corner) => {
		if (!isObject(corner)) return [];
		const [x, y] = [numberOf(corner.X), numberOf(corner.Y)];
		return x === null || y === null ? [] : [{ x, y }];
	});
	return points.length === CORNERS ? points : null;
}

function parseBox(value: unknown): Box | null {
	if (!isObject(value)) return null;
	const [x, y] = [numberOf(value.X), numberOf(value.Y)];
	const [width, height] = [numberOf(value.Width), numberOf(value.Height)];
	if (x === null || y === null || width === null || height === null) return null;
	return { x, y, width, height };
}

/**
 * ParagNo of AdvancedInfo, which is JSON in a string, or null. Tencent's page on tilted text prints it
 * with one level of quotes more, so that is read too.
 */
function parseParagraph(advancedInfo: unknown): number | null {
	const text = textOf(advancedInfo);
	if (text === undefined || text.length > MOST_INFO) return null;
	const info = parseJson(text) ?? parseJson(text.replaceAll('\\"', '"'));
	const once = typeof info === 'string' ? parseJson(info) : info;
	const paragraph = isObject(once) ? once.Parag : undefined;
	return isObject(paragraph) ? numberOf(paragraph.ParagNo) : null;
}

/** Characters come in Words, their corners at the same place in WordCoordPoint. */
function parseWords(detection: Record<string, unknown>): Word[] {
	const corners = arrayOf(detection.WordCoordPoint);
	return arrayOf(detection.Words).flatMap((word, index) => {
		if (!isObject(word)) return [];
		const place = corners[index];
		return {
			character: typeof word.Character === 'string' ? word.Character : '',
			confidence: numberOf(word.Confidence),
			polygon: isObject(place) ? parsePolygon(place.WordCoordinate) : null,
		};
	});
}

function parseLine(detection: unknown): TextLine[] {
	if (!isObject(detection) || typeof detection.DetectedText !== 'string') return [];
	const language = textOf(detection.Language);
	return [
		{
			text: detection.DetectedText,
			confidence: numberOf(detection.Confidence),
			polygon: parsePolygon(detection.Polygon),
			box: parseBox(detection.ItemPolygon),
			paragraph: parseParagraph(detection.AdvancedInfo),
			words: parseWords(detection),
			...(language !== undefined && { language }),
		},
	];
}

/** The misspelt field is the older one; both are in the official SDKs. */
function parseAngle({ Angle, Angel }: ApiResponse): number | null {
	const angle = numberOf(Angle) ?? numberOf(Angel);
	// The API's own sample gives 359.99 for a page that stands upright.
	return angle === null ? null : normalDegrees(angle);
}

/**
 * A page without text is an error of its own (ImageNoText), or an empty list, for which some of Tencent
 * Cloud's languages write null.
 * @throws OcrError for an answer that has no list of lines at all
 */
export function checkTextDetections(response: ApiResponse): void {
	const { TextDetections: lines, RequestId } = response;
	if (Array.isArray(lines) || lines === null || errorCodeOf(response) !== undefined) return;
	throw new OcrError('BAD_ANSWER', {
		what: 'the answer has no list of lines (TextDetections), which answers from Tencent Cloud have',
		requestId: textOf(RequestId),
	});
}

/**
 * Reads an answer of lines, as GeneralAccurateOCR and its siblings give it; what is missing or malformed
 * becomes null or is left out.
 * @throws OcrError for more lines than are read of a page
 */
export function parseTextDetections(response: ApiResponse, page: number): AnsweredPage {
	const detections = arrayOf(response.TextDetections);
	if (detections.length > MOST_LINES) {
		const what = `the answer has ${detections.length} lines, and at most ${MOST_LINES} are read per page`;
		throw new OcrError('ANSWER_TOO_LARGE', { what });
	}
	return {
		page,
		angle: parseAngle(response),
		requestId: textOf(response.RequestId)?.slice(0, MOST_ID) ?? null,
		lines: detections.flatMap(parseLine),
	};
}
