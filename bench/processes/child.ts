import { once } from 'node:events';

/** The other side of `inChild`: takes the job, hands the result back, and ends when the parent lets go. */
export async function serveJob<Job>(work: (job: Job) => Promise<unknown>): Promise<void> {
	process.once('disconnect', () => process.exit());
	const [{ job }] = (await once(process, 'message')) as [{ job: Job }];
	process.send?.(await work(job));
}
