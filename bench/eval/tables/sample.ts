/**
 * Prints the figures of documents that tools/tables/sample.ts made, and what is wrong with the worst:
 * `tsx bench/eval/tables/sample.ts FOLDER [NAME]`, with the node built.
 */
import { f1 } from './cellScore';
import { readCorpus } from './corpus';
import { openRecorded } from '../recorded';
import { evaluateAll, truthOf, type Result } from './evaluate';
import { summarize } from './summary';

function printTables({ document, found }: Result): void {
	for (const [title, tables] of Object.entries({ truth: truthOf(document), found })) {
		for (const table of tables) {
			console.log(`\n${title}\n${table.map((cells) => cells.join(' | ')).join('\n')}`);
		}
	}
}

function printFigures(results: readonly Result[]): void {
	for (const { name, documents, pooled, mean } of summarize(results)) {
		const figures = [pooled, mean].map((value) => `${(100 * value).toFixed(2)} %`).join('  ');
		console.log(`${name.padEnd(16)} ${String(documents).padStart(4)}  ${figures}`);
	}
	const failed = results.filter(({ score }) => f1(score) < 1);
	for (const { document, score } of failed.sort((a, b) => f1(a.score) - f1(b.score))) {
		console.log(
			`${(100 * f1(score)).toFixed(1).padStart(5)}  ${document.name}  ${document.language} ${document.traits.join(' ')}`,
		);
	}
}

async function main([folder = '.', wanted]: readonly string[]): Promise<void> {
	const node = await openRecorded();
	const results = await evaluateAll(readCorpus('seen', folder), node);
	await node.close();
	if (wanted === undefined) printFigures(results);
	else results.filter(({ document }) => document.name === wanted).forEach(printTables);
}

void main(process.argv.slice(2));
