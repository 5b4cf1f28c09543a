import { checkFile, SkippedFile, type FileRules } from './checkFile';
import { isPdfType } from './fileTypes';
import { imagePages, type PagedFile } from './pages';
import { pdfPages, type PdfSettings } from './pdfPages';

/**
 * What calls a file takes, judged by its content.
 * @throws OcrError for what can be known to fail before a call
 */
export async function openFile(
	bytes: Buffer,
	rules: FileRules,
	settings: PdfSettings,
	signal: AbortSignal,
): Promise<PagedFile | SkippedFile> {
	const type = checkFile(bytes, rules);
	if (type instanceof SkippedFile) return type;
	if (isPdfType(type)) return await pdfPages(bytes, settings, signal);
	return imagePages(bytes, type.mimeType, rules.isPdf === 'on');
}
