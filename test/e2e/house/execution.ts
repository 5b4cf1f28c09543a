import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'flatted';
import type { ExecutionError, INodeExecutionData, IRun } from 'n8n-workflow';

import type { Client } from '../../../n8n/client';

const POLL_EVERY = 100;
const TIMEOUT = 600_000;

/** An execution as n8n has kept it. */
export interface Finished {
	id: string;
	status: string;
	/** What stopped it. */
	error: ExecutionError | undefined;
	/** The items that left a node in its last run, by output. */
	outputs(node: string): INodeExecutionData[][];
	/** The same from an output of another kind, such as `ai_tool`. */
	toolOutput(node: string): INodeExecutionData[];
	/** What a node has told in its last run beside its items. */
	hints(node: string): string[];
	/** The JSON of the items that left a node by its first output. */
	json(node: string): INodeExecutionData['json'][];
	/** Everything that is kept, as text. */
	text: string;
}

interface Kept {
	id: string;
	status: string;
	stoppedAt: string | null;
	data: string;
}

const ENDED = new Set(['success', 'error', 'crashed', 'canceled']);

/** Whether an execution has ended and its data is there: n8n 1 writes the one before the other. */
const isWhole = ({ status, stoppedAt, data }: Kept): boolean =>
	ENDED.has(status) && stoppedAt !== null && parse(data) !== undefined;

function read({ id, status, data }: Kept): Finished {
	const { resultData } = parse(data) as IRun['data'];
	const outputsOf = (node: string, kind: string) =>
		(resultData.runData[node]?.at(-1)?.data?.[kind] ?? []).map((items) => items ?? []);
	const outputs = (node: string) => outputsOf(node, 'main');
	return {
		id,
		status,
		error: resultData.error,
		outputs,
		toolOutput: (node) => outputsOf(node, 'ai_tool').flat(),
		hints: (node) => (resultData.runData[node]?.at(-1)?.hints ?? []).map(({ message }) => message),
		json: (node) => (outputs(node)[0] ?? []).map((item) => item.json),
		text: JSON.stringify(resultData),
	};
}

/** Waits until an execution has ended. */
export async function executionEnd(client: Client, id: string): Promise<Finished> {
	const deadline = Date.now() + TIMEOUT;
	for (;;) {
		const kept = await client.call<Kept>('GET', `/executions/${id}`);
		if (isWhole(kept)) return read(kept);
		if (Date.now() > deadline) throw new Error(`Execution ${id} is still "${kept.status}"`);
		await pause(POLL_EVERY);
	}
}

/** Waits until so many executions of a workflow have ended, and gives the newest first. */
export async function executionsOf(
	client: Client,
	workflowId: string,
	count: number,
): Promise<Finished[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const deadline = Date.now() + TIMEOUT;
	for (;;) {
		const { results } = await client.call<{ results: Kept[] }>(
			'GET',
			`/executions?limit=100&filter=${filter}`,
		);
		const ended = results.filter(({ status }) => ENDED.has(status));
		if (ended.length >= count) {
			return await Promise.all(ended.map(({ id }) => executionEnd(client, id)));
		}
		if (Date.now() > deadline) {
			throw new Error(`${ended.length} of ${count} executions ended: ${JSON.stringify(results)}`);
		}
		await pause(POLL_EVERY);
	}
}
