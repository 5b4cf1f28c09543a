/** Bytes to send for a page, and which page of them it is: the PdfPageNumber that goes with them. */
export interface PdfPart {
	bytes: Buffer;
	pageNumber: number;
	/** False where the file seems to lack something of the page, so that what is read may lack it too. */
	complete: boolean;
}

export type OpenedPdf =
	| {
			kind: 'readable';
			pageCount: number;
			/** The page, counted from 1, as a document of its own; the whole file where that is no better. */
			part(page: number): Promise<PdfPart>;
	  }
	| {
			kind: 'unreadable';
			reason: 'damaged' | 'too complex';
			/** Null where the file does not tell it reliably. */
			pageCount: number | null;
			/** The whole file, with the page's number. */
			part(page: number): Promise<PdfPart>;
	  }
	/** A password is needed to see the pages. */
	| { kind: 'encrypted' };

/** The page alone is larger than wanted, and has not been written. */
export class PdfPageTooLargeError extends Error {
	override name = 'PdfPageTooLargeError';

	constructor(
		/** What its pictures, fonts and other streams take. */
		readonly bytes: number,
	) {
		super(`the page takes ${bytes} bytes`);
	}
}

export interface OpenPdfOptions {
	/** Bytes that fit into one call. A file beyond that is cut even where sending it whole would be safer. */
	largestPart: number;
	/** Bytes of a page that is still worth cutting out; `part` throws `PdfPageTooLargeError` for a larger one. */
	largestCut?: number;
	signal?: AbortSignal;
}
