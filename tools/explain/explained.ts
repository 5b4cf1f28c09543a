import type { Block, Table } from '../../layout/page';
import { readPage, tablesOf } from '../../layout/readPage';
import { isTable, type Candidate } from '../../layout/tables/candidate';
import type { Features } from '../../layout/tables/features';
import { shares } from '../../layout/tables/score';
import { parseTextDetections } from '../../nodes/TencentCloudOcr/api/actions/textDetections';
import { pause } from '../../pdf/pause';
import { isFromRight } from '../../layout/words/kinds';
import { mirrored, placeOf, type Place } from './place';

export interface ExplainedLine {
	text: string;
	confidence: number | null;
	/** The engine's own number of its block. */
	paragraph: number | null;
	/** Corners in the picture. */
	polygon: ReadonlyArray<{ x: number; y: number }> | null;
	/** Null for a line that could not be placed. */
	place: Place | null;
	/** What it is to the tables. */
	role: 'heading' | 'row' | 'note' | 'none';
}

/** A block as layout/ tells it, its lines by their numbers. */
export interface ExplainedBlock {
	/** The block's kind, and what belongs to it. */
	kind: string;
	rows: readonly (readonly number[])[];
}

/** Rows with several columns that were read as a table, whether they are one or not. */
export interface ExplainedCandidate {
	columns: number;
	rows: number;
	place: Place;
	/** More than 0 for a table. */
	score: number;
	/** What each feature adds to the score. */
	shares: Features;
	isTable: boolean;
}

/** What the node makes of a page. Lines go by their places in the answer, from 0. */
export interface Explained {
	angle: number | null;
	lines: readonly ExplainedLine[];
	/** In reading order. */
	blocks: readonly ExplainedBlock[];
	tables: readonly Table[];
	/** In the order in which they were looked at. */
	candidates: readonly ExplainedCandidate[];
}

const roleOf = (index: number, tables: readonly Table[]): ExplainedLine['role'] => {
	if (tables.some(({ notes }) => notes.some(({ line }) => line === index))) return 'note';
	if (tables.some(({ rows }) => rows.some(({ lines }) => lines.includes(index)))) return 'row';
	return tables.some(({ lines }) => lines.includes(index)) ? 'heading' : 'none';
};

/** Each kind of block with its rows. */
const EXPLAINED: {
	[K in Block['kind']]: (block: Extract<Block, { kind: K }>) => ExplainedBlock;
} = {
	heading: ({ level, rows }) => ({ kind: `heading ${level}`, rows }),
	paragraph: ({ flows, rows }) => ({ kind: flows ? 'paragraph' : 'lines', rows }),
	list: ({ items }) => ({ kind: 'list', rows: items.flatMap(({ rows }) => rows) }),
	table: ({ table }) => {
		const inRows = new Set(table.rows.flatMap(({ lines }) => lines));
		const heading = table.lines.filter((line) => !inRows.has(line));
		return { kind: 'table', rows: [heading, ...table.rows.map(({ lines }) => lines)] };
	},
	keyValues: ({ pairs }) => ({
		kind: 'key values',
		rows: pairs.map(({ key, value }) => [...key, ...value]),
	}),
	aside: ({ rows }) => ({ kind: 'aside', rows }),
};

function explainedBlock<K extends Block['kind']>(
	block: Extract<Block, { kind: K }>,
): ExplainedBlock {
	const explain: (block: Extract<Block, { kind: K }>) => ExplainedBlock =
		EXPLAINED[block.kind as K];
	return explain(block);
}

const mirroredTable = (table: Table): Table => ({
	...table,
	columns: table.columns.map(mirrored),
	box: { ...table.box, x: -table.box.x - table.box.width },
});

const explainedCandidate = (candidate: Candidate, { box }: Table): ExplainedCandidate => ({
	columns: candidate.table.columns.length,
	rows: candidate.table.rows.length,
	place: placeOf(box),
	score: candidate.score,
	shares: shares(candidate.features),
	isTable: isTable(candidate),
});

/**
 * Reads a page as the node does. All that this folder knows of the node's inner walls is here.
 *
 * @param response Tencent's answer, without the `Response` around it
 */
export async function explain(response: Record<string, unknown>): Promise<Explained> {
	const recognized = parseTextDetections(response, 1);
	const candidates: Candidate[] = [];
	const page = await readPage(recognized, pause, (candidate) => candidates.push(candidate));
	const isMirrored = isFromRight(page.placed.map(({ line }) => line.text));
	const asPrinted = (table: Table) => (isMirrored ? mirroredTable(table) : table);
	const placed = isMirrored ? page.placed.map(mirrored) : page.placed;
	const places = new Map(placed.map((line) => [line.index, line]));
	const tables = tablesOf(page).map(asPrinted);
	return {
		angle: recognized.angle,
		lines: page.lines.map(({ text, confidence, paragraph, polygon }, index) => ({
			text,
			confidence,
			paragraph,
			polygon,
			place: places.get(index) ?? null,
			role: roleOf(index, tables),
		})),
		blocks: page.blocks.map(explainedBlock),
		tables,
		candidates: candidates
			.filter(({ table }) => table.columns.length > 1)
			.map((candidate) => explainedCandidate(candidate, asPrinted(candidate.table))),
	};
}
