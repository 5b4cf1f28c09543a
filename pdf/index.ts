import type { OpenedPdf, OpenPdfOptions } from './openedPdf';

export {
	PdfPageTooLargeError,
	type EncryptedReason,
	type Margins,
	type OpenedPdf,
	type OpenPdfOptions,
	type PdfPart,
} from './openedPdf';

/**
 * Opens a PDF to send it page by page. The library is loaded here, when the first PDF comes. Pages are cut when they
 * are asked for, so that no more than those in use take memory beside the file itself.
 *
 * Throws only if `signal` is aborted: whatever the bytes are, one of the three kinds comes out.
 */
export const openPdf = async (bytes: Buffer, options: OpenPdfOptions): Promise<OpenedPdf> => {
	options.signal?.throwIfAborted();
	const { openWithLibrary } = await import('./openWithLibrary');
	return await openWithLibrary(bytes, options);
};
