import { OcrError } from '../errors/OcrError';
import { fileTypeOf, type FileType } from './fileTypes';

/** Why a file is left out, as the hint on the node says it. */
export class SkippedFile {
	constructor(readonly why: string) {}
}

export interface FileRules {
	isPdf: 'auto' | 'on' | 'off';
	/** Bytes. */
	minFileSize: number;
	/** `byType` skips what nobody would have had read. */
	onUnsupported: 'error' | 'skip' | 'byType';
}

const KILOBYTE = 1024;

export const tooSmall = (size: number, { minFileSize }: FileRules): SkippedFile | undefined =>
	size < minFileSize ? new SkippedFile(`smaller than ${minFileSize / KILOBYTE} KB`) : undefined;

/** "an HTML page", "an SVG image" are read letter by letter. */
const article = (name: string) => (/^(?:[aeio]|HTML|SVG|XML|RTF|XPS)/i.test(name) ? 'an' : 'a');

/** A file that is not read: why, and as what it is skipped. */
interface Problem {
	error: OcrError;
	why: string;
	/** Whether somebody may have wanted it read. */
	isWanted: boolean;
}

function problemOf(bytes: Buffer, type: FileType, isPdf: FileRules['isPdf']): Problem | undefined {
	if (bytes.length === 0) {
		return { error: new OcrError('FILE_EMPTY'), why: 'empty', isWanted: true };
	}
	if (type.use === 'wanted' || type.use === 'beside') {
		const what = `this is ${article(type.name)} ${type.name}, which cannot be read (PNG, JPEG, BMP, TIFF and PDF can)`;
		const error = new OcrError('FILE_TYPE', { what, ...(type.todo && { todo: type.todo }) });
		return { error, why: type.name, isWanted: type.use === 'wanted' };
	}
	return type.use === 'pdf' && isPdf === 'off'
		? {
				error: new OcrError('PDF_SWITCHED_OFF'),
				why: "PDF, and 'Options > Is PDF' is set to Off",
				isWanted: false,
			}
		: undefined;
}

/**
 * Whether a file can be read, by its content.
 * @throws OcrError if it cannot and is not to be skipped
 */
export function checkFile(bytes: Buffer, rules: FileRules): FileType | SkippedFile {
	const small = tooSmall(bytes.length, rules);
	if (small) return small;
	const type = fileTypeOf(bytes);
	const problem = problemOf(bytes, type, rules.isPdf);
	if (!problem) return type;
	const isError =
		rules.onUnsupported === 'error' || (rules.onUnsupported === 'byType' && problem.isWanted);
	if (isError) throw problem.error;
	return new SkippedFile(problem.why);
}
