import type { TextLine } from '../../../../layout/page';
import type { AnsweredPage } from '../../api/actions/action';
import type { FileResult, PageItem } from '../../result/fileResult';
import { labelOf } from '../../result/label';
import type { Operation } from '../operation';

const lineItem = (line: TextLine, number: number, { page, angle, requestId }: AnsweredPage) => ({
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

function items(file: FileResult): PageItem[] {
	const { fileName, binaryProperty } = file;
	const label = labelOf({ fileName, binaryProperty });
	return file.pages.flatMap(({ page, recognized }) =>
		recognized.lines.map((line, index) => ({
			page,
			json: { ...lineItem(line, index + 1, recognized), ...label },
		})),
	);
}

/** One item for each TextDetection, in the API's order; `line` counts from 1 on each page. */
export const readLines: Operation = {
	order: 40,
	name: 'Read Lines',
	action: 'Read lines with their positions from images and PDFs',
	description: 'One item for each line of text, with its position and confidence',
	calls: 'generalAccurateOcr',
	properties: [],
	options: [],
	settings: () => ({}),
	items,
};
