import { neighbours } from '../../lists/neighbours';
import {
	overlapOf,
	hullOf,
	widthOf,
	blankBetween,
	areInLine,
	type Span,
	type VisualRow,
} from '../../place/span';
import { isKey, isKeyWithValue } from '../../words/kinds';
import { CORES } from '../measures/region';
import { hasAmount, isSumOf, NO_ITEMS, withItem } from './itemsSum';

/** Rows that share columns. */
export interface Core {
	first: number;
	last: number;
	/** The rows that were found to share columns; others between first and last may not. */
	rows: number[];
	span: Span;
}

/** How many cells of two rows stand in line, each with one of the other row. */
const alignedCells = (a: VisualRow, b: VisualRow, tolerance: number): number => {
	let [i, j, count] = [0, 0, 0];
	let [left, right] = [a[i], b[j]];
	while (left && right) {
		const isCommon = overlapOf(left, right) > 0 && areInLine(left, right, tolerance);
		const endsFirst = left.right < right.right;
		if (isCommon) count += 1;
		if (isCommon || endsFirst) i += 1;
		if (isCommon || !endsFirst) j += 1;
		[left, right] = [a[i], b[j]];
	}
	return count;
};

/** Whether a row is keys with their values: "Invoice No: 123". */
const isKeys = (row: VisualRow): boolean => {
	const keys = row.filter(({ line }) => isKey(line.text)).length;
	const whole = row.filter(({ line }) => isKeyWithValue(line.text)).length;
	return 2 * keys + whole >= 0.8 * row.length && keys + whole > 0;
};

const sharesColumns = (a: VisualRow, b: VisualRow, height: number, areNext: boolean): boolean => {
	const count = alignedCells(a, b, CORES.aligned * height);
	if (count < 2) return false;
	const isPart = count === Math.min(a.length, b.length) && areNext;
	return isPart || count >= CORES.common * Math.max(a.length, b.length);
};

/** Whether a row is an only item, as the next one with an amount tells: a sum of as much. */
const isOnlyItem = (row: VisualRow, next: VisualRow): boolean =>
	isSumOf(withItem(NO_ITEMS, row), next);

/** A row, and one further up with which it shares columns. */
interface LinkedRow {
	row: VisualRow;
	index: number;
	canBeTable: boolean;
	above: LinkedRow | null;
}

const firstOf = (linked: LinkedRow): LinkedRow => {
	let first = linked;
	while (first.above) first = first.above;
	return first;
};

/** Links each row with those below it that share columns with it. */
const linkRows = (rows: readonly VisualRow[], height: number): LinkedRow[] => {
	const all = rows.map((row, index): LinkedRow => {
		const canBeTable = row.length > 1 && !isKeys(row);
		return { row, index, canBeTable, above: null };
	});
	for (const own of all.filter(({ canBeTable }) => canBeTable)) {
		const below = all.slice(own.index, own.index + 1 + CORES.lookAhead);
		const next = below.slice(1).find(({ row }) => hasAmount(row));
		for (const [above, other] of neighbours(below)) {
			if (blankBetween(above.row, other.row) > CORES.widestBlank * height) break;
			const blank = blankBetween(own.row, other.row);
			const areNext = above === own && blank < CORES.nextBlank * height;
			const isItem = other === next && isOnlyItem(own.row, other.row);
			const isRow = other.canBeTable && sharesColumns(own.row, other.row, height, areNext);
			if (!isItem && !isRow) continue;
			const [first, second] = [firstOf(own), firstOf(other)];
			if (first.index < second.index) second.above = first;
			else if (second.index < first.index) first.above = second;
		}
	}
	return all;
};

const merge = (a: Core, b: Core): Core => ({
	first: Math.min(a.first, b.first),
	last: Math.max(a.last, b.last),
	rows: [...a.rows, ...b.rows].sort((x, y) => x - y),
	span: hullOf([a.span, b.span]),
});

/** Whether two cores are rows of one table that happen to fill different columns. */
const areOne = (a: Core, b: Core): boolean =>
	b.first <= a.last && overlapOf(a.span, b.span) > 0.3 * Math.min(widthOf(a.span), widthOf(b.span));

/** The groups of rows that share columns, from top to bottom. */
export const findCores = (rows: readonly VisualRow[], height: number): Core[] => {
	const groups = new Map<LinkedRow, LinkedRow[]>();
	for (const linked of linkRows(rows, height)) {
		const first = firstOf(linked);
		const group = groups.get(first);
		if (group) group.push(linked);
		else groups.set(first, [linked]);
	}
	const cores: Core[] = [];
	for (const [{ index: first }, group] of groups) {
		if (group.length < 2) continue;
		const indexes = group.map(({ index }) => index);
		const last = indexes.reduce((most, index) => Math.max(most, index), first);
		const span = hullOf(group.flatMap(({ row }) => row));
		const core = { first, last, rows: indexes, span };
		const same = cores.findLastIndex((other) => areOne(other, core));
		const other = cores[same];
		if (other) cores[same] = merge(other, core);
		else cores.push(core);
	}
	return cores;
};
