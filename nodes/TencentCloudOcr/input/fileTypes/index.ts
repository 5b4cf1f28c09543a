import { BESIDE, MAIL } from './beside';
import { looksLikeText, startsWithText } from './content';
import { DOCUMENTS } from './documents';
import type { FileType, Signature } from './fileType';
import { PICTURES } from './pictures';
import { EXTRACT_TEXT } from './remedies';

export type { FileType } from './fileType';

const PDF_HEADER = '%PDF-';
const LATE_HEADER = /[\r\n]%PDF-\d\.\d\s[^]*?\s\d+\s+\d+\s+obj\b/;
/** Bytes in which a header may stand, and in which the first object follows it. */
const LATE_HEADER_BYTES = 1024;
const FIRST_OBJECT_BYTES = 4096;

/**
 * Readers accept a PDF header anywhere in the first kilobyte, because programs along the way put things in front of
 * it. A text may merely mention one, so in a text it must begin a line and be followed by objects.
 */
const hasLatePdfHeader = (bytes: Buffer) => {
	const at = bytes.subarray(0, LATE_HEADER_BYTES).indexOf(PDF_HEADER);
	if (at < 0) return false;
	if (!looksLikeText(bytes.subarray(0, at))) return true;
	return LATE_HEADER.test(bytes.toString('latin1', 0, FIRST_OBJECT_BYTES));
};

const PDF: FileType = { name: 'PDF', mimeType: 'application/pdf', use: 'pdf' };
const TEXT: FileType = {
	name: 'text file',
	mimeType: 'text/plain',
	use: 'beside',
	todo: EXTRACT_TEXT,
};
const UNKNOWN: FileType = {
	name: 'file of unknown type',
	mimeType: 'application/octet-stream',
	use: 'wanted',
};

/** In order: the first that fits is taken. */
const SIGNATURES: readonly Signature[] = [
	{ ...PDF, fits: startsWithText(/^%PDF-/) },
	...PICTURES,
	...DOCUMENTS,
	...BESIDE,
	{ ...PDF, fits: hasLatePdfHeader },
	MAIL,
];

/** Tells the type by content; names and declared types are often wrong in mail. */
export const fileTypeOf = (bytes: Buffer): FileType =>
	SIGNATURES.find(({ fits }) => fits(bytes)) ?? (looksLikeText(bytes) ? TEXT : UNKNOWN);
