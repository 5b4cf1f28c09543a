import path from 'node:path';
import type { INode, INodeParameters } from 'n8n-workflow';

import { startEngine } from '../../n8n/engine';
import { EXAMPLE_KEY } from '../../sandbox';
import { serveJob } from './child';
import { countRight, itemsOf, type Files } from './files';
import { forgetPeak, idleMemory, peakMemory } from './memory';

/** One run of the built node in n8n's engine, with n8n's files on disk. */
export interface NodeJob {
	endpoint: string;
	files: Files;
	/** Read before anything is measured. */
	warmUp?: Files;
	/** The node's options. */
	options?: INodeParameters;
	/** Settings such as Retry On Fail. */
	settings?: Partial<INode>;
	/** Milliseconds after which the execution is cancelled. */
	cancelAfter?: number;
}

export interface NodeRun {
	/** Unix milliseconds. */
	startedAt: number;
	endedAt: number;
	cancelledAt: number | null;
	cpuSeconds: number;
	idleMb: number;
	peakMb: number;
	items: number;
	/** Items that are of the right file, in its right place, and all of its pages. */
	right: number;
	error: string | null;
}

async function main(job: NodeJob): Promise<NodeRun> {
	const packageDir = path.join(__dirname, '../..');
	const engine = await startEngine({ packageDir, binaryMode: 'filesystem' });
	const { secretId, secretKey } = EXAMPLE_KEY;
	const cancel = new AbortController();
	const run = async (files: Files, staged: () => void) =>
		await engine.run({
			items: itemsOf(files, staged),
			credential: { secretId, secretKey, site: 'intl', endpoint: job.endpoint },
			parameters: { options: job.options ?? {} },
			cancel: cancel.signal,
			...(job.settings && { node: job.settings }),
		});

	if (job.warmUp) await run(job.warmUp, () => {});
	const idleMb = idleMemory();
	let startedAt = 0;
	let cancelledAt: number | null = null;
	let cpuBefore = process.cpuUsage();
	const result = await run(job.files, () => {
		forgetPeak();
		cpuBefore = process.cpuUsage();
		startedAt = Date.now();
		if (job.cancelAfter === undefined) return;
		setTimeout(() => {
			cancelledAt = Date.now();
			cancel.abort();
		}, job.cancelAfter);
	});
	const endedAt = Date.now();
	const { user, system } = process.cpuUsage(cpuBefore);
	return {
		startedAt,
		endedAt,
		cancelledAt,
		cpuSeconds: (user + system) / 1_000_000,
		idleMb,
		peakMb: peakMemory(),
		items: result.items.length,
		right: countRight(job.files, result.items),
		error: result.error?.message ?? null,
	};
}

void serveJob(main);
