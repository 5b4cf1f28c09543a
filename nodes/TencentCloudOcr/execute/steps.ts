import type { INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../errors/OcrError';
import { SAYINGS } from '../hints/sayings';
import { presentFields } from '../input/binaryFiles';
import { listFiles } from '../input/listFiles';
import { readItemSettings } from '../settings/itemSettings';
import { readTask } from './readTask';
import type { Run, Task } from './run';

/** One file to be read or missing, or an item that failed before any of its files was looked at. */
export interface Step {
	itemIndex: number;
	read(signal: AbortSignal): Promise<INodeExecutionData[]>;
}

/** The files of one item, each with what the item's parameters say; an error in place of one that is not there. */
function tasksOf(run: Run, item: INodeExecutionData, itemIndex: number): Array<Task | OcrError> {
	const { context, credential, operation, action } = run;
	const settings = readItemSettings(context, itemIndex);
	const parameters = action.parameters(context, itemIndex, credential);
	const operationSettings = operation.settings(context, itemIndex, settings);
	const files = listFiles(context, item, itemIndex, settings);
	const missing = files.find((file) => file instanceof OcrError);
	// Where it ends the run, none of the item's other files is paid for before.
	if (missing && !run.continueOnFail) throw missing;
	return files.map((file, index) =>
		file instanceof OcrError
			? file
			: { file, item, index, settings, parameters, operationSettings },
	);
}

function stepsOfItem(run: Run, item: INodeExecutionData, itemIndex: number): Step[] {
	const failed = (error: unknown): Step => ({
		itemIndex,
		read: async () => await Promise.reject(error),
	});
	const stepOf = (task: Task | OcrError): Step =>
		task instanceof OcrError
			? failed(task)
			: { itemIndex, read: async (signal) => await readTask(run, task, signal) };
	try {
		return tasksOf(run, item, itemIndex).map(stepOf);
	} catch (error) {
		return [failed(error)];
	}
}

/** All files of all items, in input order; an item is looked at when its turn comes. */
export function* stepsOf(run: Run): Iterable<Step> {
	for (const [itemIndex, item] of run.context.getInputData().entries()) {
		const steps = stepsOfItem(run, item, itemIndex);
		if (steps.length === 0) {
			const subject = { itemIndex, fileIndex: 0 };
			run.notices.add(SAYINGS.noFile, subject, `item ${itemIndex} (${presentFields(item)})`);
		}
		yield* steps;
	}
}
