import { runNode, runPlainLoop, withSandbox } from '../processes';
import type { Measured } from '../report';

const PICTURES = { count: 200, bytes: 300_000, seed: 1 };
const SERVER = { latencyMs: 1000, requestsPerSecond: 10 };
/** The limit lets one call go each 100 ms; the last one takes its second. */
export const FLOOR = (PICTURES.count - 1) * 0.1 + 1;

const runLoop = async () =>
	await withSandbox(
		SERVER,
		async (endpoint) => await runPlainLoop({ endpoint, pictures: PICTURES }),
	);

const runBatch = async () =>
	await withSandbox(SERVER, async (endpoint, report) => {
		const run = await runNode({ endpoint, files: PICTURES });
		return { run, seen: await report() };
	});

/** The shortest time in which one call more than the limit arrived, in milliseconds: near 1000 is near the edge. */
const shortestSpan = (arrivals: number[]) =>
	Math.min(
		...arrivals
			.slice(SERVER.requestsPerSecond)
			.map((at, index) => at - (arrivals[index] ?? -Infinity)),
	);

/** 200 files at 10 calls a second, each call a second long. The loop mostly waits, so both run at once. */
export async function throughput(): Promise<Measured> {
	const [loopSeconds, { run, seen }] = await Promise.all([runLoop(), runBatch()]);
	const seconds = (run.endedAt - run.startedAt) / 1000;
	return {
		title: '200 files, 1 s latency, limit 10/s',
		figures: [
			{ name: 'time', value: seconds, unit: 's' },
			{ name: 'time against the floor', value: seconds / FLOOR, unit: '×', must: { atMost: 1.05 } },
			{
				name: 'limit errors',
				value: seen.outcomes.RequestLimitExceeded ?? 0,
				unit: '',
				must: { be: 0 },
			},
			{ name: 'shortest time for 11 calls', value: shortestSpan(seen.arrivals), unit: 'ms' },
			{ name: 'most calls in flight', value: seen.mostInFlight, unit: '' },
			{
				name: 'files right and in order',
				value: run.right,
				unit: '',
				must: { be: PICTURES.count },
			},
			{ name: 'plain loop with the official SDK', value: loopSeconds, unit: 's' },
			{
				name: 'faster than the plain loop',
				value: loopSeconds / seconds,
				unit: '×',
				must: { atLeast: 8 },
			},
		],
	};
}
