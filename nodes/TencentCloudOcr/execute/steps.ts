import type { INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../errors/OcrError';
import { SAYINGS } from '../hints/sayings';
import { presentFields } from '../input/binaryFiles';
import { listFiles } from '../input/listFiles';
import { readItemSettings } from '../settings/itemSettings';
import type { Run, Task } from './run';

/** A file to be read; or what is wrong: with a file that is not there, or with the item before any was looked at. */
export type Step = { itemIndex: number } & ({ task: Task } | { error: unknown });

/**
 * The files of one item, each with what the item's parameters say.
 * @throws OcrError for what is wrong with the item, or a file that is not there if that ends the run
 */
function stepsOfItem(run: Run, item: INodeExecutionData, itemIndex: number): Step[] {
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
			? { itemIndex, error: file }
			: { itemIndex, task: { file, item, index, settings, parameters, operationSettings } },
	);
}

/** All files of all items, in input order; an item is looked at when its turn comes. */
export function* stepsOf(run: Run): Iterable<Step> {
	for (const [itemIndex, item] of run.context.getInputData().entries()) {
		try {
			const steps = stepsOfItem(run, item, itemIndex);
			if (steps.length === 0) {
				const subject = { itemIndex, fileIndex: 0 };
				run.notices.add(SAYINGS.noFile, subject, `item ${itemIndex} (${presentFields(item)})`);
			}
			yield* steps;
		} catch (error) {
			yield { itemIndex, error };
		}
	}
}
