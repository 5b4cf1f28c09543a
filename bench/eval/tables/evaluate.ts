import type { IDataObject } from 'n8n-workflow';

import { QUESTIONS } from '../node';
import type { RecordedNode } from '../recorded';
import { scoreTables, type Comparison, type Grid, type Score } from './cellScore';
import type { CorpusDocument } from './corpus';

const SOURCE = ['sourceFile', 'sourcePage', 'sourceTable', 'sourceRow'];

export interface Result {
	document: CorpusDocument;
	score: Score;
	found: Grid[];
}

/** The tables that the node's items are of, headings as first rows. */
const tablesOf = (items: readonly IDataObject[]): Grid[] => {
	const grids = new Map<unknown, Grid>();
	for (const item of items) {
		const cells = Object.entries(item).flatMap(([name, cell]) =>
			SOURCE.includes(name) ? [] : String(cell),
		);
		grids.set(item.sourceTable, [...(grids.get(item.sourceTable) ?? []), cells]);
	}
	return [...grids.values()];
};

/** The tables that a document has, headings as first rows. */
export const truthOf = ({ tables }: CorpusDocument): Grid[] =>
	tables.map(({ header, rows }) => (header ? [header, ...rows] : rows));

/** Holds what the node finds on a document's pages against its truth. */
export const evaluate = async (
	document: CorpusDocument,
	answers: readonly CorpusDocument['pages'][number]['response'][],
	comparison: Comparison,
	node: RecordedNode,
): Promise<Result> => {
	const found = tablesOf(await node.ask(answers, QUESTIONS.tables()));
	return { document, found, score: scoreTables(truthOf(document), found, comparison) };
};

/** Evaluates the answers that the corpus gives itself. */
export const evaluateAll = async (
	documents: readonly CorpusDocument[],
	node: RecordedNode,
): Promise<Result[]> => {
	const results: Result[] = [];
	for (const document of documents) {
		const answers = document.pages.map(({ response }) => response);
		results.push(await evaluate(document, answers, 'given', node));
	}
	return results;
};
