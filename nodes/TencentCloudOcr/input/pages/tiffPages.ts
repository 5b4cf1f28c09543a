import { openTiff, TiffError, TiffPageTooLargeError, type OpenedTiff } from '../../../../tiff';
import { base64Length } from '../../api/body';
import { SMALLER_SCAN } from '../../errors/smaller';
import { OcrError } from '../../errors/OcrError';
import { documentPages, LARGEST_PART, readPageList, type PageSettings } from './documentPages';
import { pagesText } from './pageNumbers';
import { asBase64, tooLarge, type PagedFile } from './pages';

const asOcrError = (error: unknown): unknown => {
	if (error instanceof TiffPageTooLargeError)
		return tooLarge(base64Length(error.bytes), SMALLER_SCAN);
	if (!(error instanceof TiffError)) return error;
	return new OcrError('TIFF', { what: `the TIFF cannot be read: ${error.message}` });
};

/** What pages have in common that cannot be sent as they are. */
const REMARKS = {
	incomplete: (pages: string) => `the file lacks parts of ${pages}, so text may be missing`,
	grey: (pages: string) => `${pages} sent in grey, being too large for the API otherwise`,
	smaller: (pages: string) => `${pages} scaled down, being too large for the API otherwise`,
} as const;

type Remark = keyof typeof REMARKS;

function remarkOn({ cutOff, pageCount }: OpenedTiff, told: Map<number, Remark[]>) {
	const remarks = Object.entries(REMARKS).flatMap(([kind, text]) => {
		const pages = [...told].filter(([, kinds]) => kinds.some((each) => each === kind));
		return pages.length > 0 ? [text(pagesText(pages.map(([page]) => page)))] : [];
	});
	const all = cutOff ? [...remarks, `the file breaks off after page ${pageCount}`] : remarks;
	return all.join('; ') || undefined;
}

/**
 * The calls that a TIFF takes, whose pages are sent as PDFs.
 * @throws OcrError for what can be known to fail before a call
 */
export async function tiffPages(
	bytes: Buffer,
	settings: PageSettings,
	signal: AbortSignal,
): Promise<PagedFile> {
	const selection = readPageList(settings.pdfPages);
	const tiff = await openTiff(bytes, {
		largestPart: LARGEST_PART,
		...(settings.pageArea && { margins: settings.pageArea }),
		signal,
	}).catch(async (error: unknown) => await Promise.reject(asOcrError(error)));
	const told = new Map<number, Remark[]>();
	const document = {
		mimeType: 'image/tiff',
		pageCount: tiff.pageCount,
		// A page may be unpacked to more than the file, and packed anew; what is sent is written before it is encoded.
		most: LARGEST_PART + asBase64(LARGEST_PART),
		part: async (page: number) => {
			const part = await tiff
				.part(page)
				.catch(async (error: unknown) => await Promise.reject(asOcrError(error)));
			const remarks: Remark[] = part.complete ? [] : ['incomplete'];
			told.set(page, part.reduced ? [...remarks, part.reduced] : remarks);
			return part;
		},
		remark: () => remarkOn(tiff, told),
	};
	return documentPages(document, selection, settings.maxPages);
}
