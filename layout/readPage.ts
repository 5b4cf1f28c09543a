import { findAxes } from './blocks/axes';
import { findBlocks, partsOf } from './blocks/findBlocks';
import { withUnplaced } from './blocks/unplaced';
import type { Page, RecognizedPage, Table } from './page';
import type { Pause } from './pause';
import { placeLines } from './place/place';
import type { Observe } from './tables/candidate';
import { findTables } from './tables/findTables';

/**
 * Reads a page once, for all outputs: places its lines, tells running text from what may be a table, finds
 * the tables, and puts everything into blocks in reading order. Each line is in one block.
 *
 * @param observe is told of all that was read as a table, and how it was judged
 */
export const readPage = async (
	recognized: RecognizedPage,
	pause: Pause,
	observe?: Observe,
): Promise<Page> => {
	const placed = placeLines(recognized);
	await pause();
	const parts = await partsOf(placed, pause);
	await pause();
	const apart = new Set([...parts.asides, ...findAxes(placed)]);
	const inText = placed.filter((line) => !apart.has(line));
	await pause();
	const tables = await findTables(inText, pause, observe);
	await pause();
	const blocks = await findBlocks(placed, parts, tables, pause);
	const { page, lines } = recognized;
	return { page, lines, placed, blocks: withUnplaced(blocks, lines, placed) };
};

/** Reads pages one after the other. */
export const readPages = async (
	pages: readonly RecognizedPage[],
	pause: Pause,
): Promise<Page[]> => {
	const read: Page[] = [];
	for (const page of pages) {
		await pause();
		read.push(await readPage(page, pause));
	}
	return read;
};

/** The tables of a page in reading order. */
export const tablesOf = ({ blocks }: Page): Table[] =>
	blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
