import { addScores, f1 } from './cellScore';
import type { Result } from './evaluate';

export interface Line {
	name: string;
	documents: number;
	cells: number;
	/** Over all cells together. */
	pooled: number;
	/** Mean of the documents' own. */
	mean: number;
}

const lineOf = (name: string, results: readonly Result[]): Line => {
	const scores = results.map(({ score }) => score);
	const all = addScores(scores);
	const mean = scores.reduce((sum, score) => sum + f1(score), 0) / Math.max(scores.length, 1);
	return { name, documents: results.length, cells: all.truth, pooled: f1(all), mean };
};

/** Cell F1 of all results, then of each kind of document. */
export const summarize = (results: readonly Result[]): Line[] => {
	const kinds = [...new Set(results.map(({ document }) => document.kind))].sort();
	return [
		lineOf('all', results),
		...kinds.map((kind) =>
			lineOf(
				kind,
				results.filter(({ document }) => document.kind === kind),
			),
		),
	];
};

export const worstOf = (results: readonly Result[]): number =>
	results.reduce((least, { score }) => Math.min(least, f1(score)), 1);
