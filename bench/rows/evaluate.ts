import { parseTextDetections } from '../../nodes/TencentCloudOcr/operations/textDetections';
import { rowsOfFile } from '../../nodes/TencentCloudOcr/output/rows';
import type { RecognizedPage } from '../../nodes/TencentCloudOcr/output/page';
import { scoreTables, type Comparison, type Grid, type Score } from './cellScore';
import type { CorpusDocument } from './corpus';

const SOURCE = ['sourceFile', 'sourcePage', 'sourceTable', 'sourceRow'];

export interface Result {
	document: CorpusDocument;
	score: Score;
	found: Grid[];
}

/** The tables of a file as the node's items give them, headings as first rows. */
const foundTables = (pages: readonly RecognizedPage[]): Grid[] => {
	const grids = new Map<string, Grid>();
	const rows = rowsOfFile(pages, {
		headerRow: false,
		tables: 'all',
		includeSource: true,
		escapeFormulas: false,
	});
	for (const { row } of rows) {
		const cells = Object.keys(row).flatMap((name) =>
			SOURCE.includes(name) ? [] : (row[name] ?? ''),
		);
		const table = row.sourceTable ?? '';
		grids.set(table, [...(grids.get(table) ?? []), cells]);
	}
	return [...grids.values()];
};

const truthOf = ({ tables }: CorpusDocument): Grid[] =>
	tables.map(({ header, rows }) => (header ? [header, ...rows] : rows));

/** Holds what is found on a document's pages against its truth. */
export const evaluate = (
	document: CorpusDocument,
	pages: readonly RecognizedPage[],
	comparison: Comparison,
): Result => {
	const found = foundTables(pages);
	return { document, found, score: scoreTables(truthOf(document), found, comparison) };
};

/** Evaluates the lines that the corpus gives itself. */
export const evaluateLines = (document: CorpusDocument): Result =>
	evaluate(
		document,
		document.pages.map(({ response }, index) => parseTextDetections(response, index + 1)),
		'given',
	);
