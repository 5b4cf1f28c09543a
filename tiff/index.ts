import type { OpenedTiff, OpenTiffOptions } from './openedTiff';

export type { OpenedTiff, TiffPart } from './openedTiff';
export { TiffError, TiffPageTooLargeError } from './tiffError';

/**
 * Opens a TIFF (https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, BigTIFF too) to send it page by page,
 * each as a PDF. The code is loaded here, when the first TIFF comes; pages are made when they are asked for.
 *
 * Throws `TiffError` for a file without a page that can be found.
 */
export const openTiff = async (bytes: Buffer, options: OpenTiffOptions): Promise<OpenedTiff> => {
	options.signal?.throwIfAborted();
	const { openPages } = await import('./openPages');
	return await openPages(bytes, options);
};
