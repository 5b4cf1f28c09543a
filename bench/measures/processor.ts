import { runMinimal, runNode, withSandbox } from '../processes';
import type { Measured } from '../report';

const PICTURES = { count: 40, bytes: 7_500_000, seed: 1 };
const WARM_UP = { count: 5, bytes: 7_500_000, seed: 2 };
const SERVER = { requestsPerSecond: 0 };
const OPTIONS = { requestsPerSecond: 1000 };

/** Processor time for each large picture, against a program that does nothing more than it must. */
export async function processor(): Promise<Measured> {
	return await withSandbox(SERVER, async (endpoint) => {
		const job = { endpoint, warmUp: WARM_UP };
		const minimal = await runMinimal({ ...job, pictures: PICTURES });
		const run = await runNode({ ...job, files: PICTURES, options: OPTIONS });
		const each = run.cpuSeconds / PICTURES.count;
		return {
			title: 'Processor time for a picture of 7.5 MB',
			figures: [
				{ name: 'the node', value: each * 1000, unit: 'ms' },
				{ name: 'a minimal program', value: minimal * 1000, unit: 'ms' },
				{ name: 'the node against it', value: each / minimal, unit: '×', must: { atMost: 1.5 } },
				{ name: 'files right', value: run.right, unit: '', must: { be: PICTURES.count } },
			],
		};
	});
}
