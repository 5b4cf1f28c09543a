import { runNode, withSandbox } from '../processes';
import type { Measured } from '../report';
import { FLOOR } from './throughput';

const SERVER = { latencyMs: 1000, requestsPerSecond: 10 };
const EACH = 100;

/** Two processes that know nothing of each other and each want the account's whole limit. */
export async function workers(): Promise<Measured> {
	return await withSandbox(SERVER, async (endpoint, report) => {
		const runs = await Promise.all(
			[1, 2].map((seed) => runNode({ endpoint, files: { count: EACH, bytes: 300_000, seed } })),
		);
		const { calls } = await report();
		const start = Math.min(...runs.map(({ startedAt }) => startedAt));
		const end = Math.max(...runs.map(({ endedAt }) => endedAt));
		const right = runs.reduce((sum, run) => sum + run.right, 0);
		return {
			title: 'Two workers of 100 files with one account, limit 10/s',
			figures: [
				{ name: 'files right', value: right, unit: '', must: { be: 2 * EACH } },
				{ name: 'time against the floor', value: (end - start) / 1000 / FLOOR, unit: '×' },
				{ name: 'retries', value: calls - 2 * EACH, unit: '' },
			],
		};
	});
}
