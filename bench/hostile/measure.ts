import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const MB = 1024 * 1024;

/** What an input cost. */
export interface Cost {
	name: string;
	/** Milliseconds for which nothing else could run, at most. */
	held: number;
	/** Milliseconds until it was done. */
	time: number;
	/** Memory of the process, in megabytes, beyond what it had before. */
	memory: number;
}

/** An input, made before the clock starts, and what is done with it. */
export interface Attack {
	name: string;
	make(): () => unknown;
}

const ROUNDS = 3;

async function measureOnce({ name, make }: Attack): Promise<Cost> {
	const work = make();
	if (!globalThis.gc) throw new Error('Start me with npm run bench:hostile');
	globalThis.gc();
	const before = process.memoryUsage.rss();
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	await wait(20);
	delay.reset();
	await wait(20);
	const start = performance.now();
	await Promise.resolve()
		.then(work)
		.catch(() => {});
	const time = performance.now() - start;
	const memory = Math.max(0, process.memoryUsage.rss() - before) / MB;
	await wait(20);
	delay.disable();
	return { name, held: delay.max / 1e6, time, memory };
}

/** Does the work some times and gives the least of each figure, for a busy machine only ever adds to them. */
export async function measure(attack: Attack): Promise<Cost> {
	const costs: Cost[] = [];
	for (let round = 0; round < ROUNDS; round += 1) costs.push(await measureOnce(attack));
	const least = (figure: 'held' | 'time') => Math.min(...costs.map((cost) => cost[figure]));
	return {
		name: attack.name,
		held: least('held'),
		time: least('time'),
		memory: Math.max(...costs.map(({ memory }) => memory)),
	};
}
