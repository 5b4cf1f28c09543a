import type { FileResult } from './fileResult';

/** The file without the lines that the API is less sure of; a line of unknown confidence stays. */
export function withMinConfidence(file: FileResult, minConfidence: number): FileResult {
	if (minConfidence <= 0) return file;
	const pages = file.pages.map((page) => {
		const lines = page.recognized.lines.filter(
			({ confidence }) => confidence === null || confidence >= minConfidence,
		);
		return { ...page, recognized: { ...page.recognized, lines } };
	});
	return { ...file, pages };
}
