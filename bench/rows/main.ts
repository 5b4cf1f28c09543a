import { f1 } from './cellScore';
import { readCorpus, type Split } from './corpus';
import { evaluateLines, type Result } from './evaluate';
import { readPictures } from './pictures';
import { summarize, worstOf, type Line } from './summary';
import { timeRows } from './timing';

const GOALS = { all: 0.97, unseen: 0.95, page: 0.8, pictures: 0.9, milliseconds: 1000, ratio: 2.3 };
const WORST_SHOWN = 8;

const percent = (value: number): string => `${(value * 100).toFixed(2)} %`.padStart(9);

const printTable = (title: string, lines: readonly Line[]): void => {
	console.log(`\n${title.padEnd(24)} documents   cells       F1  mean of documents`);
	for (const { name, documents, cells, pooled, mean } of lines) {
		const counts = `${String(documents).padStart(9)} ${String(cells).padStart(7)}`;
		console.log(`  ${name.padEnd(22)} ${counts} ${percent(pooled)} ${percent(mean)}`);
	}
};

/** The documents that fail most are named for the seen part only. */
const printWorst = (results: readonly Result[]): void => {
	const worst = results
		.filter(({ score }) => f1(score) < 1)
		.sort((a, b) => f1(a.score) - f1(b.score))
		.slice(0, WORST_SHOWN);
	for (const { document, score } of worst) {
		console.log(`  ${percent(f1(score))}  ${document.name} (${document.traits.join(', ')})`);
	}
};

const pooledOf = (results: readonly Result[]): number => summarize(results)[0]?.pooled ?? 0;

const report = (title: string, results: Record<Split, Result[]>): Result[] => {
	printTable(`${title}, seen`, summarize(results.seen));
	printWorst(results.seen);
	printTable(`${title}, unseen`, summarize(results.unseen));
	const all = [...results.seen, ...results.unseen];
	console.log(`  worst document ${percent(worstOf(all))}, of all ${percent(pooledOf(all))}`);
	return all;
};

/** Prints all figures; gives the goals that were missed. */
const main = async (): Promise<string[]> => {
	const missed: string[] = [];
	const check = (name: string, isMet: boolean): void => {
		if (!isMet) missed.push(name);
	};
	// Before the corpus fills the memory, which has a price of its own.
	const { times, doubling } = await timeRows();
	const figures = [...times].map(([count, time]) => `${count} in ${time.toFixed(0)} ms`);
	console.log(`Lines to rows: ${figures.join(', ')}; twice the lines ${doubling.toFixed(2)} x`);
	check(
		`5000 lines in ${GOALS.milliseconds} ms`,
		(times.get(5000) ?? Infinity) <= GOALS.milliseconds,
	);
	check(`ratio on doubling at most ${GOALS.ratio}`, doubling <= GOALS.ratio);

	const corpus = { seen: readCorpus('seen'), unseen: readCorpus('unseen') };
	const lines = {
		seen: await Promise.all(corpus.seen.map(evaluateLines)),
		unseen: await Promise.all(corpus.unseen.map(evaluateLines)),
	};
	const all = report('Lines', lines);
	check(`F1 of all at least ${GOALS.all}`, pooledOf(all) >= GOALS.all);
	check(`F1 of unseen at least ${GOALS.unseen}`, pooledOf(lines.unseen) >= GOALS.unseen);
	check(`every document at least ${GOALS.page}`, worstOf(all) >= GOALS.page);

	if (process.argv.includes('--pictures')) {
		const pictures = report('Pictures', await readPictures(corpus));
		check(`F1 of pictures at least ${GOALS.pictures}`, pooledOf(pictures) >= GOALS.pictures);
	}
	return missed;
};

void main().then((missed) => {
	for (const name of missed) console.error(`missed: ${name}`);
	process.exitCode = missed.length > 0 ? 1 : 0;
});
