import { NO_TEXT } from '../api/answer/answer';
import { OcrError } from '../errors/OcrError';
import { SAYINGS } from '../hints/sayings';
import { hasLines, nameOf, type FileResult } from '../result/fileResult';
import { withMinConfidence } from '../result/minConfidence';
import { withinArea } from '../result/pageArea';
import { subjectOf, type Run, type Task } from './run';

/** The lines that count, in two steps; what is given as it came has all of them. */
function countingLines({ operation }: Run, { settings }: Task, all: FileResult) {
	const inside = operation.isAsAnswered ? all : withinArea(all, settings.pageArea);
	const shown = operation.isAsAnswered ? all : withMinConfidence(inside, settings.minConfidence);
	return { all, inside, shown };
}

type Counting = ReturnType<typeof countingLines>;

const OUTSIDE = {
	what: "no line of it lies within 'Page Area'",
	todo: "Lower the margins of 'Options > Page Area', or set 'Options > If No Text' to Empty Result.",
};
const unsure = (minConfidence: number) => ({
	what: `no line of it reaches 'Min Confidence' (${minConfidence})`,
	todo: "Lower 'Options > Min Confidence', or set 'Options > If No Text' to Empty Result.",
});

/** A file without text on any page, where the user wants that to be an error. */
function assertText({ settings, file }: Task, { all, inside, shown }: Counting): void {
	const [first] = all.pages;
	if (settings.noText === 'empty' || !first || all.failedPages.length > 0) return;
	if (shown.pages.some(hasLines)) return;
	const requestId = first.recognized.requestId ?? undefined;
	const outside = all.pages.some(hasLines) ? OUTSIDE : {};
	const facts = inside.pages.some(hasLines) ? unsure(settings.minConfidence) : outside;
	throw new OcrError(NO_TEXT, { ...facts, requestId, file });
}

const pagesWithText = ({ pages }: FileResult) =>
	new Set(pages.filter(hasLines).map(({ page }) => page));

/**
 * The lines that count: those within Page Area that reach Min Confidence; answers that are given as they came keep all.
 * A hint names the pages on which none is left.
 * @throws OcrError for a file without text, where the user wants that to be an error
 */
export function textFound(run: Run, task: Task, all: FileResult): FileResult {
	const counting = countingLines(run, task, all);
	const { inside, shown } = counting;
	assertText(task, counting);
	const [withText, withTextInside] = [pagesWithText(all), pagesWithText(inside)];
	for (const { page } of shown.pages.filter((each) => !hasLines(each))) {
		const place = all.isDocument ? `${nameOf(task.file)}, page ${page}` : nameOf(task.file);
		const outside = withText.has(page) ? " (its lines are all outside 'Page Area')" : '';
		const why = withTextInside.has(page) ? " (its lines are all below 'Min Confidence')" : outside;
		run.notices.add(SAYINGS.noText, subjectOf(task), `${place}${why}`);
	}
	return shown;
}
