import type { INodeExecutionData } from 'n8n-workflow';

import { asError } from '../errors/asError';
import { OcrError } from '../errors/OcrError';
import { SkippedFile, tooSmall, type FileRules } from '../input/checkFile';
import type { LocalFile } from '../input/inputFile';
import { openFile } from '../input/openFile';
import { remotePages } from '../input/pages';
import { MEMORY } from '../run/memory';
import { attachments } from './attachments';
import { callPages } from './callPages';
import { fileItems } from './fileItems';
import { nameOf } from './place';
import { PlacedError } from './placedError';
import { subjectOf, type Run, type Task } from './run';

/** Where n8n does not tell a file's size before it is read. */
const USUAL_FILE_BYTES = 4 * 1024 * 1024;

const rulesOf = ({ settings }: Task, file: LocalFile): FileRules => ({
	isPdf: settings.isPdf,
	minFileSize: settings.minFileSize,
	onUnsupported: settings.unsupportedFiles ?? (file.byPattern ? 'skip' : 'error'),
});

const unreadable = (error: unknown) =>
	new OcrError('FILE_UNREADABLE', {
		what: `the file could not be read from n8n's storage (${asError(error).message})`,
	});

async function readBytes(file: LocalFile, signal: AbortSignal): Promise<Buffer> {
	return await file.read(signal).catch(async (error: unknown) => {
		const isKnown = error instanceof OcrError || signal.aborted;
		return await Promise.reject(isKnown ? error : unreadable(error));
	});
}

async function readLocal(run: Run, task: Task, file: LocalFile, signal: AbortSignal) {
	const rules = rulesOf(task, file);
	const bytes = await readBytes(file, signal);
	const paged = await openFile(bytes, rules, task.settings, signal);
	if (paged instanceof SkippedFile) return paged;
	if (paged.remark !== undefined) {
		run.notices.remark(subjectOf(task), nameOf(file), paged.remark);
	}
	const result = await callPages(run, task, paged, signal);
	return await fileItems(run, task, result, await attachments(run, task, bytes, result));
}

async function readRemote(
	run: Run,
	task: Task,
	url: string,
	pdfPage: number | undefined,
	signal: AbortSignal,
) {
	const result = await callPages(run, task, remotePages(url, pdfPage), signal);
	return await fileItems(run, task, result, await attachments(run, task, undefined, result));
}

/**
 * Reads one file, from n8n's storage to the items that leave the node. A file that is skipped gives
 * none, and a notice.
 * @throws PlacedError, or the signal's reason if the execution is cancelled
 */
export async function readTask(
	run: Run,
	task: Task,
	signal: AbortSignal,
): Promise<INodeExecutionData[]> {
	const { file } = task;
	const read = async () => {
		if (file.kind === 'remote') return await readRemote(run, task, file.url, file.pdfPage, signal);
		const small = file.size === undefined ? undefined : tooSmall(file.size, rulesOf(task, file));
		const work = async () => await readLocal(run, task, file, signal);
		return small ?? (await MEMORY.files.hold(file.size ?? USUAL_FILE_BYTES, work, signal));
	};
	const items = await read().catch(
		async (error: unknown) =>
			await Promise.reject(error instanceof OcrError ? new PlacedError(error, file) : error),
	);
	if (!(items instanceof SkippedFile)) return items;
	run.notices.skip(subjectOf(task), nameOf(file), items.why);
	return [];
}
