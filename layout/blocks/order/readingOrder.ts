import type { Span } from '../../page';
import { median } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { share } from '../../lists/share';
import { extendCover, hullOf, overlapOf } from '../../place/span';
import { zip } from '../../lists/zip';
import { ORDER, READING_ORDER } from '../measures';
import { isNumeric } from '../../words/kinds';
import { isLine, type Atom } from './atoms';
import { bandsOf, blankBelow, type Band } from './bands';
import { areBlocks, hasProse, splitByCover } from './columns';

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

/** Whether a row is a running head or foot: what a page prints over or under its columns, flush with their outer edges. */
const isRunning = ({ atoms, isRow }: Band, columns: readonly Span[], height: number): boolean => {
	if (!isRow) return false;
	const [own, whole] = [hullOf(atoms), hullOf(columns)];
	const isBetween = atoms.every((atom) => columns.every((column) => overlapOf(atom, column) <= 0));
	const atLeft = Math.abs(own.left - whole.left) <= ORDER.flush * height;
	const atRight = Math.abs(own.right - whole.right) <= ORDER.flush * height;
	const isNumber = atoms.every((atom) => isLine(atom) && isNumeric(atom.segment.text));
	return isBetween || (atoms.length > 1 ? atLeft && atRight : (atLeft || atRight) && isNumber);
};

/** The number of bands at a run's beginning that its columns of text do not hold. */
const runningBands = (
	bands: readonly Band[],
	columns: readonly Span[],
	height: number,
	blanks: readonly number[],
): number => {
	const end = bands.findIndex(
		(band, at) =>
			!isRunning(band, columns, height) || (blanks[at] ?? 0) < ORDER.sectionGap * height,
	);
	return Math.max(end, 0);
};

/** Cuts running heads and feet off a run of columns: [bands of the head, bands of the columns, bands of the foot]. */
const withoutRunning = (
	bands: readonly Band[],
	columns: readonly Span[],
	height: number,
): [number, number] => {
	const blanks = neighbours(bands).map(([above, below]) => blankBelow(above, below));
	const head = runningBands(bands, columns, height, blanks);
	const foot = runningBands([...bands].reverse(), columns, height, [...blanks].reverse());
	return head + foot < bands.length ? [head, bands.length - foot] : [0, bands.length];
};

/** The end of the section at the beginning: where bands stand further apart, or a text or a table is. */
const sectionEnd = (bands: readonly Band[], height: number): number => {
	const last = neighbours(bands).findIndex(
		([above, below]) =>
			!above.isRow || !below.isRow || blankBelow(above, below) > height * ORDER.sectionGap,
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
export const readingOrder = (page: readonly Atom[]): ReadRow[] => {
	const ordered: ReadRow[] = [];
	let regions = 0;
	const addColumns = (columns: readonly Atom[][], depth: number, fallback: number): void => {
		for (const column of columns) add(column, depth + 1, fallback);
	};
	const add = (atoms: readonly Atom[], depth: number, fallback: number): void => {
		const height = heightIn(atoms, fallback);
		const least = height * ORDER.columnGap;
		let region = (regions += 1);
		const addRow = ({ atoms: row, isRow }: Band): void => {
			const parts = isRow ? [row] : [...row].sort((a, b) => a.top - b.top).map((one) => [one]);
			for (const part of parts) ordered.push({ atoms: part, region });
		};
		let rest: readonly Band[] = bandsOf(atoms, height);
		while (rest.length > 0) {
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
				addColumns(
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
				addColumns(blocks, depth, height);
				region = regions += 1;
			} else section.forEach(addRow);
			rest = rest.slice(section.length);
		}
	};
	add(page, 0, 1);
	return ordered;
};
