import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { FAULTS } from '../measures/flaky';
import { withSandbox } from '../processes';
import { startChild } from '../processes/inChild';
import type { Progress, Sample, SoakJob, SoakNews } from '../processes/soak';
import { isMet, printMeasured, saveMeasured, type Figure, type Measured } from '../report';
import { plot } from './plot';

const SERVER = { latencyMs: 300, requestsPerSecond: 10, faults: FAULTS };
const WORK = { files: { count: 100, bytes: 200_000 }, workflows: 2, sampleEvery: 10_000 };
const MINUTES = 30;
/** The picture of docs/benchmarks.md, which tells of the whole soak; shorter ones go beside the figures. */
const PICTURE = path.join(__dirname, '../../docs/images/soak.svg');
const SHORT_PICTURE = path.join(__dirname, '../results/soak.svg');
const MINUTE = 60_000;
/** Executions that a process has under way when it ends end after it, or with it. */
const LAST_EXECUTIONS = 10 * MINUTE;

interface Watched {
	samples: Sample[];
	progress: Progress;
}

const NOTHING: Progress = { executions: 0, files: 0, right: 0, errors: [], warnings: [] };

/** One process, killed at a time or left to end by itself. */
async function watch(job: SoakJob, killAt?: number): Promise<Watched> {
	const { child, gone } = await startChild('soak.ts', job);
	const seen: Watched = { samples: [], progress: NOTHING };
	child.on('message', (news: SoakNews) => {
		if ('sample' in news) seen.samples.push(news.sample);
		else seen.progress = news.progress;
	});
	const rest = new AbortController();
	const limit = killAt ?? job.until + LAST_EXECUTIONS;
	const killed = sleep(limit - Date.now(), undefined, { signal: rest.signal }).then(
		() => child.kill('SIGKILL'),
		() => false,
	);
	await gone;
	rest.abort();
	if ((await killed) && killAt === undefined) throw new Error('The last executions never ended');
	return seen;
}

const median = (values: number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Heap at the end against the heap once everything is warm. */
const growth = ({ samples }: Watched) => {
	const quarter = Math.max(1, Math.floor(samples.length / 4));
	const heap = samples.map(({ heapMb }) => heapMb);
	return median(heap.slice(-quarter)) / median(heap.slice(quarter, 2 * quarter));
};

function figuresOf(runs: Watched[], calls: number, outcomes: Record<string, number>): Figure[] {
	const sum = (of: (progress: Progress) => number) =>
		runs.reduce((total, { progress }) => total + of(progress), 0);
	const samples = runs.flatMap((run) => run.samples);
	const files = sum((progress) => progress.files);
	return [
		{ name: 'executions ended', value: sum(({ executions }) => executions), unit: '' },
		{ name: 'files of them', value: files, unit: '' },
		{
			name: 'files right and in order',
			value: sum(({ right }) => right),
			unit: '',
			must: { be: files },
		},
		{
			name: 'executions failed',
			value: sum(({ errors }) => errors.length),
			unit: '',
			must: { be: 0 },
		},
		{ name: 'calls made', value: calls, unit: '' },
		{ name: 'calls paid for', value: outcomes.ok ?? 0, unit: '' },
		{ name: 'limit errors', value: outcomes.RequestLimitExceeded ?? 0, unit: '' },
		...runs.map((run, index) => ({
			name: `process ${index + 1}: heap at the end against its second quarter`,
			value: growth(run),
			unit: '×',
			must: { atMost: 1.15 },
		})),
		{
			name: 'most resident memory',
			value: Math.max(...samples.map((each) => each.residentMb)),
			unit: 'MB',
		},
		{ name: 'most timers', value: Math.max(...samples.map(({ timers }) => timers)), unit: '' },
		{ name: 'most sockets', value: Math.max(...samples.map(({ sockets }) => sockets)), unit: '' },
		{ name: 'warnings', value: sum(({ warnings }) => warnings.length), unit: '', must: { be: 0 } },
	];
}

/** `npm run soak`, or `npm run soak -- 5` for five minutes. */
async function main(minutes: number): Promise<void> {
	const picture = minutes < MINUTES ? SHORT_PICTURE : PICTURE;
	const start = Date.now();
	const [middle, until] = [start + (minutes / 2) * MINUTE, start + minutes * MINUTE];
	const measured = await withSandbox(SERVER, async (endpoint, report): Promise<Measured> => {
		const job = { ...WORK, endpoint, until };
		const killed = await watch({ ...job, firstSeed: 1 }, middle);
		const ended = await watch({ ...job, firstSeed: 1_000_000 });
		const { calls, outcomes } = await report();
		await mkdir(path.dirname(picture), { recursive: true });
		await writeFile(picture, plot([killed.samples, ended.samples]));
		return {
			title: `${minutes} minutes at full rate, two workflows at once, killed and started again midway`,
			figures: figuresOf([killed, ended], calls, outcomes),
		};
	});
	printMeasured(measured);
	console.log(
		`\nWritten to ${await saveMeasured([measured])} and ${path.relative(process.cwd(), picture)}`,
	);
	if (!measured.figures.every(isMet)) process.exitCode = 1;
}

void main(Number(process.argv[2] ?? MINUTES));
