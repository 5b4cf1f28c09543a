import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { RecognizedPage } from '../../../../layout/page';
import type { TencentCredential } from '../../../../tencent/credentials';
import type { ApiResponse } from '../answer/answer';
import type { CheckedApi } from '../checkedApi';

/** API parameters by name. */
export type ApiParameters = Readonly<Record<string, string | number | boolean>>;

/** What some actions tell of a page beside its lines; each adds what it knows under a name of its own. */
export interface PageFacts {
	/** All pages of the file that the page is of. */
	pageCount?: number;
	readonly [name: string]: unknown;
}

/** What an answer says of its page. */
export interface AnsweredPage extends RecognizedPage {
	requestId: string | null;
	facts?: PageFacts;
}

/** One action of Tencent Cloud OCR: what it is asked, and how its answer is read. */
export interface OcrAction extends CheckedApi {
	/** Its own parameters, below PDF Pages. */
	properties: INodeProperties[];
	/** What it adds to Options. */
	options: INodeProperties[];
	/**
	 * Reads the action's own parameters for one item. It is not concerned with the file and its page:
	 * ImageBase64 or ImageUrl, IsPdf and PdfPageNumber are added to what it returns.
	 * @throws OcrError for what can be known to fail before a call
	 */
	parameters(
		context: IExecuteFunctions,
		itemIndex: number,
		credential: TencentCredential,
	): ApiParameters;
	/** Reads the API's answer for one page. */
	parse(response: ApiResponse, page: number): AnsweredPage;
}
