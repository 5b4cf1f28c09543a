import { openPdf, PdfPageTooLargeError, type PdfPart } from '../../../pdf';
import {
	PageListError,
	pagesWithoutCount,
	parsePageList,
	resolvePages,
	TooManyPagesError,
	type PageSelection,
	type ResolvedPages,
} from '../../../pdf/pageList';
import { base64Length, MAX_BODY_BYTES } from '../api/body';
import { OcrError } from '../errors/OcrError';
import { remarkOn, type Pages, type PoorPage } from './pdfRemark';
import { asBase64, tooLarge, type PagedFile, type PageJob } from './pages';

export interface PdfSettings {
	/** As the user wrote it. */
	pdfPages: string;
	maxPages: number;
}

/** Beside the image, a request has some hundred bytes of other parameters. */
const LARGEST_PART = Math.floor(((MAX_BODY_BYTES - 1024) * 3) / 4);

const uncapitalized = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The result of a page list function, whose errors become the node's own. */
function explained<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		throw pageListError(error);
	}
}

const tooManyPages = ({ message, most }: TooManyPagesError) =>
	new OcrError('PDF_PAGES', {
		what: `${uncapitalized(message)}, and 'Max Pages' allows ${most}`,
		todo: 'Ask for fewer pages, or raise the option Max Pages. Each page is one paid call.',
	});

const pageListError = (error: unknown): OcrError => {
	if (error instanceof TooManyPagesError) return tooManyPages(error);
	return new OcrError('PDF_PAGES', {
		...(error instanceof PageListError && {
			what: uncapitalized(error.message),
			todo: error.hint,
		}),
	});
};

/** @throws OcrError PDF_PAGES that names the part of the list which is wrong */
export const readPageList = (text: string): PageSelection =>
	explained(() => parsePageList(text.trim() || 'all'));

/** @throws OcrError for pages that are not there, or more than allowed */
function pagesOf(
	selection: PageSelection,
	pageCount: number | null,
	maxPages: number,
): ResolvedPages {
	if (pageCount !== null) return explained(() => resolvePages(selection, pageCount, maxPages));
	const pages = explained(() => pagesWithoutCount(selection, maxPages));
	if (pages === null) throw new OcrError('PDF_PAGE_COUNT_UNKNOWN');
	return { pages, cutShort: [] };
}

/** @throws OcrError for a page that is too large for a call */
const partOf = async (pdf: Pages, page: number): Promise<PdfPart> =>
	await pdf.part(page).catch(async (error: unknown) => {
		const isTooLarge = error instanceof PdfPageTooLargeError;
		return await Promise.reject(isTooLarge ? tooLarge(base64Length(error.bytes)) : error);
	});

/** Pages may share all that the file has, so each may be as large as the file, and is written before it is encoded. */
const mostOf = ({ kind }: Pages, { length }: Buffer): number => {
	const cut = kind === 'readable' ? Math.min(length, LARGEST_PART) : 0;
	return cut + asBase64(length);
};

/**
 * The calls that a PDF takes: one for each page asked for, carrying that page alone.
 * @throws OcrError for what can be known to fail before a call
 */
export async function pdfPages(
	bytes: Buffer,
	{ pdfPages, maxPages }: PdfSettings,
	signal: AbortSignal,
): Promise<PagedFile> {
	const selection = readPageList(pdfPages);
	const pdf = await openPdf(bytes, {
		largestPart: LARGEST_PART,
		largestCut: LARGEST_PART,
		signal,
	});
	if (pdf.kind === 'encrypted') throw new OcrError('PDF_PASSWORD');
	const { pageCount } = pdf;
	const most = mostOf(pdf, bytes);
	const { pages, cutShort } = pagesOf(selection, pageCount, maxPages);
	const poor: PoorPage[] = [];
	const job = (page: number): PageJob => ({
		page,
		most,
		content: async () => {
			const part = await partOf(pdf, page);
			const { bytes: image, pageNumber } = part;
			if (!part.complete) poor.push({ page, isWhole: image === bytes && pageCount !== 1 });
			return { source: { isPdf: true, pdfPageNumber: pageNumber }, image };
		},
	});
	return {
		mimeType: 'application/pdf',
		isPdf: true,
		pageCount,
		pages: pages.map(job),
		remark: () => joined([cutShortRemark(cutShort, pages), remarkOn(pdf, poor)]),
	};
}
