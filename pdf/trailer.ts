import { PDFName, PDFNumber, type PDFContext, type PDFDict } from './library';

export type Trailer = PDFContext['trailerInfo'];

/** A file has a trailer for each of its editions. Later ones win, and some leave out what an earlier one has said. */
export const mergeTrailer = (earlier: Trailer, later: PDFDict): Trailer => {
	const size = later.get(PDFName.of('Size'));
	return {
		Size: size instanceof PDFNumber ? size : earlier.Size,
		Root: later.get(PDFName.of('Root')) ?? earlier.Root,
		Encrypt: later.get(PDFName.of('Encrypt')) ?? earlier.Encrypt,
		ID: later.get(PDFName.of('ID')) ?? earlier.ID,
	};
};
