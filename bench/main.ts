import { cpus } from 'node:os';

import { cancelling } from './measures/cancelling';
import { flaky } from './measures/flaky';
import { loading } from './measures/loading';
import { memory } from './measures/memory';
import { pdf } from './measures/pdf';
import { processor } from './measures/processor';
import { throughput } from './measures/throughput';
import { workers } from './measures/workers';
import { isMet, printMeasured, saveMeasured, type Measured } from './report';

const MEASURES = {
	throughput,
	processor,
	memory,
	pdf,
	workers,
	flaky,
	cancelling,
	loading,
} as const satisfies Record<string, () => Promise<Measured>>;

/** `npm run bench`, or `npm run bench -- processor pdf` for some of it. */
async function main(wanted: string[]): Promise<void> {
	const known = Object.keys(MEASURES);
	const unknown = wanted.filter((name) => !known.includes(name));
	if (unknown.length > 0) throw new Error(`No measure ${unknown}; there are ${known.join(', ')}`);
	console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
	const measured: Measured[] = [];
	for (const [name, measure] of Object.entries(MEASURES)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		const result = await measure();
		printMeasured(result);
		measured.push(result);
	}
	console.log(`\nWritten to ${await saveMeasured(measured)}`);
	const missed = measured.flatMap(({ figures }) => figures.filter((figure) => !isMet(figure)));
	if (missed.length > 0) {
		console.log(`Missed: ${missed.map(({ name }) => name).join('; ')}`);
		process.exitCode = 1;
	}
}

void main(process.argv.slice(2));
