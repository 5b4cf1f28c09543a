import { once } from 'node:events';

/** The job that the parent sends first; the process ends when the parent lets go. */
export async function receiveJob<Job>(): Promise<Job> {
	process.once('disconnect', () => process.exit());
	const [{ job }] = (await once(process, 'message')) as [{ job: Job }];
	return job;
}

/** The other side of `inChild`: does the job, and hands the result back. */
export async function serveJob<Job>(work: (job: Job) => Promise<unknown>): Promise<void> {
	process.send?.(await work(await receiveJob<Job>()));
}
