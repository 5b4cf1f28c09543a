import type { IDataObject } from 'n8n-workflow';

import type { AnsweredPage } from '../api/actions/action';
import type { ApiResponse } from '../api/answer/answer';
import type { FileLabel } from '../input/inputFile';
import type { ImageSize } from '../report/imageSize';
import type { Mark } from '../report/mark';

export interface ReadPage {
	page: number;
	/** The API's answer, unchanged. */
	response: ApiResponse;
	recognized: AnsweredPage;
}

export const hasLines = ({ recognized }: ReadPage): boolean => recognized.lines.length > 0;

/** What is told of something that failed. */
export interface Failure {
	message: string;
	errorCode: string;
	requestId: string | null;
	whatToDo: string | null;
	/** Only of PDFs. */
	page?: number | undefined;
}

/** A page that could not be read while the rest of its file could. */
export interface FailedPage extends Failure {
	page: number;
}

/** All that is known of a file when its calls are done. */
export interface FileResult extends FileLabel {
	/** Told by content; absent for what was not fetched. */
	mimeType?: string;
	/** All pages of the file; null if that could not be told. */
	pageCount: number | null;
	/** Whether it has pages, as PDFs and TIFFs do. */
	isDocument: boolean;
	/** Of a picture, as its header says. */
	pictureSize?: ImageSize;
	/** In page order. */
	pages: ReadPage[];
	failedPages: FailedPage[];
}

/** The JSON of an item, and the page it is of. */
export interface PageItem {
	page: number;
	json: IDataObject;
	/** What the visual report shows of it. */
	marks?: readonly Mark[];
}

/** How hints and reports call a file. */
export const nameOf = ({ fileName, binaryProperty, itemIndex }: FileLabel): string =>
	fileName ?? binaryProperty ?? `item ${itemIndex}`;
