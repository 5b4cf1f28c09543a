import type { FileResult, PageItem } from './fileResult';
import type { TextLine } from '../../../layout/page';
import type { AnsweredPage } from '../operations/operation';

const detection = (line: TextLine, number: number, { page, angle, requestId }: AnsweredPage) => ({
	detectedText: line.text,
	confidence: line.confidence,
	polygon: line.polygon,
	itemPolygon: line.box,
	paragraph: line.paragraph,
	words: line.words,
	...(line.language !== undefined && { language: line.language }),
	page,
	line: number,
	angle,
	requestId,
});

/** One item for each TextDetection, in the API's order; `line` counts from 1 on each page. */
export const detectionItems = ({ pages }: FileResult): PageItem[] =>
	pages.flatMap(({ page, recognized }) =>
		recognized.lines.map((line, index) => ({
			page,
			json: { ...detection(line, index + 1, recognized) },
		})),
	);
