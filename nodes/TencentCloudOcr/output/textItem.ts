import type { IDataObject } from 'n8n-workflow';

import type { FileResult, ReadPage } from './fileResult';
import type { TextLine } from '../../../layout/page';
import type { AnsweredPage } from '../operations/operation';
import type { Pause } from '../../../layout/pause';
import { zip } from '../../../layout/place/zip';
import { readPages } from '../../../layout/readPage';
import { PAGE_BREAK, renderText, type TextLayout } from '../../../layout/text';

export interface TextOptions {
	textLayout: TextLayout;
	/** Confidence below which a person should look at a file; undefined for never. */
	reviewBelow?: number | undefined;
}

const round = (value: number) => Math.round(value * 100) / 100;

function confidenceOf(lines: TextLine[]) {
	const known = lines.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
	if (known.length === 0) return { averageConfidence: null, minConfidence: null };
	const sum = known.reduce((total, confidence) => total + confidence, 0);
	return {
		averageConfidence: round(sum / known.length),
		minConfidence: known.reduce((least, confidence) => Math.min(least, confidence)),
	};
}

/** The lines a person should look at, named as the `detections` output names them. */
const doubtfulLines = ({ recognized }: ReadPage, below: number): IDataObject[] =>
	recognized.lines.flatMap(({ text, confidence }, index) =>
		confidence !== null && confidence < below
			? [{ page: recognized.page, line: index + 1, detectedText: text, confidence }]
			: [],
	);

function review({ pages }: FileResult, average: number | null, below: number): IDataObject {
	const needsReview = average !== null && average < below;
	return {
		needsReview,
		doubtfulLines: needsReview ? pages.flatMap((page) => doubtfulLines(page, below)) : [],
	};
}

const pageText = (page: AnsweredPage, text: string) => ({
	page: page.page,
	text,
	lineCount: page.lines.length,
	angle: page.angle,
	requestId: page.requestId,
});

/** The one item of a file in the `text` output; its pages are separated by an empty line. */
export async function textItem(
	file: FileResult,
	{ textLayout, reviewBelow }: TextOptions,
	pause: Pause,
): Promise<IDataObject> {
	const answered = file.pages.map(({ recognized }) => recognized);
	const texts = await renderText(await readPages(answered, pause), textLayout, pause);
	const pages = zip(answered, texts).map(([page, text]) => pageText(page, text));
	const confidence = confidenceOf(file.pages.flatMap(({ recognized }) => recognized.lines));
	return {
		text: pages
			.map(({ text }) => text)
			.filter((text) => text !== '')
			.join(PAGE_BREAK[textLayout]),
		lineCount: pages.reduce((total, { lineCount }) => total + lineCount, 0),
		...confidence,
		pageCount: file.pageCount,
		pages,
		...(file.failedPages.length > 0 && {
			failedPages: file.failedPages.map(({ page, message, errorCode, requestId }) => ({
				page,
				error: message,
				errorCode,
				requestId,
			})),
		}),
		...(reviewBelow !== undefined && review(file, confidence.averageConfidence, reviewBelow)),
	};
}
