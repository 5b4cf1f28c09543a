import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { pause } from '../../../pdf/pause';
import { OcrError } from '../errors/OcrError';
import { hasLines, type FileResult } from '../output/fileResult';
import { itemsOf } from '../output/itemsOf';
import { attachments } from './attachments';
import { errorItem } from './errorItem';
import { nameOf } from './place';
import { PlacedError } from './placedError';
import { subjectOf, type Run, type Task } from './run';

/** The input item's fields without the files that n8n's combined binary mode keeps among them. */
function otherFields({ item, settings }: Task): IDataObject {
	if (!settings.includeOtherFields) return {};
	const { _files: _, ...fields } = item.json;
	return fields;
}

const isMissingTable = ({ settings }: Task, { failedPages }: FileResult, rows: number) =>
	settings.output === 'rows' && rows === 0 && failedPages.length === 0;

/**
 * The items of a file, in page order; a failed page is an item in its place, but in the `text`
 * output it is told within the file's one item.
 * @param bytes the file's, if n8n has them, to attach to the first item that is not an error
 * @throws PlacedError for a file without a table, where the user wants that to be an error
 */
export async function fileItems(
	run: Run,
	task: Task,
	result: FileResult,
	bytes: Buffer | undefined,
): Promise<INodeExecutionData[]> {
	const { settings, file } = task;
	const fields = otherFields(task);
	const found = await itemsOf(result, settings.output, settings, pause);
	if (isMissingTable(task, result, found.length)) {
		if (settings.noText === 'error') throw new PlacedError(new OcrError('NO_TABLE'), file);
		if (result.pages.some(hasLines)) run.notices.noTable(subjectOf(task), nameOf(file));
	}
	// n8n deletes a stored file only together with an item that holds it, so none is stored without one.
	const binary = found.length > 0 ? await attachments(run, task, bytes, result) : {};
	const good = found.map(({ page, json }, index) => ({
		page,
		item: {
			json: { ...fields, ...json },
			...(index === 0 && Object.keys(binary).length > 0 && { binary }),
			pairedItem: { item: file.itemIndex },
		},
	}));
	const bad = settings.output === 'text' ? [] : result.failedPages;
	const failed = bad.map((error) => ({ page: error.page, item: errorItem(file, error) }));
	return [...good, ...failed].sort((a, b) => a.page - b.page).map(({ item }) => item);
}
