import { runMinimal, runNode, withSandbox } from '../processes';
import type { Measured } from '../report';

const PICTURES = { count: 40, bytes: 7_500_000, seed: 1 };
const WARM_UP = { count: 5, bytes: 7_500_000, seed: 2 };
const SERVER = { requestsPerSecond: 0 };
const OPTIONS = { requestsPerSecond: 1000 };

/** What else the machine does only ever adds to it, so the best of some rounds is nearest the truth. */
const ROUNDS = 3;

/** Processor time for each large picture, against a program that does nothing more than it must. */
export async function processor(): Promise<Measured> {
	return await withSandbox(SERVER, async (endpoint) => {
		const job = { endpoint, warmUp: WARM_UP };
		const minimal: number[] = [];
		const node: number[] = [];
		let right = 0;
		for (let round = 0; round < ROUNDS; round += 1) {
			minimal.push(await runMinimal({ ...job, pictures: PICTURES }));
			const run = await runNode({ ...job, files: PICTURES, options: OPTIONS });
			node.push(run.cpuSeconds / PICTURES.count);
			right += run.right;
		}
		const [least, best] = [Math.min(...minimal), Math.min(...node)];
		return {
			title: `Processor time for a picture of 7.5 MB, best of ${ROUNDS} rounds`,
			figures: [
				{ name: 'the node', value: best * 1000, unit: 'ms' },
				{ name: 'a minimal program', value: least * 1000, unit: 'ms' },
				{ name: 'the node against it', value: best / least, unit: '×', must: { atMost: 1.5 } },
				{ name: 'files right', value: right, unit: '', must: { be: ROUNDS * PICTURES.count } },
			],
		};
	});
}
