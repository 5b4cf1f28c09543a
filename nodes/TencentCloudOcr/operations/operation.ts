import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { ApiResponse } from '../api/answer';
import type { TencentCredential } from '../../../tencent/credentials';
import type { RecognizedPage } from '../output/page';

/** What one call is about, beside the operation's own parameters. */
export interface PageSource {
	/** Set for a file that Tencent Cloud fetches itself; otherwise the bytes go along. */
	imageUrl?: string;
	/** Whether IsPdf is sent. */
	isPdf: boolean;
	/** Sent as PdfPageNumber; absent for a single page that was cut out. */
	pdfPageNumber?: number;
}

/** API parameters by name; ImageBase64 is added later, straight from the bytes. */
export type ApiParameters = Readonly<Record<string, string | number | boolean>>;

/** One API of Tencent Cloud OCR as the node offers it. */
export interface Operation {
	/** Display name, in title case. */
	name: string;
	/** What n8n's node panel says: "Recognize text in images and PDF files". */
	action: string;
	description: string;
	/** First label of the API's domain, and the service it is signed for. */
	product: string;
	/** X-TC-Action and X-TC-Version. */
	apiAction: string;
	apiVersion: string;
	/** The operation's own parameters; those of input, output and options are shared. */
	properties: INodeProperties[];
	/**
	 * Reads the operation's parameters of one item.
	 * @returns what makes the API parameters of each of the item's pages
	 * @throws OcrError for what can be known to fail before a call
	 */
	parameters(
		context: IExecuteFunctions,
		itemIndex: number,
		credential: TencentCredential,
	): (source: PageSource) => ApiParameters;
	/** Reads the API's answer for one page. */
	parse(response: ApiResponse, page: number): RecognizedPage;
}
