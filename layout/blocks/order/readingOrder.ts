import type { Span } from '../../page';
import type { Pause } from '../../pause';
import { median } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { share } from '../../lists/share';
import { extendCover } from '../../place/span';
import { zip } from '../../lists/zip';
import { ORDER, READING_ORDER } from '../measures';
import { isLine, type Atom } from './atoms';
import { bandsOf, blankBelow, type Band } from './bands';
import { areBlocks, hasProse, splitByCover } from './columns';
import { withoutRunning } from './running';
import { areTitles } from './titles';

/** What is read from one side to the other before what is below it. */
export interface ReadRow {
	atoms: Atom[];
	/** Rows of one stretch of the page, one below the other, have the same number. */
	region: number;
}

interface Run {
	bands: readonly Band[];
	cover: Span[];
}

const heightIn = (atoms: readonly Atom[], fallback: number): number =>
	median(
		atoms.filter(isLine).map(({ top, bottom }) => bottom - top),
		fallback,
	);

/** The longest run of bands at the beginning that leaves white space between the same columns. */
const columnRun = (bands: readonly Band[], least: number): Run => {
	let cover: Span[] = [];
	let end = 0;
	for (const { atoms } of bands.slice(0, READING_ORDER.mostBands)) {
		const wider = extendCover(cover, atoms, least);
		if (end > 0 && (wider.length < 2 || wider.length > READING_ORDER.mostColumns)) break;
		cover = wider;
		end += 1;
	}
	return { bands: bands.slice(0, end), cover };
};

/** The end of the section at the beginning: where bands stand further apart, or a text, a table or titles of tables are. */
const sectionEnd = (bands: readonly Band[], height: number): number => {
	const last = neighbours(bands).findIndex(
		([above, below], at) =>
			!above.isRow ||
			!below.isRow ||
			blankBelow(above, below) > height * ORDER.sectionGap ||
			areTitles(below, bands[at + 2], height * ORDER.columnGap),
	);
	return last < 0 ? bands.length : last + 1;
};

/** Whether the columns are text, each to be read to its end before the next. */
const areColumns = (bands: readonly Band[], columns: readonly Atom[][]): boolean => {
	if (columns.length < 2) return false;
	if (bands.length === 1) return bands.some(({ isRow }) => !isRow);
	const texts = columns.filter(hasProse).length;
	if (texts !== 1) return texts > 1;
	const columnOf = new Map(columns.flatMap((column) => column.map((atom) => [atom, column])));
	const inBoth = share(
		bands,
		({ atoms }) => new Set(atoms.map((atom) => columnOf.get(atom))).size > 1,
	);
	return inBoth < ORDER.rowwise;
};

/** The rows of a page, or of a part of it, in the order in which a person reads them. */
export const readingOrder = async (page: readonly Atom[], pause: Pause): Promise<ReadRow[]> => {
	const ordered: ReadRow[] = [];
	let regions = 0;
	const addColumns = async (
		columns: readonly Atom[][],
		depth: number,
		fallback: number,
	): Promise<void> => {
		for (const column of columns) await add(column, depth + 1, fallback);
	};
	const add = async (atoms: readonly Atom[], depth: number, fallback: number): Promise<void> => {
		const height = heightIn(atoms, fallback);
		const least = height * ORDER.columnGap;
		let region = (regions += 1);
		const addRow = ({ atoms: row, isRow }: Band): void => {
			const parts = isRow ? [row] : [...row].sort((a, b) => a.top - b.top).map((one) => [one]);
			for (const part of parts) ordered.push({ atoms: part, region });
		};
		let rest: readonly Band[] = bandsOf(atoms, height);
		while (rest.length > 0) {
			await pause();
			const [first, second] = rest;
			if (first && second && depth < READING_ORDER.deepest && areTitles(first, second, least)) {
				const cover = extendCover([], second.atoms, least);
				await addColumns(splitByCover(cover, [...first.atoms, ...second.atoms]), depth, height);
				region = regions += 1;
				rest = rest.slice(2);
				continue;
			}
			const run = columnRun(rest, least);
			const columns = splitByCover(
				run.cover,
				run.bands.flatMap((band) => band.atoms),
			);
			if (depth < READING_ORDER.deepest && areColumns(run.bands, columns)) {
				const texts = zip(run.cover, columns).flatMap(([span, own]) =>
					hasProse(own) ? [span] : [],
				);
				const [from, to] = withoutRunning(run.bands, texts, height);
				run.bands.slice(0, from).forEach(addRow);
				const inner = run.bands.slice(from, to).flatMap((band) => band.atoms);
				await addColumns(
					splitByCover(run.cover, inner).filter((column) => column.length > 0),
					depth,
					height,
				);
				region = regions += 1;
				rest = rest.slice(to);
				continue;
			}
			const section = run.bands.slice(0, sectionEnd(run.bands, height));
			const all = section.flatMap((band) => band.atoms);
			const blocks = splitByCover(extendCover([], all, least), all);
			if (depth < READING_ORDER.deepest && areBlocks(blocks, height)) {
				await addColumns(blocks, depth, height);
				region = regions += 1;
			} else section.forEach(addRow);
			rest = rest.slice(section.length);
		}
	};
	await add(page, 0, 1);
	return ordered;
};
