import type { Figure } from '../../report';
import { markdown } from '../markdown';
import type { EvalOptions } from '../options';
import type { RecordedNode } from '../recorded';
import { f1 } from './cellScore';
import { readCorpus } from './corpus';
import { evaluateAll, type Result } from './evaluate';
import { readPictures } from './pictures';
import { summarize, worstOf, type Line } from './summary';

const WORST_SHOWN = 8;

const percent = (value: number): string => `${(value * 100).toFixed(2)} %`.padStart(9);

const printKinds = (title: string, lines: readonly Line[]): void => {
	console.log(`\n${title.padEnd(24)} documents   cells       F1  mean of documents`);
	for (const { name, documents, cells, pooled, mean } of lines) {
		const counts = `${String(documents).padStart(9)} ${String(cells).padStart(7)}`;
		console.log(`  ${name.padEnd(22)} ${counts} ${percent(pooled)} ${percent(mean)}`);
	}
};

/** The documents that fail most; never those of the unseen part. */
const printWorst = (results: readonly Result[]): void => {
	const worst = results
		.filter(({ score }) => f1(score) < 1)
		.sort((a, b) => f1(a.score) - f1(b.score))
		.slice(0, WORST_SHOWN);
	for (const { document, score } of worst) {
		console.log(`  ${percent(f1(score))}  ${document.name} (${document.traits.join(', ')})`);
	}
};

const pooled = (results: readonly Result[]): number => 100 * (summarize(results)[0]?.pooled ?? 0);

const inventedIn = (results: readonly Result[]): number =>
	results.filter(({ document, found }) => document.tables.length === 0 && found.length > 0).length;

/** Table rows of the pages in test/fixtures/tables: the right text in the right row and column. */
export async function tables(
	node: RecordedNode,
	{ details, pictures }: EvalOptions,
): Promise<Figure[]> {
	const corpus = { seen: readCorpus('seen'), unseen: readCorpus('unseen') };
	const seen = await evaluateAll(corpus.seen, node);
	const unseen = await evaluateAll(corpus.unseen, node);
	const all = [...seen, ...unseen];
	const read = pictures ? await readPictures(corpus, node) : [];
	const documents = [...corpus.seen, ...corpus.unseen].map(({ name, pages }) => ({
		name,
		pages: pages.map(({ response }) => response),
	}));
	const inMarkdown = await markdown(documents, node, details);
	if (details) {
		printKinds('Tables, seen', summarize(seen));
		printWorst(seen);
		printKinds('Tables, unseen', summarize(unseen));
		if (pictures) printKinds('Tables, read from pictures', summarize(read));
	}
	return [
		{ name: 'cells right, seen', value: pooled(seen), unit: '%' },
		{ name: 'cells right, unseen', value: pooled(unseen), unit: '%' },
		{ name: 'cells right, worst document', value: 100 * worstOf(all), unit: '%' },
		{ name: 'pages with an invented table', value: inventedIn(all), unit: '' },
		...inMarkdown,
		...(pictures
			? [{ name: 'cells right, read from pictures', value: pooled(read), unit: '%' }]
			: []),
	];
}
