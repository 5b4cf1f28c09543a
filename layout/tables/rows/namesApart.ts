import { median, quantile } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { share } from '../../lists/share';
import { middleOf } from '../../place/span';
import { count, isNumeric } from '../../words/kinds';
import { byColumn, type GridLine, type GridRow } from '../columns/grid';
import { productOf } from '../numbers/productOf';
import { NAMES_APART } from '../measures/rows';
import type { Factors } from './factors';

const lettersOf = (lines: readonly GridLine[]): number =>
	lines.reduce((sum, { placed }) => sum + count(placed.line.text, /\p{L}/gu), 0);

const isNoName = (text: string): boolean => isNumeric(text) || productOf(text) !== null;

const holdsNumber = (row: GridRow, column: number): boolean =>
	row.some((line) => line.column === column && isNumeric(line.placed.line.text));

/** The last column of numbers, which holds the amounts, and the one of words left of it that says what they are for; null where there are none. */
const columnsOf = (
	rows: readonly GridRow[],
	columns: number,
): { name: number; amount: number } | null => {
	const all = byColumn(rows.flat(), columns);
	const amount = all.findLastIndex(
		(lines) =>
			lines.length > 0 &&
			share(lines, ({ placed }) => isNumeric(placed.line.text)) >= NAMES_APART.numbers,
	);
	const letters = all.slice(0, Math.max(amount, 0)).map(lettersOf);
	const most = Math.max(0, ...letters);
	return most > 0 ? { name: letters.indexOf(most), amount } : null;
};

/** Rows without an amount next to one that has an amount and no name. */
interface Apart {
	row: number;
	above: number;
	below: number;
}

const middlesOf = (rows: readonly GridRow[]): number[] =>
	rows.map((row) => middleOf(row.map(({ placed }) => placed)));

/** The columns that rows with amounts leave empty: letters of tax stand there beside the first line of a name. */
const columnsBeside = (rows: readonly GridRow[], isNameless: readonly boolean[]): Set<number> => {
	const beside = new Set(rows.flat().map(({ column }) => column));
	rows.forEach((row, index) => {
		if (isNameless[index]) for (const { column } of row) beside.delete(column);
	});
	return beside;
};

/** The nearest of some rows above one that has something beside the name, and so is its first line; null for none. */
const markedAbove = (
	rows: readonly GridRow[],
	row: number,
	above: number,
	beside: ReadonlySet<number>,
): number | null => {
	const from = row - above;
	const marked = rows
		.slice(from, row)
		.findLastIndex((own) => own.some(({ column }) => beside.has(column)));
	return marked < 0 ? null : from + marked;
};

/** The last of the rows after one, down to another, that are texts alone. */
const lastAlone = (rows: readonly GridRow[], from: number, to: number): number => {
	const other = rows.slice(from + 1, to + 1).findIndex((row) => row.length > 1);
	return other < 0 ? to : from + other;
};

/** Whether the names stand above their amounts rather than below: not if the first has none above, else on more of the rows, or nearer to them. */
const areAbove = (apart: readonly Apart[], rows: readonly GridRow[]): boolean => {
	if (apart[0]?.row === 0) return false;
	const above = apart.filter((each) => each.above > 0);
	const below = apart.filter((each) => each.below > 0);
	if (above.length !== below.length) return above.length > below.length;
	const distances = neighbours(middlesOf(rows)).map(([upper, lower]) => lower - upper);
	const nearest = (places: readonly number[]): number =>
		median(
			places.flatMap((place) => distances[place] ?? []),
			Infinity,
		);
	return nearest(above.map(({ row }) => row - 1)) <= nearest(below.map(({ row }) => row));
};

/**
 * For each row with which it goes where the numbers of items stand on a row of their own, above or below their names: as
 * `known` where that tells already. A name has as many lines as most others, and one where items stand whole on a row; what else stands there may be a
 * section, but not below the numbers of a table that begins with an item.
 */
export const withNamesApart = (
	rows: readonly GridRow[],
	columns: number,
	known: readonly Factors[],
): Factors[] => {
	const found = [...known];
	const places = columnsOf(rows, columns);
	if (!places) return found;
	const isText = rows.map(
		(row, index) => known[index] === null && !holdsNumber(row, places.amount),
	);
	const hasAmount = rows.map((row) => holdsNumber(row, places.amount));
	const isNameless = rows.map(
		(row, index) =>
			hasAmount[index] === true &&
			known[index] !== 'below' &&
			row.every(({ column, placed }) => column !== places.name || isNoName(placed.line.text)),
	);
	const hasWhole = hasAmount.some((has, index) => has && !isNameless[index]);
	const run = (from: number, step: number): number => {
		let length = 0;
		while (isText[from + step * (length + 1)]) length += 1;
		return length;
	};
	const apart = [...isNameless.entries()]
		.filter(([, is]) => is)
		.map(([row]): Apart => ({ row, above: run(row, -1), below: run(row, 1) }));
	const isAbove = areAbove(apart, rows);
	const lengths = apart.map(({ above, below }) => (isAbove ? above : below));
	if (share(lengths, (length) => length > 0) < NAMES_APART.named) return found;
	const filled = lengths.filter((length) => length > 0);
	// Where others are whole, one alone is a number that was printed off its row.
	if (hasWhole && filled.length < 2) return found;
	const usual = hasWhole ? 1 : isAbove ? quantile(filled, NAMES_APART.usual, 1) : median(filled, 1);
	// Texts around their amounts, above the first and below the last, are cells of several lines.
	const [first, last] = [apart[0]?.above ?? 0, apart.at(-1)?.below ?? 0];
	if (first > 0 && last > 0) return found;
	const beside = columnsBeside(rows, isNameless);
	const hasSections = hasWhole || isText[0] === true;
	for (const { row, above, below } of apart) {
		const marked = isAbove ? markedAbove(rows, row, above, beside) : null;
		const begin = marked ?? (isAbove ? row - Math.min(above, usual) : row);
		const least = row + Math.min(below, usual);
		const end = isAbove ? row : hasSections ? least : lastAlone(rows, least, row + below);
		if (begin === end) continue;
		found[begin] = 'below';
		for (let index = begin + 1; index <= end; index += 1) found[index] = 'above';
	}
	return found;
};
