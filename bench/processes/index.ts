import type { SandboxOptions } from '../../sandbox';
import { inChild, service } from './inChild';
import type { Loading } from './loading';
import type { MinimalJob } from './minimal';
import type { NodeJob, NodeRun } from './node';
import type { LoopJob } from './plainLoop';
import type { SandboxReport } from './sandbox';

export type { NodeJob, NodeRun } from './node';
export type { SandboxReport } from './sandbox';

export const runNode = async (job: NodeJob) => await inChild<NodeJob, NodeRun>('node.ts', job);
export const runPlainLoop = async (job: LoopJob) =>
	await inChild<LoopJob, number>('plainLoop.ts', job);
export const runMinimal = async (job: MinimalJob) =>
	await inChild<MinimalJob, number>('minimal.ts', job);
export const measureLoading = async () => await inChild<object, Loading>('loading.ts', {});

/** Runs the work against a sandbox in a process of its own, and gives what both say. */
export async function withSandbox<T>(
	options: Omit<SandboxOptions, 'engine' | 'clock'>,
	work: (endpoint: string, report: () => Promise<SandboxReport>) => Promise<T>,
): Promise<T> {
	const { ready, ask, stop } = await service<SandboxOptions, string>('sandbox.ts', options);
	try {
		return await work(ready, async () => await ask<SandboxReport>('report'));
	} finally {
		await stop();
	}
}
