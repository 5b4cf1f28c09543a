import { runNode, withSandbox } from '../processes';
import type { Measured } from '../report';

const SERVER = { latencyMs: 2000, requestsPerSecond: 10 };
const BYTES = 5_000_000;

const peakOf = async (count: number) =>
	await withSandbox(SERVER, async (endpoint, report) => {
		const run = await runNode({ endpoint, files: { count, bytes: BYTES, seed: count } });
		const { mostInFlight } = await report();
		return { ...run, overIdle: run.peakMb - run.idleMb, mostInFlight };
	});

/** Twenty calls in flight, as many as the default settings allow, with n8n's files on disk. */
export async function memory(): Promise<Measured> {
	const few = await peakOf(100);
	const many = await peakOf(500);
	return {
		title: 'Memory with files of 5 MB, 2 s latency, default settings',
		figures: [
			{ name: 'idle', value: few.idleMb, unit: 'MB' },
			{ name: 'peak over idle, 100 files', value: few.overIdle, unit: 'MB', must: { atMost: 350 } },
			{
				name: 'peak over idle, 500 files',
				value: many.overIdle,
				unit: 'MB',
				must: { atMost: 350 },
			},
			{
				name: '500 files against 100 files',
				value: many.overIdle / few.overIdle,
				unit: '×',
				must: { atMost: 1.1 },
			},
			{ name: 'most calls in flight', value: many.mostInFlight, unit: '' },
			{ name: 'files right', value: few.right + many.right, unit: '', must: { be: 600 } },
		],
	};
}
