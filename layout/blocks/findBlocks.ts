import type { Block, PlacedLine, Table } from '../page';
import { weightedMedian } from '../lists/median';
import type { Pause } from '../pause';
import { textWidth } from '../place/textWidth';
import { zip } from '../lists/zip';
import { findAsides, isVertical } from './asides';
import { blocksOf } from './kinds/blocksOf';
import { joinColumns } from './kinds/joinColumns';
import { groupsOf } from './kinds/groups';
import { letterSizeOf, type LetterSize, type Row } from './kinds/row';
import { lineAtom, proseAtom, tableAtom, type Atom } from './order/atoms';
import { readingOrder, type ReadRow } from './order/readingOrder';
import { verticalOrder } from './order/vertical';
import { pointsIn } from './points';
import { proseIn } from './prose';
import { segmentOf, segmentRows, type Segment } from './segments';
import { stacksOf } from './stacks';

/** What of a page is told before its tables are looked for. */
export interface Parts {
	/** Running text, a stack for each column of it. */
	prose: Segment[][];
	/** Stamps, watermarks and lines along a margin. */
	asides: PlacedLine[];
	/** Lines that run down the page, as Chinese and Japanese are set in columns. */
	vertical: PlacedLine[];
	/** All others: tables, forms, headings, labels. */
	others: Segment[];
}

/** Tells what is running text, and what stands aside of it, from all that may be a table. */
export const partsOf = async (placed: readonly PlacedLine[], pause: Pause): Promise<Parts> => {
	const asides = findAsides(placed);
	await pause();
	const aside = new Set(asides);
	const vertical = placed.filter((line) => !aside.has(line) && isVertical(line));
	const down = new Set(vertical);
	const across = placed.filter((line) => !aside.has(line) && !down.has(line));
	const rows = segmentRows(across);
	await pause();
	const stacks = stacksOf(rows);
	await pause();
	const prose = proseIn(rows, stacks);
	await pause();
	const inProse = new Set(prose.flat());
	const points = pointsIn(rows, inProse);
	const marks = new Set([...points.values()].map(({ mark }) => mark));
	const whole = (line: Segment): Segment => points.get(line)?.whole ?? line;
	return {
		prose: prose.map((stack) => stack.filter((one) => !marks.has(one)).map(whole)),
		asides,
		vertical,
		others: rows
			.flat()
			.filter((one) => !inProse.has(one) && !marks.has(one))
			.map(whole),
	};
};

/** The usual size of a page's text: that of running text, as far as there is some. */
const textSize = ({ prose, others }: Parts): LetterSize => {
	const lines = (prose.length > 0 ? prose.flat() : others).flatMap(({ pieces }) => pieces);
	// Long lines have more of a say: a page may have more labels than lines of text.
	const sizes = lines.map((line) => ({
		size: letterSizeOf([line]),
		weight: textWidth(line.line.text),
	}));
	const usual = (measure: (size: LetterSize) => number | null): number | null =>
		weightedMedian(
			sizes.flatMap(({ size, weight }) => {
				const value = measure(size);
				return value === null ? [] : { value, weight };
			}),
		);
	return { height: usual(({ height }) => height) ?? 1, width: usual(({ width }) => width) };
};

/** The rows of text that a row in the reading order holds. */
const rowsIn = (atoms: readonly Atom[]): Row[] => {
	const segments = atoms.flatMap((atom) => (atom.kind === 'line' ? [atom.segment] : []));
	const [only, ...others] = segments;
	const whole = others.length > 0 ? segmentOf(segments.flatMap(({ pieces }) => pieces)) : only;
	const own = whole ? [{ ...whole, stack: null, cells: segments.length }] : [];
	const stacks = atoms.flatMap((atom) => (atom.kind === 'prose' ? [atom.stack] : []));
	return [
		...own,
		...stacks.flatMap((stack) => stack.map((segment) => ({ ...segment, stack, cells: 1 }))),
	];
};

/** A heading is over something: what ends a page in larger letters, such as its number, is none unless it is a title by itself. */
const withoutFoot = (blocks: readonly Block[]): Block[] =>
	blocks.map((block, at) => {
		const isFoot = at === blocks.length - 1 && block.kind === 'heading' && block.level > 1;
		return isFoot ? { kind: 'paragraph', rows: block.rows, flows: block.rows.length > 1 } : block;
	});

/** The blocks of rows in the reading order: tables by themselves, what stands between them told by its kind. */
const blocksOfRows = (ordered: readonly ReadRow[], size: LetterSize): Block[] => {
	const blocks: Block[] = [];
	let rows: Row[] = [];
	let region = -1;
	let foot: number | null = null;
	const close = (nextFoot: number | null): void => {
		blocks.push(...blocksOf(groupsOf(rows), size, foot));
		rows = [];
		foot = nextFoot;
	};
	for (const row of ordered) {
		if (row.region !== region) close(null);
		region = row.region;
		for (const atom of row.atoms)
			if (atom.kind === 'table') {
				close(atom.bottom);
				blocks.push({ kind: 'table', table: atom.table });
			}
		rows.push(...rowsIn(row.atoms));
	}
	close(null);
	return withoutFoot(blocks);
};

const downBlocks = (vertical: readonly PlacedLine[]): Block[] =>
	vertical.length === 0
		? []
		: verticalOrder(vertical).map((tier) => ({
				kind: 'paragraph',
				rows: tier.map(({ index }) => [index]),
				flows: false,
			}));

/** The blocks of a page in reading order, asides last; each line that has a place is in one of them. */
export const findBlocks = async (
	placed: readonly PlacedLine[],
	parts: Parts,
	tables: readonly Table[],
	pause: Pause,
): Promise<Block[]> => {
	const lineAt = new Map(placed.map((line) => [line.index, line]));
	const taken = new Set<number>();
	const ownLines = tables.map((table) => {
		const indexes = [...table.lines, ...table.notes.map(({ line }) => line)];
		return [...new Set(indexes)].flatMap((index) => lineAt.get(index) ?? []);
	});
	for (const { index } of ownLines.flat()) taken.add(index);
	const isFree = ({ index }: PlacedLine): boolean => !taken.has(index);
	const isWhole = ({ pieces }: Segment): boolean => pieces.every(isFree);
	const freeParts = (segment: Segment): Segment[] => {
		if (isWhole(segment)) return [segment];
		return segment.pieces.filter(isFree).map((piece) => segmentOf([piece]));
	};
	const stacks = parts.prose.flatMap((stack) => {
		const free = stack.filter(isWhole);
		return free.length > 0 ? [free] : [];
	});
	const rest = parts.prose.flat().filter((line) => !isWhole(line));
	const atoms = [
		...zip(tables, ownLines).map(([table, lines]) => tableAtom(table, lines)),
		...stacks.map(proseAtom),
		...[...parts.others, ...rest].flatMap(freeParts).map(lineAtom),
	];
	await pause();
	const ordered = await readingOrder(atoms, pause);
	await pause();
	const size = textSize(parts);
	await pause();
	const across = joinColumns(blocksOfRows(ordered, size), lineAt);
	const down = downBlocks(parts.vertical.filter(isFree));
	const asides = parts.asides.filter(isFree);
	return [
		...(parts.vertical.length * 2 > placed.length ? [...down, ...across] : [...across, ...down]),
		...(asides.length > 0
			? [{ kind: 'aside' as const, rows: asides.map(({ index }) => [index]) }]
			: []),
	];
};
