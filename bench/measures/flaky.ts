import type { ScriptedFault } from '../../sandbox/faults/fault';
import { runNode, withSandbox } from '../processes';
import type { Measured } from '../report';

const FILES = { count: 200, bytes: 300_000, seed: 1 };
export const FAULTS: ScriptedFault[] = [
	{ mode: 'random', kind: 'reset', share: 0.05, seed: 1 },
	{ mode: 'random', kind: 'status', status: 503, share: 0.05, seed: 2 },
	{ mode: 'random', kind: 'truncated', share: 0.02, seed: 3 },
	{ mode: 'random', kind: 'error', code: 'RequestLimitExceeded', share: 0.005, burst: 4, seed: 4 },
];
/** Four failures in a row befall one file in 5,000: then n8n runs the node again, for that file alone. */
const SETTINGS = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1000 };

/** A server that fails one call in seven. */
export async function flaky(): Promise<Measured> {
	return await withSandbox({ latencyMs: 300, faults: FAULTS }, async (endpoint, report) => {
		const run = await runNode({ endpoint, files: FILES, settings: SETTINGS });
		const { calls, outcomes } = await report();
		return {
			title: 'A flaky server: 5 % resets, 5 % HTTP 503, 2 % cut answers, bursts of limit errors',
			figures: [
				{ name: 'files right', value: run.right, unit: '', must: { be: FILES.count } },
				{ name: 'items in the output', value: run.items, unit: '', must: { be: FILES.count } },
				{ name: 'calls that failed', value: calls - (outcomes.ok ?? 0), unit: '' },
				{
					name: 'calls against the least possible',
					value: calls / FILES.count,
					unit: '×',
					must: { atMost: 1.25 },
				},
				{ name: 'time', value: (run.endedAt - run.startedAt) / 1000, unit: 's' },
			],
		};
	});
}
