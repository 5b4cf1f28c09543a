/**
 * Prints the figures of documents that tools/tables/sample.ts made, and what is wrong with the worst:
 * `tsx bench/rows/sample.ts FOLDER [NAME]`.
 */
import { f1 } from './cellScore';
import { readCorpus } from './corpus';
import { evaluateLines } from './evaluate';
import { summarize } from './summary';

const [folder = '.', wanted] = process.argv.slice(2);
const results = readCorpus('seen', folder).map(evaluateLines);

if (wanted) {
	for (const { document, found } of results.filter((each) => each.document.name === wanted)) {
		const truth = document.tables.map(({ header, rows }) => (header ? [header, ...rows] : rows));
		for (const [title, tables] of Object.entries({ truth, found })) {
			for (const table of tables) {
				console.log(`\n${title}\n${table.map((cells) => cells.join(' | ')).join('\n')}`);
			}
		}
	}
} else {
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
