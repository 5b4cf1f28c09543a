import { cpus, loadavg } from 'node:os';

import { attacks } from './attacks';
import { measure } from './measure';

const column = (value: number) => value.toFixed(0).padStart(9);

/**
 * `npm run bench:hostile`, or with a word behind `--` that the names of some inputs hold. Times are the
 * shortest of some rounds, memory is the most.
 */
async function main(word = ''): Promise<void> {
	console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
	console.log(`Load ${loadavg()[0]?.toFixed(1)}\n`);
	console.log('  held ms  time ms       MB');
	for (const attack of attacks.filter(({ name }) => name.includes(word))) {
		const { name, held, time, memory } = await measure(attack);
		console.log(`${column(held)}${column(time)}${column(memory)}  ${name}`);
	}
}

void main(process.argv[2]);
