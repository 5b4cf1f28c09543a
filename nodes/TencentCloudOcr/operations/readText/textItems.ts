import type { IDataObject } from 'n8n-workflow';

import type { Pause } from '../../../../layout/pause';
import { zip } from '../../../../layout/lists/zip';
import { readPages } from '../../../../layout/readPage';
import { PAGE_BREAK, renderText } from '../../../../layout/text';
import { confidenceOf } from '../../result/confidence';
import type { FailedPage, FileResult, PageItem, ReadPage } from '../../result/fileResult';
import { labelOf } from '../../result/label';
import { leanItem } from './leanItem';
import { review } from './review';
import type { TextSettings } from './settings';

/** A page with its text. */
interface TextPage extends ReadPage {
	text: string;
}

const outlineOf = ({ page, recognized: { lines, angle, requestId } }: TextPage) => ({
	page,
	lineCount: lines.length,
	angle,
	requestId,
});

const failureOf = ({ page, message, errorCode, requestId }: FailedPage) => ({
	page,
	error: message,
	errorCode,
	requestId,
});

/** @param which the pages that the item is of, as it tells them */
function itemOf(
	file: FileResult,
	pages: readonly TextPage[],
	which: IDataObject,
	{ textLayout, reviewBelow }: TextSettings,
): IDataObject {
	const lines = pages.flatMap(({ recognized }) => recognized.lines);
	const confidence = confidenceOf(lines);
	const texts = pages.map(({ text }) => text).filter((text) => text !== '');
	return {
		text: texts.join(PAGE_BREAK[textLayout]),
		lineCount: lines.length,
		...confidence,
		pageCount: file.pageCount,
		...which,
		...(reviewBelow !== undefined && review(pages, confidence.averageConfidence, reviewBelow)),
		...labelOf(file),
	};
}

function itemOfFile(file: FileResult, pages: readonly TextPage[], settings: TextSettings) {
	const failed = file.failedPages.map(failureOf);
	const which = { pages: pages.map(outlineOf), ...(failed.length > 0 && { failedPages: failed }) };
	return { page: 1, json: itemOf(file, pages, which, settings) };
}

const itemOfPage = (file: FileResult, page: TextPage, settings: TextSettings) => ({
	page: page.page,
	json: itemOf(file, [page], { page: page.page }, settings),
});

/** One item for a file, the texts of its pages set apart, or one for each page. */
export async function textItems(
	file: FileResult,
	settings: TextSettings,
	pause: Pause,
): Promise<PageItem[]> {
	const recognized = file.pages.map((page) => page.recognized);
	const texts = await renderText(await readPages(recognized, pause), settings.textLayout, pause);
	const pages = zip(file.pages, texts).map(([page, text]) => ({ ...page, text }));
	const items =
		settings.oneItemPer === 'file'
			? [itemOfFile(file, pages, settings)]
			: pages.map((page) => itemOfPage(file, page, settings));
	if (!settings.isForAgent) return items;
	return items.map(({ page, json }) => ({ page, json: leanItem(json) }));
}
