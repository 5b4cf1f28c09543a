import path from 'node:path';

import { startEngine, type Engine } from '../../n8n/engine';
import { EXAMPLE_KEY } from '../../sandbox';
import type { PictureSet } from '../pictures';
import { receiveJob } from './child';
import { countRight, itemsOf } from './files';
import { heapMemory } from './memory';

/** Workflows that run again and again, at once, in one process. */
export interface SoakJob {
	endpoint: string;
	/** Of each execution. */
	files: Omit<PictureSet, 'seed'>;
	workflows: number;
	/** Unix milliseconds after which no execution begins. */
	until: number;
	sampleEvery: number;
	/** Keeps the pictures of several processes apart. */
	firstSeed: number;
}

export interface Sample {
	/** Unix milliseconds. */
	at: number;
	residentMb: number;
	/** After garbage collection. */
	heapMb: number;
	timers: number;
	sockets: number;
}

export interface Progress {
	executions: number;
	files: number;
	/** Of the right content, each once and in its place. */
	right: number;
	errors: string[];
	/** Such as of listeners that pile up. */
	warnings: string[];
}

export type SoakNews = { sample: Sample } | { progress: Progress };

const MB = 1024 * 1024;
/** Against a server that fails: what is paid for is not paid for again when n8n repeats the node. */
const RETRIES = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1000 };

function takeSample(): Sample {
	const heapMb = heapMemory();
	const active = process.getActiveResourcesInfo();
	return {
		at: Date.now(),
		residentMb: process.memoryUsage.rss() / MB,
		heapMb,
		timers: active.filter((name) => name === 'Timeout').length,
		sockets: active.filter((name) => name === 'TCPSocketWrap').length,
	};
}

async function execution(engine: Engine, endpoint: string, files: PictureSet) {
	const { secretId, secretKey } = EXAMPLE_KEY;
	const { items, error } = await engine.run({
		items: itemsOf(files, () => {}),
		credential: { secretId, secretKey, site: 'intl', endpoint },
		parameters: {},
		node: RETRIES,
	});
	return { right: countRight(files, items), error: error?.message };
}

async function soak({ endpoint, files, workflows, until, sampleEvery, firstSeed }: SoakJob) {
	const tell = (news: SoakNews) => void process.send?.(news);
	const engine = await startEngine({
		packageDir: path.join(__dirname, '../..'),
		binaryMode: 'filesystem',
	});
	const progress: Progress = { executions: 0, files: 0, right: 0, errors: [], warnings: [] };
	process.on('warning', ({ name, message }) => progress.warnings.push(`${name}: ${message}`));
	let seed = firstSeed;
	const workflow = async () => {
		while (Date.now() < until) {
			const { right, error } = await execution(engine, endpoint, { ...files, seed: seed++ });
			progress.executions += 1;
			progress.files += files.count;
			progress.right += right;
			if (error) progress.errors.push(error);
			tell({ progress });
		}
	};
	const sampling = setInterval(() => tell({ sample: takeSample() }), sampleEvery);
	await Promise.all(Array.from({ length: workflows }, workflow));
	clearInterval(sampling);
}

async function main(): Promise<void> {
	await soak(await receiveJob<SoakJob>());
	process.disconnect();
}

void main();
