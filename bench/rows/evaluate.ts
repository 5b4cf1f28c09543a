import { parseTextDetections } from '../../nodes/TencentCloudOcr/api/actions/textDetections';
import { rowsOfFile } from '../../nodes/TencentCloudOcr/operations/readRows/rowsOfFile';
import type { RecognizedPage } from '../../layout/page';
import { pause } from '../../pdf/pause';
import { scoreTables, type Comparison, type Grid, type Score } from './cellScore';
import type { CorpusDocument } from './corpus';

const SOURCE = ['sourceFile', 'sourcePage', 'sourceTable', 'sourceRow'];

export interface Result {
	document: CorpusDocument;
	score: Score;
	found: Grid[];
}

/** The tables of a file as the node's items give them, headings as first rows. */
const foundTables = async (pages: readonly RecognizedPage[]): Promise<Grid[]> => {
	const grids = new Map<number, Grid>();
	const options = {
		headerRow: 'no',
		tables: 'all',
		includeSource: true,
		escapeFormulas: false,
	} as const;
	const { rows } = await rowsOfFile(pages, options, pause);
	for (const { row } of rows) {
		const cells = Object.keys(row).flatMap((name) =>
			SOURCE.includes(name) ? [] : String(row[name] ?? ''),
		);
		const table = Number(row.sourceTable);
		grids.set(table, [...(grids.get(table) ?? []), cells]);
	}
	return [...grids.values()];
};

/** The tables that a document has, headings as first rows. */
export const truthOf = ({ tables }: CorpusDocument): Grid[] =>
	tables.map(({ header, rows }) => (header ? [header, ...rows] : rows));

/** Holds what is found on a document's pages against its truth. */
export const evaluate = async (
	document: CorpusDocument,
	pages: readonly RecognizedPage[],
	comparison: Comparison,
): Promise<Result> => {
	const found = await foundTables(pages);
	return { document, found, score: scoreTables(truthOf(document), found, comparison) };
};

/** Evaluates the lines that the corpus gives itself. */
export const evaluateLines = async (document: CorpusDocument): Promise<Result> =>
	await evaluate(
		document,
		document.pages.map(({ response }, index) => parseTextDetections(response, index + 1)),
		'given',
	);
