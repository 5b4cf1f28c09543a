import { OcrError } from '../errors/OcrError';
import { fileTypeOf, isPdfType, type FileType } from './fileTypes';

/** Why a file is left out, as the hint on the node says it. */
export class SkippedFile {
	constructor(readonly why: string) {}
}

export interface FileRules {
	isPdf: 'auto' | 'on' | 'off';
	/** Bytes. */
	minFileSize: number;
	onUnsupported: 'error' | 'skip';
}

const KILOBYTE = 1024;

export const tooSmall = (size: number, { minFileSize }: FileRules): SkippedFile | undefined =>
	size < minFileSize ? new SkippedFile(`smaller than ${minFileSize / KILOBYTE} KB`) : undefined;

/** "an SVG image" is read letter by letter. */
const article = (name: string) => (/^(?:[aeiou]|SVG)/i.test(name) ? 'an' : 'a');

function problemOf(bytes: Buffer, type: FileType, isPdf: FileRules['isPdf']): OcrError | undefined {
	if (bytes.length === 0) return new OcrError('FILE_EMPTY');
	if (!type.readable) {
		return new OcrError('FILE_TYPE', {
			what: `this is ${article(type.name)} ${type.name}, which the API does not read (PNG, JPEG, BMP and PDF only)`,
		});
	}
	return isPdfType(type) && isPdf === 'off' ? new OcrError('PDF_SWITCHED_OFF') : undefined;
}

/** Reasons for skipping a file that its type would not tell. */
const WHY_SKIPPED: Partial<Record<string, string>> = {
	FILE_EMPTY: 'empty',
	PDF_SWITCHED_OFF: "PDF, and 'Options > Is PDF' is set to Off",
};

/**
 * Whether the API can read a file, by its content.
 * @throws OcrError if it cannot and nobody wants such files skipped
 */
export function checkFile(bytes: Buffer, rules: FileRules): FileType | SkippedFile {
	const small = tooSmall(bytes.length, rules);
	if (small) return small;
	const type = fileTypeOf(bytes);
	const problem = problemOf(bytes, type, rules.isPdf);
	if (!problem) return type;
	if (rules.onUnsupported === 'error') throw problem;
	return new SkippedFile(WHY_SKIPPED[problem.code] ?? type.name);
}
