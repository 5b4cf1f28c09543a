import type { DocumentReader } from './file/documentReader';
import { linearizedPageCount } from './file/linearized';
import { openFile } from './file/openFile';
import { Reading } from './file/reading';
import { PdfLimitError } from './limits';
import {
	PdfEncryptedError,
	PdfPageTooLargeError,
	type OpenedPdf,
	type OpenPdfOptions,
	type PdfPart,
} from './openedPdf';
import { findCatalog, type Catalog } from './page/catalog';
import { cutPage } from './page/cutPage';
import { declaredCount, listPages, type PageEntry } from './page/pageTree';

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

/**
 * Throws where the pages cannot all be told. A file whose cross-reference is sound but leaves pages out is read a second
 * time, as its bytes show it.
 */
const readPages = async (
	bytes: Buffer,
	{ password = '', signal }: OpenPdfOptions,
): Promise<Readable> => {
	const { reader, scanned } = await openFile(bytes, password, false);
	const found = await pagesOf(reader, signal).catch(async (error: unknown) => {
		const isFinal = scanned || error instanceof PdfLimitError || signal?.aborted === true;
		return isFinal ? await Promise.reject(error) : null;
	});
	if (found !== null && (scanned || !found.pages.some(({ lost }) => lost))) return found;
	return await pagesOf((await openFile(bytes, password, true)).reader, signal);
};

const pagesOf = async (
	reader: DocumentReader,
	signal: AbortSignal | undefined,
): Promise<Readable> => {
	const reading = new Reading(reader, signal);
	const catalog = await findCatalog(reading);
	const pages = await listPages(reading, catalog.pages);
	const someLost = pages.some(({ lost }) => lost);
	if (pages.length === 0 || (someLost && declaredCount(reading, catalog.pages) !== pages.length)) {
		throw new Error('pages are lost');
	}
	return { bytes: reader.source, reader, catalog, pages };
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
	const options = { largest: largestCut, margins };
	const cut = await cutPage(new Reading(reader, signal), catalog, entry, options).catch(
		async (error: unknown) => {
			signal?.throwIfAborted();
			return error instanceof PdfPageTooLargeError ? await Promise.reject(error) : undefined;
		},
	);
	if (cut === undefined) return { ...whole, complete: false };
	const wholeIsBetter = cut.bytes.length >= bytes.length || (cut.lost && wholeIsSafe);
	if (wholeIsBetter && !mustCut) return { ...whole, complete: !cut.lost };
	return {
		bytes: cut.bytes,
		pageNumber: 1,
		complete: !cut.lost,
		cropped: margins !== undefined,
	};
};
