import { NO_TEXT } from '../api/answer';
import { OcrError } from '../errors/OcrError';
import { SAYINGS } from '../hints/sayings';
import { hasLines, nameOf, type FileResult } from '../result/fileResult';
import { withMinConfidence } from '../result/minConfidence';
import { PlacedError } from '../failures/placedError';
import { subjectOf, type Run, type Task } from './run';

/** Why there is no text in a file whose lines are all left out. */
const unsure = (minConfidence: number) => ({
	what: `no line of it reaches 'Min Confidence' (${minConfidence})`,
	todo: "Lower 'Options > Min Confidence', or set 'Options > If No Text' to Empty Result.",
});

/** A file without text on any page, where the user wants that to be an error. */
function assertText({ settings, file }: Task, all: FileResult, shown: FileResult): void {
	const [first] = all.pages;
	if (settings.noText === 'empty' || !first || all.failedPages.length > 0) return;
	if (shown.pages.some(hasLines)) return;
	const requestId = first.recognized.requestId ?? undefined;
	const facts = all.pages.some(hasLines) ? unsure(settings.minConfidence) : {};
	throw new PlacedError(new OcrError(NO_TEXT, { ...facts, requestId }), file);
}

/**
 * The lines that count: those that reach Min Confidence, which has nothing to leave out of answers that are given as they came. A hint
 * names the pages on which none is left.
 * @throws PlacedError for a file without text, where the user wants that to be an error
 */
export function textFound(run: Run, task: Task, all: FileResult): FileResult {
	const shown = run.operation.isAsAnswered
		? all
		: withMinConfidence(all, task.settings.minConfidence);
	assertText(task, all, shown);
	const withText = new Set(all.pages.filter(hasLines).map(({ page }) => page));
	for (const { page } of shown.pages.filter((each) => !hasLines(each))) {
		const place = all.isPdf ? `${nameOf(task.file)}, page ${page}` : nameOf(task.file);
		const why = withText.has(page) ? " (its lines are all below 'Min Confidence')" : '';
		run.notices.add(SAYINGS.noText, subjectOf(task), `${place}${why}`);
	}
	return shown;
}
