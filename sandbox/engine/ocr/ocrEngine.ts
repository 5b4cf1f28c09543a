import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ApiError } from '../../errors';
import type { Engine, EngineInput, EnginePage } from '../engine';
import type { PageDone, PageJob } from './protocol';

interface Waiting {
	resolve: (page: EnginePage) => void;
	reject: (error: Error) => void;
}

/**
 * The worker is TypeScript, and Node starts threads from JavaScript only. So it starts from a line of JavaScript that
 * registers tsx for `require` and then loads the worker: that works alike under tsx, under jest (which
 * transforms only what it loads itself) and under plain Node, and needs no build.
 */
const START = `
	const { tsx, entry } = require('node:worker_threads').workerData;
	require(tsx);
	require(entry);
`;

function startWorker(): Worker {
	return new Worker(START, {
		eval: true,
		workerData: { tsx: require.resolve('tsx/cjs'), entry: join(__dirname, 'worker.ts') },
	});
}

/** PP-OCR in a worker thread, which starts at once and loads its models while the server already listens. */
export function openOcrEngine(): Engine {
	const worker = startWorker();
	const waiting = new Map<number, Waiting>();
	let lastId = 0;
	let failure: Error | undefined;

	const fail = (error: Error) => {
		failure ??= error;
		for (const { reject } of waiting.values()) reject(failure);
		waiting.clear();
	};
	worker.on('message', (done: PageDone) => {
		const call = waiting.get(done.id);
		waiting.delete(done.id);
		if ('page' in done) call?.resolve(done.page);
		else call?.reject(new ApiError(done.code, done.message));
	});
	worker.on('error', (error) => fail(new Error(`the OCR worker failed: ${String(error)}`)));
	worker.on('exit', () => fail(new Error('the OCR worker has ended')));

	return {
		recognize(input: EngineInput): Promise<EnginePage> {
			if (failure) return Promise.reject(failure);
			lastId += 1;
			const job: PageJob = { id: lastId, input };
			return new Promise((resolve, reject) => {
				waiting.set(job.id, { resolve, reject });
				worker.postMessage(job);
			});
		},
		async close() {
			await worker.terminate();
		},
	};
}
