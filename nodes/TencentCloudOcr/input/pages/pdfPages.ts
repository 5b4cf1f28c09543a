import { openPdf, PdfPageTooLargeError, type PdfPart } from '../../../../pdf';
import { base64Length } from '../../api/body';
import { SMALLER_SCAN } from '../../errors/smaller';
import { OcrError } from '../../errors/OcrError';
import { documentPages, LARGEST_PART, readPageList, type PageSettings } from './documentPages';
import { asBase64, tooLarge, type PagedFile } from './pages';
import { remarkOn, type Pages, type PoorPage } from './pdfRemark';

/** The errors of files that stay closed. */
const CLOSED = {
	'password needed': 'PDF_PASSWORD',
	'wrong password': 'PDF_PASSWORD_WRONG',
	'unknown encryption': 'PDF_ENCRYPTION',
} as const;

/** @throws OcrError for a page that is too large for a call */
const partOf = async (pdf: Pages, page: number): Promise<PdfPart> =>
	await pdf.part(page).catch(async (error: unknown) => {
		const isTooLarge = error instanceof PdfPageTooLargeError;
		return await Promise.reject(
			isTooLarge ? tooLarge(base64Length(error.bytes), SMALLER_SCAN) : error,
		);
	});

/** Pages may share all that the file has, so each may be as large as the file, and is written before it is encoded. */
const mostOf = ({ kind }: Pages, { length }: Buffer): number => {
	const cut = kind === 'readable' ? Math.min(length, LARGEST_PART) : 0;
	return cut + asBase64(length);
};

/**
 * The calls that a PDF takes.
 * @throws OcrError for what can be known to fail before a call
 */
export async function pdfPages(
	bytes: Buffer,
	settings: PageSettings,
	signal: AbortSignal,
): Promise<PagedFile> {
	const selection = readPageList(settings.pdfPages);
	const { pdfPassword, pageArea } = settings;
	const pdf = await openPdf(bytes, {
		largestPart: LARGEST_PART,
		largestCut: LARGEST_PART,
		...(pdfPassword && { password: pdfPassword }),
		...(pageArea && { margins: pageArea }),
		signal,
	});
	if (pdf.kind === 'encrypted') throw new OcrError(CLOSED[pdf.reason]);
	const poor: PoorPage[] = [];
	const document = {
		mimeType: 'application/pdf',
		pageCount: pdf.pageCount,
		most: mostOf(pdf, bytes),
		part: async (page: number) => {
			const part = await partOf(pdf, page);
			const isWhole = part.bytes === bytes && pdf.pageCount !== 1;
			const isUncropped = pageArea !== undefined && !part.cropped;
			if (!part.complete || isUncropped) {
				poor.push({ page, isWhole, isIncomplete: !part.complete, isUncropped });
			}
			return part;
		},
		remark: () => remarkOn(pdf, poor),
	};
	return documentPages(document, selection, settings.maxPages);
}
