import { join } from 'node:path';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { ApiError } from '../../../errors';
import type { EngineInput, EnginePage } from '../../engine';
import { END, type PageDone, type PageJob } from './protocol';

/** A thread that reads one page at a time. */
export interface OcrThread {
	/** True once it is gone, for whatever reason; it does not come back. */
	hasEnded(): boolean;
	/** @throws ApiError for the page; Error if the thread ends before it was read */
	read(input: EngineInput): Promise<EnginePage>;
	end(): Promise<void>;
}

interface Waiting {
	resolve: (page: EnginePage) => void;
	reject: (error: Error) => void;
}

export const WORKER = join(__dirname, 'worker.ts');

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

/** @param entry TypeScript file that speaks the protocol */
export function startThread(entry: string): OcrThread {
	const workerData = { tsx: require.resolve('tsx/cjs'), entry };
	// The process's own environment, not a copy: the runtime's native code reads what the thread sets there.
	const worker = new Worker(START, { eval: true, workerData, env: SHARE_ENV });
	let waiting: Waiting | undefined;
	let failure: Error | undefined;

	const fail = (error: Error) => {
		failure ??= error;
		waiting?.reject(failure);
		waiting = undefined;
	};
	worker.on('message', (done: PageDone) => {
		if ('page' in done) waiting?.resolve(done.page);
		else waiting?.reject(new ApiError(done.code, done.message));
		waiting = undefined;
	});
	worker.on('error', (error) => fail(new Error(`the OCR worker failed: ${String(error)}`)));
	worker.on('exit', () => fail(new Error('the OCR worker has ended')));

	return {
		hasEnded: () => failure !== undefined,
		read: (input) =>
			new Promise((resolve, reject) => {
				waiting = { resolve, reject };
				worker.postMessage(input satisfies PageJob);
			}),
		async end() {
			if (failure) return;
			const gone = new Promise((resolve) => worker.once('exit', resolve));
			worker.postMessage(END);
			await gone;
		},
	};
}
