import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { breathe } from '../../../pdf/pause';
import type { Say } from '../hints/saying';
import { nameOf, type FileResult } from '../result/fileResult';
import { attachments } from './attachments';
import { errorItem } from '../failures/errorItem';
import { subjectOf, type Run, type Task } from './run';

/** Where n8n's combined binary mode keeps an item's files. */
const FILES = '_files';

/** The input item's fields without its files. */
function otherFields({ item, settings }: Task): IDataObject {
	if (!settings.includeOtherFields) return {};
	return Object.fromEntries(Object.entries(item.json).filter(([name]) => name !== FILES));
}

/**
 * The items of a file, in page order; a failed page is an item in its place, unless the file's own items
 * tell of it.
 * @param bytes the file's, if n8n has them, to attach to the first item that is not an error
 * @throws OcrError for a file that lacks what the user wants of it
 */
export async function fileItems(
	run: Run,
	task: Task,
	result: FileResult,
	bytes: Buffer | undefined,
): Promise<INodeExecutionData[]> {
	const { operation, notices } = run;
	const { file, operationSettings } = task;
	const fields = otherFields(task);
	const say: Say = (saying, name = nameOf(file), parts) =>
		notices.add(saying, subjectOf(task), name, parts);
	const found = await operation.items(result, operationSettings, say, breathe);
	// n8n deletes a stored file only together with an item that holds it, so none is stored without one.
	const marks = found.flatMap((item) => item.marks ?? []);
	const binary = found.length > 0 ? await attachments(run, task, bytes, result, marks) : {};
	const good = found.map(({ page, json }, index) => ({
		page,
		item: {
			json: { ...fields, ...json },
			...(index === 0 && Object.keys(binary).length > 0 && { binary }),
			pairedItem: { item: file.itemIndex },
		},
	}));
	const bad = operation.tellsFailedPages?.(operationSettings) ? [] : result.failedPages;
	const failed = bad.map((failure) => ({
		page: failure.page,
		item: errorItem(run.context, failure, file),
	}));
	return [...good, ...failed].sort((a, b) => a.page - b.page).map(({ item }) => item);
}
