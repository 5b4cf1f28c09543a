import type { Margins } from '../../../../pdf';
import {
	PageListError,
	pagesWithoutCount,
	parsePageList,
	resolvePages,
	TooManyPagesError,
	type PageSelection,
	type ResolvedPages,
} from '../../../../pdf/pageList';
import { MAX_BODY_BYTES } from '../../api/body';
import { SMALLER_SCAN } from '../../errors/smaller';
import { OcrError } from '../../errors/OcrError';
import { listed, quoted } from '../../errors/plainText';
import type { PagedFile, PageJob } from './pages';

/** Which pages of a document to read, and what of them. */
export interface PageSettings {
	/** As the user wrote it. */
	pdfPages: string;
	maxPages: number;
	/** Opens PDFs that need one; empty for none. */
	pdfPassword: string;
	/** What to leave out of each page. */
	pageArea?: Margins | undefined;
}

/** A file of several pages, opened. */
export interface OpenDocument {
	mimeType: string;
	/** Null where the file does not tell it. */
	pageCount: number | null;
	/** See PageJob. */
	most: number;
	/** @throws OcrError for a page that cannot be sent */
	part(page: number): Promise<{ bytes: Buffer; pageNumber: number }>;
	/** In what way it, or a page that has been read, differs from what is in order. */
	remark(): string | undefined;
}

/** Beside the image, a request has some hundred bytes of other parameters. */
export const LARGEST_PART = Math.floor(((MAX_BODY_BYTES - 1024) * 3) / 4);

const RANGES_SHOWN = 3;

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

const cutShortRemark = (ranges: string[], pageCount: number | null): string | undefined =>
	ranges.length === 0
		? undefined
		: `'PDF Pages' asks for ${listed(ranges.map(quoted), RANGES_SHOWN)}, and the file ends at page ${pageCount}`;

/**
 * The calls that a document takes: one for each page asked for, carrying that page alone.
 * @throws OcrError for what can be known to fail before a call
 */
export function documentPages(
	{ mimeType, pageCount, most, part, remark }: OpenDocument,
	selection: PageSelection,
	maxPages: number,
): PagedFile {
	const { pages, cutShort } = pagesOf(selection, pageCount, maxPages);
	const job = (page: number): PageJob => ({
		page,
		most,
		smaller: SMALLER_SCAN,
		content: async () => {
			const { bytes: image, pageNumber } = await part(page);
			return { source: { isPdf: true, pdfPageNumber: pageNumber }, image };
		},
	});
	const remarks = () => [cutShortRemark(cutShort, pageCount), remark()];
	return {
		mimeType,
		isDocument: true,
		pageCount,
		pages: pages.map(job),
		remark: () =>
			remarks()
				.filter((text) => text !== undefined)
				.join('; ') || undefined,
	};
}
