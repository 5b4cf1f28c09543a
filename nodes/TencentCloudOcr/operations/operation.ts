import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { TencentCredential } from '../../../tencent/credentials';
import type { ApiResponse } from '../api/answer';
import type { CheckedApi } from '../api/client';
import type { RecognizedPage } from '../../../layout/page';

/** API parameters by name. */
export type ApiParameters = Readonly<Record<string, string | number | boolean>>;

/** What an answer says of its page. */
export interface AnsweredPage extends RecognizedPage {
	requestId: string | null;
}

/** One API of Tencent Cloud OCR as the node offers it. */
export interface Operation extends CheckedApi {
	/** Display name, in title case. */
	name: string;
	/** What n8n's node panel says: "Recognize text in images and PDF files". */
	action: string;
	description: string;
	/** The operation's own parameters; those of input and output are shared. */
	properties: INodeProperties[];
	/** What it adds to Options. */
	options: INodeProperties[];
	/**
	 * Reads the operation's own parameters for one item. It is not concerned with the file and its page:
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
