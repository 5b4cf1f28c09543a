import type { INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../errors/OcrError';
import { SAYINGS } from '../hints/sayings';
import { SkippedFile, tooSmall, type FileRules } from '../input/checkFile';
import type { LocalFile } from '../input/inputFile';
import { openFile } from '../input/openFile';
import { remotePages } from '../input/pages/pages';
import type { Hold } from '../run/memory/gate';
import { nameOf } from '../result/fileResult';
import { MEMORY } from '../run/memory/memory';
import { callPages } from './callPages';
import { fileItems } from './fileItems';
import { subjectOf, type Run, type Task } from './run';

/** What is set aside for a download of unknown size until more of it arrives. */
const FIRST_BYTES = 4 * 1024 * 1024;

const rulesOf = ({ settings }: Task, file: LocalFile): FileRules => ({
	isPdf: settings.isPdf,
	minFileSize: settings.minFileSize,
	onUnsupported: settings.unsupportedFiles ?? (file.byPattern ? 'byType' : 'error'),
});

async function readLocal(run: Run, task: Task, file: LocalFile, hold: Hold, signal: AbortSignal) {
	const rules = rulesOf(task, file);
	const { maxRetries } = run.settings;
	const bytes = await file.read({ signal, maxRetries, needs: hold.needs });
	hold.is(bytes.length);
	const paged = await openFile(bytes, rules, task.settings, signal);
	if (paged instanceof SkippedFile) return paged;
	const remark = () => {
		const text = paged.remark?.();
		if (text !== undefined)
			run.notices.add(SAYINGS.remark, subjectOf(task), `${nameOf(file)}: ${text}`);
	};
	const result = await callPages(run, task, paged, signal).finally(remark);
	return await fileItems(run, task, result, bytes);
}

async function readRemote(
	run: Run,
	task: Task,
	url: string,
	pdfPage: number | undefined,
	signal: AbortSignal,
) {
	const result = await callPages(run, task, remotePages(url, pdfPage), signal);
	return await fileItems(run, task, result, undefined);
}

/**
 * Reads one file, from n8n's storage to the items that leave the node. A file that is skipped gives
 * none, and a notice.
 * @throws OcrError, or the signal's reason if the execution is cancelled
 */
export async function readTask(
	run: Run,
	task: Task,
	signal: AbortSignal,
): Promise<INodeExecutionData[]> {
	const { file } = task;
	const read = async () => {
		if (file.kind === 'remote') return await readRemote(run, task, file.url, file.pdfPage, signal);
		const size = file.size ?? (await file.measure?.());
		const small = size === undefined ? undefined : tooSmall(size, rulesOf(task, file));
		const work = async (hold: Hold) => await readLocal(run, task, file, hold, signal);
		return small ?? (await MEMORY.files.hold(size ?? FIRST_BYTES, work, signal));
	};
	const items = await read().catch(
		async (error: unknown) =>
			await Promise.reject(error instanceof OcrError ? error.with({ file }) : error),
	);
	if (!(items instanceof SkippedFile)) return items;
	run.notices.add(SAYINGS.skipped, subjectOf(task), `${nameOf(file)} (${items.why})`);
	return [];
}
