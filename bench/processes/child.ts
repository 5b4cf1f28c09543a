import { once } from 'node:events';

/** The other side of `inChild`: takes the job, and hands the result back. */
export async function serveJob<Job>(work: (job: Job) => Promise<unknown>): Promise<void> {
	const [{ job }] = (await once(process, 'message')) as [{ job: Job }];
	process.send?.(await work(job));
}
