import type { INodeExecutionData } from 'n8n-workflow';

import { presentFields } from '../input/binaryFiles';
import { listFiles } from '../input/listFiles';
import { readItemSettings } from '../settings/itemSettings';
import { readTask } from './readTask';
import type { Run, Task } from './run';

/** One file to be read, or an item that failed before any of its files was looked at. */
export interface Step {
	itemIndex: number;
	read(signal: AbortSignal): Promise<INodeExecutionData[]>;
}

/** The files of one item, each with what the item's parameters say. */
function tasksOf(run: Run, item: INodeExecutionData, itemIndex: number): Task[] {
	const { context, credential, operation } = run;
	const settings = readItemSettings(context, itemIndex);
	const parameters = operation.parameters(context, itemIndex, credential);
	return listFiles(context, item, itemIndex, settings).map((file, index) => ({
		file,
		item,
		index,
		settings,
		parameters,
	}));
}

function stepsOfItem(run: Run, item: INodeExecutionData, itemIndex: number): Step[] {
	try {
		return tasksOf(run, item, itemIndex).map((task) => ({
			itemIndex,
			read: async (signal) => await readTask(run, task, signal),
		}));
	} catch (error) {
		return [{ itemIndex, read: async () => await Promise.reject(error) }];
	}
}

/** All files of all items, in input order; an item is looked at when its turn comes. */
export function* stepsOf(run: Run): Iterable<Step> {
	for (const [itemIndex, item] of run.context.getInputData().entries()) {
		const steps = stepsOfItem(run, item, itemIndex);
		if (steps.length === 0) {
			const subject = { itemIndex, fileIndex: 0 };
			run.notices.noFile(subject, `item ${itemIndex}`, presentFields(item));
		}
		yield* steps;
	}
}
