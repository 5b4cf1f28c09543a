import { base64Length, bodyLength, imageBody, MAX_BODY_BYTES } from '../../api/body';
import { SMALLER, SMALLER_AS_JPEG } from '../../errors/smaller';
import { OcrError } from '../../errors/OcrError';
import type { ApiParameters } from '../../api/actions/action';
import { imageSize, type ImageSize } from '../../report/imageSize';

/** Which page of what file a call is for, as all of Tencent Cloud's general OCR APIs take it. */
export interface PageSource {
	/** Set for a file that Tencent Cloud fetches itself; otherwise the bytes go along. */
	imageUrl?: string;
	/** Whether IsPdf is sent. */
	isPdf: boolean;
	/** Sent as PdfPageNumber; absent for a single page that was cut out. */
	pdfPageNumber?: number;
}

/** What one call carries. */
export interface PageContent {
	source: PageSource;
	/** Absent for what Tencent Cloud fetches itself. */
	image?: Buffer;
}

/** One page to be recognised: one call. */
export interface PageJob {
	/** Counted from 1; 1 for an image. */
	page: number;
	/** The most bytes that the call takes until its body is made: those of the body, and of what it is made from. */
	most: number;
	/** What makes it smaller, should it be too large. */
	smaller: string;
	/** Made when the call's turn comes. */
	content(): Promise<PageContent>;
}

/** A file as a list of calls. */
export interface PagedFile {
	/** Told by content; absent for what was not fetched. */
	mimeType?: string;
	/** Whether it has pages, as PDFs and TIFFs do. */
	isDocument: boolean;
	/** Of a picture, as its header says. */
	pictureSize?: ImageSize;
	/** All pages of the file, not just those asked for; null if it cannot be told. */
	pageCount: number | null;
	pages: PageJob[];
	/** For the hint on the node, where something had to be done differently; to be asked when the pages are read. */
	remark?(): string | undefined;
}

/** Rounded up, so that what is too large does not read as what is allowed. */
const megabytes = (bytes: number) => (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);

/**
 * @param bytes of the body that it would take
 * @param todo what makes it smaller
 */
export const tooLarge = (bytes: number, todo: string) =>
	new OcrError('FILE_TOO_LARGE', {
		what: `it takes ${megabytes(bytes)} MB as Base64, and the API takes 10 MB`,
		todo,
	});

/** A JPEG is not told to become one. */
const smallerOf = (mimeType: string) => (mimeType === 'image/jpeg' ? SMALLER : SMALLER_AS_JPEG);

/** What is larger than the API takes is refused before a body is made of it. */
export const asBase64 = (bytes: number) => Math.min(base64Length(bytes), MAX_BODY_BYTES);

const sourceParameters = ({ imageUrl, isPdf, pdfPageNumber }: PageSource): ApiParameters => ({
	...(imageUrl !== undefined && { ImageUrl: imageUrl }),
	...(isPdf && { IsPdf: true }),
	...(pdfPageNumber !== undefined && { PdfPageNumber: pdfPageNumber }),
});

/**
 * The body of a page's call.
 * @param ofAction the action's own parameters
 * @param allocate gives the memory for a large one
 * @throws OcrError if it is more than the API takes
 */
export async function pageBody(
	job: PageJob,
	ofAction: ApiParameters,
	allocate: (bytes: number) => Buffer,
): Promise<Buffer> {
	const { source, image } = await job.content();
	const parameters = { ...ofAction, ...sourceParameters(source) };
	if (!image) return Buffer.from(JSON.stringify(parameters));
	if (bodyLength(parameters, image) > MAX_BODY_BYTES) {
		throw tooLarge(bodyLength(parameters, image), job.smaller);
	}
	return imageBody(parameters, image, allocate);
}

const sizeOf = (image: Buffer, mimeType: string) => {
	const pictureSize = imageSize(image, mimeType);
	return pictureSize && { pictureSize };
};

export const imagePages = (image: Buffer, mimeType: string, isPdf: boolean): PagedFile => ({
	mimeType,
	isDocument: false,
	...sizeOf(image, mimeType),
	pageCount: 1,
	pages: [
		{
			page: 1,
			most: asBase64(image.length),
			smaller: smallerOf(mimeType),
			content: async () => ({ source: { isPdf }, image }),
		},
	],
});

/** @param pdfPage the one page to read, if the URL is a PDF's */
export function remotePages(imageUrl: string, pdfPage: number | undefined): PagedFile {
	const isPdf = pdfPage !== undefined;
	const source = { imageUrl, isPdf, ...(isPdf && { pdfPageNumber: pdfPage }) };
	return {
		isDocument: isPdf,
		pageCount: isPdf ? null : 1,
		pages: [{ page: pdfPage ?? 1, most: 0, smaller: SMALLER, content: async () => ({ source }) }],
	};
}
