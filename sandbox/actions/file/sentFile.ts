import { ApiError } from '../../errors';
import { fileFormat, type FileFormat } from '../../engine/fileFormat';
import { download } from './download';

/** "After Base64 encoding no more than 10M"; the page does not say which M. */
const MAX_BASE64_CHARACTERS = 10 * 1024 * 1024;
const MAX_FILE_BYTES = Math.floor(MAX_BASE64_CHARACTERS / 4) * 3;

/** Node skips what is not base64, so text with a data URI's head or line breaks gives fewer bytes than its length says. */
function decode(base64: string): Buffer {
	if (base64.length > MAX_BASE64_CHARACTERS) throw new ApiError('LimitExceeded.TooLargeFileError');
	const bytes = Buffer.from(base64, 'base64');
	const padding = /=*$/.exec(base64.slice(-2))?.[0].length ?? 0;
	if (bytes.length !== Math.floor(((base64.length - padding) * 3) / 4)) {
		throw new ApiError('FailedOperation.ImageDecodeFailed', 'ImageBase64 is not base64.');
	}
	return bytes;
}

/** The parameters that say what an action is to read. */
export interface FileParameters {
	ImageBase64?: string;
	ImageUrl?: string;
	IsPdf: boolean;
	PdfPageNumber: number;
}

/** As JSON Schema. */
export const FILE_PARAMETERS = {
	ImageBase64: { type: 'string' },
	ImageUrl: { type: 'string' },
	IsPdf: { type: 'boolean', default: false },
	PdfPageNumber: { type: 'integer', minimum: 1, default: 1 },
} as const satisfies Record<keyof FileParameters, object>;

export interface SentFile {
	bytes: Buffer;
	format: FileFormat;
	/** Page of a PDF, counted from 1. */
	page: number;
}

/**
 * The file that a call brings or points to; ImageUrl wins over ImageBase64. Tencent does not document how a PDF
 * without IsPdf fails: the sandbox takes it for a picture that cannot be decoded.
 * @throws ApiError
 */
export async function sentFile(
	{ ImageBase64, ImageUrl, IsPdf, PdfPageNumber }: FileParameters,
	downloadMs: number,
	signal: AbortSignal,
): Promise<SentFile> {
	if (ImageBase64 === undefined && ImageUrl === undefined) {
		throw new ApiError('MissingParameter', 'ImageBase64 or ImageUrl must be given.');
	}
	const bytes = ImageUrl
		? await download(ImageUrl, MAX_FILE_BYTES, downloadMs, signal)
		: decode(ImageBase64 ?? '');
	if (bytes.length === 0) throw new ApiError('FailedOperation.EmptyImageError');
	const format = fileFormat(bytes);
	if (!format) throw new ApiError('FailedOperation.ImageDecodeFailed');
	if (format === 'pdf' && !IsPdf) {
		throw new ApiError('FailedOperation.ImageDecodeFailed', 'The file is a PDF, IsPdf is not set.');
	}
	return { bytes, format, page: PdfPageNumber };
}
