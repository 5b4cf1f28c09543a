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
		const readable = await readPages(bytes, options);
		return {
			kind: 'readable',
			pageCount: readable.pages.length,
			part: (page) => partOf(readable, page, options),
		};
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof PdfEncryptedError) return { kind: 'encrypted', reason: error.reason };
		return {
			kind: 'unreadable',
			reason: error instanceof PdfLimitError ? 'too complex' : 'damaged',
			pageCount: linearizedPageCount(bytes),
			part: async (page) => ({ bytes, pageNumber: page, complete: false, cropped: false }),
		};
	}
};

/** Throws where the pages cannot all be told. */
const readPages = async (
	bytes: Buffer,
	{ password, signal }: OpenPdfOptions,
): Promise<Readable> => {
	const reader = await openDocument(bytes, password);
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
	{ largestPart, largestCut = Infinity, margins, signal }: OpenPdfOptions,
): Promise<PdfPart> => {
	signal?.throwIfAborted();
	const entry = pages[page - 1];
	if (entry === undefined) throw new RangeError(`page ${page} of ${pages.length}`);
	const whole = { bytes, pageNumber: page, complete: !entry.lost, cropped: false };
	const mustCut = reader.encrypted || margins !== undefined;
	const wholeIsSafe = !mustCut && bytes.length <= largestPart;
	if (entry.lost || (wholeIsSafe && pages.length === 1)) return whole;
	try {
		const reading = new Reading(reader, signal);
		const cut = await cutPage(reading, catalog, entry, { largest: largestCut, margins });
		const wholeIsBetter = cut.bytes.length >= bytes.length || (cut.lost && wholeIsSafe);
		return wholeIsBetter && !mustCut
			? { ...whole, complete: !cut.lost }
			: {
					bytes: cut.bytes,
					pageNumber: 1,
					complete: !cut.lost,
					cropped: margins !== undefined,
				};
	} catch (error) {
		signal?.throwIfAborted();
		if (error instanceof PdfPageTooLargeError) throw error;
		return { ...whole, complete: false };
	}
};
