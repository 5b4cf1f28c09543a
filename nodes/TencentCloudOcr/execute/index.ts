import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { callHints } from '../hints/callHints';
import { mapInOrder } from '../run/mapInOrder';
import { toErrorItem } from '../failures/errorItem';
import { toCanceled, toNodeError } from '../failures/nodeError';
import { openRun } from './openRun';
import { readTask } from './readTask';
import type { Run } from './run';
import { stepsOf, type Step } from './steps';

async function readStep(run: Run, step: Step, signal: AbortSignal): Promise<INodeExecutionData[]> {
	try {
		if ('error' in step) throw step.error;
		return await readTask(run, step.task, signal);
	} catch (error) {
		signal.throwIfAborted();
		if (run.continueOnFail) return [toErrorItem(run.context, error, step.itemIndex)];
		throw toNodeError(run.context.getNode(), error, step.itemIndex);
	}
}

async function readAll(run: Run): Promise<INodeExecutionData[]> {
	const { context, settings, client, notices } = run;
	const cancel = context.getExecutionCancelSignal();
	try {
		const perFile = await mapInOrder(
			stepsOf(run),
			settings.maxConcurrency,
			async (step, signal) => await readStep(run, step, signal),
			cancel,
		).catch(async (error: unknown) => {
			await client.landed();
			throw cancel?.aborted ? toCanceled(context.getNode()) : error;
		});
		context.addExecutionHints(...notices.hints(callHints(client.report())));
		return perFile.flat();
	} finally {
		client.close();
	}
}

/** Runs the node: items in, for each file the items of its text out, in input order. */
export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	const opened = await openRun(context).catch(async (error: unknown) =>
		context.continueOnFail()
			? items.map((_, itemIndex) => toErrorItem(context, error, itemIndex))
			: await Promise.reject(toNodeError(context.getNode(), error, 0)),
	);
	return Array.isArray(opened) ? opened : await readAll(opened);
}
