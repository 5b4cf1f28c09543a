import { OcrError } from '../errors/OcrError';
import { pageBody, type PagedFile, type PageJob } from '../input/pages/pages';
import { nameOf, type FileResult, type ReadPage } from '../result/fileResult';
import type { Hold } from '../run/memory/gate';
import { mapInOrder } from '../run/mapInOrder';
import { MEMORY } from '../run/memory/memory';
import { withPdfRemedy } from './pdfByUrl';
import { failureOf } from '../failures/errorItem';
import type { Run, Task } from './run';
import { textFound } from './textFound';

/** Sets identical calls apart that must all be made: every one if that is wanted, and a URL's in each run. */
function twinOf({ settings, runIndex }: Run, { file, index }: Task, { page }: PageJob): string {
	if (!settings.skipDuplicates) return [runIndex, file.itemIndex, index, page].join(' ');
	return file.kind === 'remote' ? `run ${runIndex}` : '';
}

async function callPage(run: Run, task: Task, job: PageJob, signal: AbortSignal) {
	const { client, slabs } = run;
	const call = async (hold: Hold) => {
		const body = await pageBody(job, task.parameters, (bytes) => slabs.take(bytes));
		hold.is(body.length);
		const request = {
			region: task.settings.region,
			language: task.settings.language,
			timeout: task.settings.timeout,
			body,
			twin: twinOf(run, task, job),
			name: nameOf(task.file),
		};
		const response = await client.call(request, signal);
		// What a connection may still be sending is left to the garbage collector, as after a failure.
		if (client.isDoneWith(body)) slabs.giveBack(body);
		return response;
	};
	return await MEMORY.requests.hold(job.most, call, signal);
}

/** For a file that Tencent Cloud fetches itself: some actions count its pages. */
const toldPageCount = (pages: readonly ReadPage[]): number | null =>
	pages.find(({ recognized }) => recognized.facts?.pageCount)?.recognized.facts?.pageCount ?? null;

/**
 * Reads all pages of a file.
 * @throws OcrError for the first page that fails (under a continue mode only if no page of the file is
 * left), or for a file without text
 */
export async function callPages(
	run: Run,
	task: Task,
	paged: PagedFile,
	signal: AbortSignal,
): Promise<FileResult> {
	const { file } = task;
	const read = async (job: PageJob, aborted: AbortSignal): Promise<ReadPage | OcrError> =>
		await callPage(run, task, job, aborted)
			.then((response) => ({
				page: job.page,
				response,
				recognized: run.action.parse(response, job.page),
			}))
			.catch(async (error: unknown) => {
				if (!(error instanceof OcrError)) return await Promise.reject(error);
				const page = paged.isDocument ? job.page : undefined;
				const placed = withPdfRemedy(error, task).with({ file, page });
				return run.continueOnFail ? placed : await Promise.reject(placed);
			});
	const outcomes = await mapInOrder(paged.pages, run.settings.maxConcurrency, read, signal);
	const failed = outcomes.filter((outcome) => outcome instanceof OcrError);
	const pages = outcomes.flatMap((outcome) => (outcome instanceof OcrError ? [] : [outcome]));
	const isOneItem = run.operation.tellsFailedPages?.(task.operationSettings) || !paged.isDocument;
	if (failed[0] && pages.length === 0 && isOneItem) throw failed[0];
	return textFound(run, task, {
		...file,
		...(paged.mimeType !== undefined && { mimeType: paged.mimeType }),
		pageCount: paged.pageCount ?? toldPageCount(pages),
		isDocument: paged.isDocument,
		...(paged.pictureSize && { pictureSize: paged.pictureSize }),
		pages,
		failedPages: failed.map((error) => ({ ...failureOf(error), page: error.facts.page ?? 1 })),
	});
}
