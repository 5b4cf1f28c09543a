import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import { normalizeInputToRgb, type Image } from 'paddleocr';
import { ApiError } from '../../../errors';
import { checkPageNumber } from '../../pageNumber';

/** Points to pixels: 200 dots an inch, less on pages larger than A3. */
const SCALE = 200 / 72;
const MAX_SIDE_PIXELS = 4000;

let library: Promise<PDFiumLibrary> | undefined;

/** Loaded with the first PDF: pictures alone do not need it. */
const openLibrary = () => (library ??= PDFiumLibrary.init());

async function render(document: PDFiumDocument, number: number): Promise<Image> {
	const page = document.getPage(number - 1);
	const { originalWidth, originalHeight } = page.getOriginalSize();
	const scale = Math.min(SCALE, MAX_SIDE_PIXELS / Math.max(originalWidth, originalHeight, 1));
	const { width, height, data } = await page.render({ scale, renderFormFields: true });
	return normalizeInputToRgb({ width, height, data });
}

/**
 * Draws one page, counted from 1.
 * @throws ApiError FailedOperation.ImageDecodeFailed (damaged, or closed by a password) or a page beyond the end
 */
export async function drawPdfPage(bytes: Buffer, page: number): Promise<Image> {
	const pdfium = await openLibrary();
	const document = await pdfium.loadDocument(bytes).catch((error: unknown) => {
		throw new ApiError(
			'FailedOperation.ImageDecodeFailed',
			`The PDF does not open: ${String(error)}`,
		);
	});
	try {
		checkPageNumber(page, document.getPageCount());
		return await render(document, page);
	} finally {
		document.destroy();
	}
}
