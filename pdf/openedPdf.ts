/** Bytes to send for a page, and which page of them it is: the PdfPageNumber that goes with them. */
export interface PdfPart {
	bytes: Buffer;
	pageNumber: number;
	/** False where the file seems to lack something of the page, so that what is read may lack it too. */
	complete: boolean;
	/** Margins were asked for and are left out. False where the whole file goes out in place of the page. */
	cropped: boolean;
}

/** Why a file stays closed: it needs a password, got one that does not open it, or needs something else. */
export type EncryptedReason = 'password needed' | 'wrong password' | 'unknown encryption';

/** Thrown for a file that stays closed. */
export class PdfEncryptedError extends Error {
	override name = 'PdfEncryptedError';

	constructor(readonly reason: EncryptedReason) {
		super(reason);
	}
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
	| { kind: 'encrypted'; reason: EncryptedReason };

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

/** Shares of a page's height and width as it is shown, in per cent; something must be left between them. */
export interface Margins {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export interface OpenPdfOptions {
	/** Bytes that fit into one call. A file beyond that is cut even where sending it whole would be safer. */
	largestPart: number;
	/** Bytes of a page that is still worth cutting out; `part` throws `PdfPageTooLargeError` for a larger one. */
	largestCut?: number;
	/** Opens a file that needs a user or owner password; files that need none do not look at it. */
	password?: string;
	/** Left out of each page. */
	margins?: Margins;
	signal?: AbortSignal;
}
