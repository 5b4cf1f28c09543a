import { PDFName, type PDFDict, type PDFObject } from '../../library';

/** What a file's trailer says that its pages need. */
export interface Trailer {
	Root: PDFObject | undefined;
	Encrypt: PDFObject | undefined;
	ID: PDFObject | undefined;
}

export const NO_TRAILER: Trailer = { Root: undefined, Encrypt: undefined, ID: undefined };

/** A file has a trailer for each of its editions. Later ones win, and some leave out what an earlier one has said. */
export const mergeTrailer = (earlier: Trailer, later: PDFDict): Trailer => ({
	Root: later.get(PDFName.of('Root')) ?? earlier.Root,
	Encrypt: later.get(PDFName.of('Encrypt')) ?? earlier.Encrypt,
	ID: later.get(PDFName.of('ID')) ?? earlier.ID,
});
