import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A process of its own, with a temporary folder of its own that goes with it. */
export async function startChild(script: string, job: unknown) {
	const scratch = await mkdtemp(path.join(tmpdir(), 'bench-'));
	const child = fork(path.join(__dirname, script), {
		execArgv: ['--import', 'tsx', '--expose-gc'],
		env: { ...process.env, TMPDIR: scratch },
	});
	const gone = once(child, 'exit').finally(() => rm(scratch, { recursive: true, force: true }));
	child.send({ job });
	return { child, gone };
}

/** The child's next message, or the news of its early end. */
async function answerOf<T>(child: ChildProcess, gone: Promise<unknown[]>): Promise<T> {
	const early = gone.then(([code]) => {
		throw new Error(`A process of the benchmark ended early with exit code ${code}`);
	});
	early.catch(() => {});
	const [message]: T[] = await Promise.race([once(child, 'message'), early]);
	if (message === undefined) throw new Error('A process of the benchmark sent nothing');
	return message;
}

/** Does one job in a process of its own. */
export async function inChild<Job, Result>(script: string, job: Job): Promise<Result> {
	const { child, gone } = await startChild(script, job);
	const result = await answerOf<Result>(child, gone);
	child.disconnect();
	await gone;
	return result;
}

export interface Service<Reply> {
	/** What it said when it was ready. */
	ready: Reply;
	ask<Answer>(question: string): Promise<Answer>;
	stop(): Promise<void>;
}

/** Keeps a process that answers questions, one at a time. */
export async function service<Job, Reply>(script: string, job: Job): Promise<Service<Reply>> {
	const { child, gone } = await startChild(script, job);
	const ready = await answerOf<Reply>(child, gone);
	return {
		ready,
		ask: async <Answer>(question: string) => {
			child.send({ question });
			return await answerOf<Answer>(child, gone);
		},
		stop: async () => {
			child.disconnect();
			await gone;
		},
	};
}
