import { isMet, printMeasured, type Figure, type Measured } from '../report';
import { characters } from './characters';
import { FLOORS, withFloors } from './floors';
import { HELP, readOptions, type EvalOptions, type Part } from './options';
import { lineItems } from './lineItems';
import { publicCorpus } from './publicCorpus';
import { reading } from './reading';
import { openRecorded, type RecordedNode } from './recorded';
import { speed } from './speed';
import { tables } from './tables';

/** What each part is called, and how it is measured; null where what it needs is not there. */
const MEASURES: Record<
	Part,
	{ title: string; measure(node: RecordedNode, options: EvalOptions): Promise<Figure[]> | null }
> = {
	// First, before corpora fill the memory, which has a price of its own.
	speed: { title: 'Processor time', measure: speed },
	tables: { title: 'Table rows of our own pages', measure: tables },
	lineItems: { title: 'Line items of invoices and receipts that we drew', measure: lineItems },
	reading: { title: 'Text of our own pages', measure: reading },
	characters: {
		title: 'Characters of the example files, by the sandbox',
		measure: (_, options) => characters(options),
	},
	corpus: {
		title: 'Documents that others made',
		measure: (node, options) =>
			options.corpus === null ? null : publicCorpus(options.corpus, node, options),
	},
};

const LEFT_OUT = '  left out: the public corpus is not at hand (--corpus, READING_CORPUS)';

async function evaluate(options: EvalOptions): Promise<Measured[]> {
	const node = await openRecorded();
	const measured: Measured[] = [];
	for (const part of options.parts) {
		const { title, measure } = MEASURES[part];
		console.log(`Measuring: ${title}`);
		const started = performance.now();
		const figures = await measure(node, options);
		if (figures) {
			measured.push({ title, figures: withFloors(figures, FLOORS[part]) });
			console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s`);
		} else {
			console.log(LEFT_OUT);
		}
	}
	await node.close();
	return measured;
}

/** `npm run eval`: whether all figures are above their floors. */
async function main(args: string[]): Promise<boolean> {
	const options = readOptions(args, process.env);
	if (options === 'help') {
		console.log(HELP);
		return true;
	}
	const measured = await evaluate(options);
	measured.forEach(printMeasured);
	if (options.parts.includes('corpus') && options.corpus === null) {
		console.log(`\n${MEASURES.corpus.title}\n${LEFT_OUT}`);
	}
	const missed = measured.flatMap(({ figures }) => figures.filter((figure) => !isMet(figure)));
	if (missed.length > 0)
		console.log(`\nBelow the floor: ${missed.map(({ name }) => name).join('; ')}`);
	return missed.length === 0;
}

void main(process.argv.slice(2)).then(
	(good) => process.exit(good ? 0 : 1),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
