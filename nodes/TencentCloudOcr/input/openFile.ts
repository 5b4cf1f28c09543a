import { checkFile, SkippedFile, type FileRules } from './checkFile';
import type { PageSettings } from './pages/documentPages';
import { imagePages, type PagedFile } from './pages/pages';
import { pdfPages } from './pages/pdfPages';
import { tiffPages } from './pages/tiffPages';

/**
 * What calls a file takes, judged by its content.
 * @throws OcrError for what can be known to fail before a call
 */
export async function openFile(
	bytes: Buffer,
	rules: FileRules,
	settings: PageSettings,
	signal: AbortSignal,
): Promise<PagedFile | SkippedFile> {
	const type = checkFile(bytes, rules);
	if (type instanceof SkippedFile) return type;
	if (type.use === 'pdf') return await pdfPages(bytes, settings, signal);
	if (type.use === 'tiff') return await tiffPages(bytes, settings, signal);
	return imagePages(bytes, type.mimeType, rules.isPdf === 'on');
}
