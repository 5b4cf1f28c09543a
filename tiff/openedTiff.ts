import type { Margins } from './page/writePage';

/** A page to send: a PDF of this page alone. */
export interface TiffPart {
	bytes: Buffer;
	pageNumber: 1;
	/** False where the file lacks something of the page, so that what is read may lack it too. */
	complete: boolean;
	/** What had to be done for the page to fit. */
	reduced?: 'grey' | 'smaller';
}

export interface OpenedTiff {
	pageCount: number;
	/** Whether the file breaks off behind its last page, so that there may have been more. */
	cutOff: boolean;
	/** The page, counted from 1. Throws `TiffError`, or `TiffPageTooLargeError` if it does not fit in any way. */
	part(page: number): Promise<TiffPart>;
}

export interface OpenTiffOptions {
	/** Bytes that fit into one call. */
	largestPart: number;
	/** Left out of each page. */
	margins?: Margins;
	signal?: AbortSignal;
}
