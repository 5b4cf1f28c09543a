import { ApiError } from '../errors';

/**
 * Tencent does not document the code for a page beyond the end; this one is what it lists for values out of range.
 * @param page counted from 1
 * @throws ApiError for a page that the file does not have
 */
export function checkPageNumber(page: number, pages: number): void {
	if (page <= pages) return;
	throw new ApiError(
		'InvalidParameterValue.InvalidParameterValueLimit',
		`PdfPageNumber is ${page}, the file has ${pages} pages.`,
	);
}
