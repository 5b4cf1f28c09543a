import { findCatalog, type Catalog } from './catalog';
import { cutPage } from './cutPage';
import type { DocumentReader } from './documentReader';
import { linearizedPageCount } from './linearized';
import { PdfLimitError } from './limits';
import { openDocument, PdfEncryptedError } from './openDocument';
import {
	PdfPageTooLargeError,
	type OpenedPdf,
	type OpenPdfOptions,
	type PdfPart,
} from './openedPdf';
import { declaredCount, listPages, type PageEntry } from './pageTree';
import { Reading } from './reading';

interface Readable {
	bytes: Buffer;
	reader: DocumentReader;
	catalog: Catalog;
	pages: PageEntry[];
}

/** See `openPdf`. */
export const openWithLibrary = async (
	bytes: Buffer,
	options: OpenPdfOptions,
): Promise<OpenedPdf> => {
	try {
		const readable = await readPages(bytes, options.signal);
		return {
			kind: 'readable',
			pageCount: readable.pages.length,
			part: (page) => partOf(readable, page, options),
		};
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof PdfEncryptedError) return { kind: 'encrypted' };
		return {
			kind: 'unreadable',
			reason: error instanceof PdfLimitError ? 'too complex' : 'damaged',
			pageCount: linearizedPageCount(bytes),
			part: async (page) => ({ bytes, pageNumber: page, complete: false }),
		};
	}
};

/** Throws where the pages cannot all be told. */
const readPages = async (bytes: Buffer, signal: AbortSignal | undefined): Promise<Readable> => {
	const reader = await openDocument(bytes);
	const reading = new Reading(reader, signal);
	const catalog = await findCatalog(reading);
	const pages = await listPages(reading, catalog.pages);
	const someLost = pages.some(({ lost }) => lost);
	if (pages.length === 0 || (someLost && declaredCount(reading, catalog.pages) !== pages.length)) {
		throw new Error('pages are lost');
	}
	return { bytes, reader, catalog, pages };
};

const partOf = async (
	{ bytes, reader, catalog, pages }: Readable,
	page: number,
	{ largestPart, largestCut = Infinity, signal }: OpenPdfOptions,
): Promise<PdfPart> => {
	signal?.throwIfAborted();
	const entry = pages[page - 1];
	if (entry === undefined) throw new RangeError(`page ${page} of ${pages.length}`);
	const whole = { bytes, pageNumber: page, complete: !entry.lost };
	const wholeIsSafe = !reader.encrypted && bytes.length <= largestPart;
	if (entry.lost || (wholeIsSafe && pages.length === 1)) return whole;
	const cut = await cutPage(new Reading(reader, signal), catalog, entry, largestCut).catch(
		async (error: unknown) => {
			signal?.throwIfAborted();
			return error instanceof PdfPageTooLargeError ? await Promise.reject(error) : undefined;
		},
	);
	if (cut === undefined) return { ...whole, complete: false };
	const wholeIsBetter = cut.bytes.length >= bytes.length || (cut.lost && wholeIsSafe);
	return wholeIsBetter && !reader.encrypted
		? { ...whole, complete: !cut.lost }
		: { bytes: cut.bytes, pageNumber: 1, complete: !cut.lost };
};
