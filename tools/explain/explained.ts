import type { Table } from '../../layout/page';
import { placeLines } from '../../layout/place/place';
import { findTables } from '../../layout/tables/findTables';
import { readPage } from '../../layout/text/readPage';
import { parseTextDetections } from '../../nodes/TencentCloudOcr/api/actions/textDetections';
import { pause } from '../../pdf/pause';

/** Where a line stands on the upright page, in pixels. */
export interface Place {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

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

/** Lines that are read together, by their numbers; `kind` as the layout names it. */
export interface ExplainedBlock {
	kind: string;
	rows: readonly (readonly number[])[];
}

export interface ExplainedTable {
	/** Places on the upright page. */
	columns: ReadonlyArray<{ left: number; right: number }>;
	box: Place;
	/** Null for a table without one. */
	heading: readonly string[] | null;
	rows: ReadonlyArray<{ cells: readonly string[]; lines: readonly number[] }>;
	/** Lines of heading and rows. */
	lines: readonly number[];
	/** Lines within the table that are in none of its rows. */
	notes: readonly number[];
}

/** What the node makes of a page. Lines go by their places in the answer, from 0. */
export interface Explained {
	angle: number | null;
	lines: readonly ExplainedLine[];
	/** In reading order. */
	blocks: readonly ExplainedBlock[];
	tables: readonly ExplainedTable[];
}

const roleOf = (index: number, tables: readonly ExplainedTable[]): ExplainedLine['role'] => {
	if (tables.some(({ notes }) => notes.includes(index))) return 'note';
	return tables.some(({ lines }) => lines.includes(index)) ? 'row' : 'none';
};

const explainedTable = ({ columns, box, heading, rows, lines, notes }: Table): ExplainedTable => ({
	columns,
	box: { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height },
	heading,
	rows,
	lines,
	notes: notes.map(({ line }) => line),
});

/**
 * Reads a page as the node does. All that this folder knows of the node's inner walls is here.
 *
 * @param response Tencent's answer, without the `Response` around it
 */
export async function explain(response: Record<string, unknown>): Promise<Explained> {
	const page = parseTextDetections(response, 1);
	const places = new Map(placeLines(page).map((placed) => [placed.index, placed]));
	const tables = (await findTables(page, pause)).map(explainedTable);
	const indexOf = new Map(page.lines.map((line, index) => [line, index]));
	return {
		angle: page.angle,
		lines: page.lines.map(({ text, confidence, paragraph, polygon }, index) => ({
			text,
			confidence,
			paragraph,
			polygon,
			place: places.get(index) ?? null,
			role: roleOf(index, tables),
		})),
		blocks: readPage(page).map(({ lines }) => ({
			kind: 'row',
			rows: [lines.map((line) => indexOf.get(line) ?? 0)],
		})),
		tables,
	};
}
