/** A TIFF, or a page of one, that cannot be put into a PDF; `message` says why, as a sentence's end. */
export class TiffError extends Error {
	override name = 'TiffError';
}

/** The page is larger than wanted, however it is packed. */
export class TiffPageTooLargeError extends Error {
	override name = 'TiffPageTooLargeError';

	constructor(readonly bytes: number) {
		super(`the page takes ${bytes} bytes`);
	}
}
