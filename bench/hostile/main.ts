import { cpus, loadavg } from 'node:os';

import { attacks } from './attacks';
import { measure } from './measure';

/** Milliseconds, some times what the slowest input takes: without the limits in the code it would be minutes. */
const MOST_TIME = 10_000;

const column = (value: number) => value.toFixed(0).padStart(9);

/**
 * `npm run bench:hostile`, or with a word behind `--` that the names of some inputs hold. Times are the
 * shortest of some rounds, memory is the most. Fails if an input takes beyond all measure.
 */
async function main(word = ''): Promise<void> {
	console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
	console.log(`Load ${loadavg()[0]?.toFixed(1)}\n`);
	console.log('  held ms  time ms       MB');
	for (const attack of attacks.filter(({ name }) => name.includes(word))) {
		const { name, held, time, memory } = await measure(attack);
		const isSlow = time > MOST_TIME;
		if (isSlow) process.exitCode = 1;
		console.log(
			`${column(held)}${column(time)}${column(memory)}  ${name}${isSlow ? '  TOO SLOW' : ''}`,
		);
	}
}

void main(process.argv[2]);
