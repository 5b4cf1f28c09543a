import { quantile } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { blankBetween, standsOver, type VisualRow } from '../../place/span';
import { areWords } from '../../words/kinds';
import { areTableNames } from '../../words/lineItems';
import { BLANKS } from '../measures/region';
import { isBelowHead } from './particulars';

/** White space that usually stands above a row of several cells. */
export const usualBlank = (rows: readonly VisualRow[]): number =>
	quantile(
		neighbours(rows).flatMap(([above, row]) =>
			row.length > 1 ? [Math.max(0, blankBetween(above, row))] : [],
		),
		0.75,
		0,
	);

/** A stretch of rows, of one table at most, and rows above it that stand alone. */
export interface Stretch {
	above: VisualRow[];
	rows: VisualRow[];
}

const texts = (row: VisualRow): string => row.map(({ line }) => line.text.trim()).join('\n');

interface Sizes {
	/** White space that usually stands above a row. */
	usual: number;
	/** The widest that a table has within it. */
	widest: number;
	height: number;
}

/**
 * Where a row of names stands below something else than a row: another table's heading. A name stands over what it
 * names; first lines of cells, which are set around the middle of their row, stand beside its numbers.
 */
const isHeading = (
	above: VisualRow,
	row: VisualRow,
	below: readonly VisualRow[],
	{ usual, height }: Sizes,
): boolean => {
	const blank = blankBetween(above, row);
	const isApart =
		(above.length === 1 && blank > BLANKS.apart * height) || blank > BLANKS.follows * usual;
	const isOverNumbers = below.some((next) => !areWords(next) && standsOver(row, next));
	return isApart && row.length > 1 && areWords(row) && isOverNumbers;
};

/** Whether a row of names stands below a lone row of dates or numbers, as on receipts: those name no columns. */
const isFirstHeading = (
	above: VisualRow,
	row: VisualRow,
	below: readonly VisualRow[],
	{ height }: Sizes,
): boolean =>
	!areWords(above) &&
	areWords(row) &&
	row.length > 2 &&
	row.length >= above.length &&
	blankBetween(above, row) > BLANKS.apart * height &&
	below.every((next) => next.length <= row.length) &&
	below.some((next) => !areWords(next));

/** Whether a row names the columns of line items or of a recapitulation, below numbers of something else. */
const namesTable = (above: VisualRow, row: VisualRow, below: readonly VisualRow[]): boolean =>
	row.length > 1 &&
	above.some(({ line }) => /[\p{N}:：]/u.test(line.text)) &&
	areTableNames(row.map(({ line }) => line.text)) &&
	below.some((next) => !areWords(next) && standsOver(row, next));

/** A table's rows so far: copied on request only, as every row is asked whether it ends them. */
interface Begun {
	heading: VisualRow | undefined;
	count: number;
	rows: () => readonly VisualRow[];
}

const isPair = (row: VisualRow | undefined): boolean => row?.length === 2;

/** Whether a heading of more cells stands apart below pairs of a name and a value. */
const endsPairs = (
	{ heading, count, rows }: Begun,
	above: VisualRow,
	row: VisualRow,
	next: VisualRow | undefined,
): boolean => {
	if (count < 2 || !isPair(heading) || !isPair(above) || !areWords(row)) return false;
	const isNamed = row.length > 2 || (next !== undefined && areWords(next) && next.length > 2);
	if (!isNamed || !rows().every(isPair)) return false;
	return blankBetween(above, row) > BLANKS.follows * usualBlank(rows());
};

/**
 * Where a table ends and the next begins: at a wider white space, or at another heading. `above` is
 * the last of the rows so far, `below` are those that follow the row.
 */
const isCut = (
	begun: Begun,
	above: VisualRow,
	row: VisualRow,
	below: readonly VisualRow[],
	sizes: Sizes,
): boolean => {
	if (blankBetween(above, row) > sizes.widest) return true;
	if (namesTable(above, row, below)) return true;
	const { heading, count, rows } = begun;
	const repeats = heading && heading.length > 1 && texts(heading) === texts(row);
	if (repeats || endsPairs(begun, above, row, below[0])) return true;
	if (isBelowHead(rows, above, row, below)) return true;
	const isNext = count > 1 ? isHeading : isFirstHeading;
	return isNext(above, row, below, sizes);
};

/** A stretch without the single lines at its ends, which are no rows of a table that ends or begins there; those that follow. */
const withoutEnds = (
	{ above, rows }: Stretch,
	isLast: boolean,
): { stretch: Stretch; after: VisualRow[] } => {
	const first = Math.max(
		rows.findIndex((row) => row.length > 1),
		0,
	);
	const end = isLast ? rows.length : rows.findLastIndex((row) => row.length > 1) + 1;
	const stretch = { above: [...above, ...rows.slice(0, first)], rows: rows.slice(first, end) };
	return { stretch, after: rows.slice(Math.max(first, end)) };
};

/** Cuts rows into stretches of one table at most; a single line between two can belong to the heading of the lower. */
export const cutIntoStretches = (rows: readonly VisualRow[], height: number): Stretch[] => {
	const usual = usualBlank(rows);
	const widest = Math.max(1.6 * usual + 0.5 * height, BLANKS.leastCut * height);
	const stretches: Stretch[] = [];
	let [start, before]: [number, VisualRow[]] = [0, []];
	const end = (index?: number): void => {
		const own = { above: before, rows: rows.slice(start, index) };
		const { stretch, after } = withoutEnds(own, index === undefined);
		stretches.push(stretch);
		[start, before] = [index ?? rows.length, after];
	};
	neighbours(rows).forEach(([above, row], place) => {
		const index = place + 1;
		const own = (): VisualRow[] => rows.slice(start, index);
		const begun = { heading: rows[start], count: index - start, rows: own };
		const below = rows.slice(index + 1, index + 1 + BLANKS.rowsBelow);
		if (isCut(begun, above, row, below, { usual, widest, height })) end(index);
	});
	end();
	return stretches.filter(({ rows: own }) => own.length > 0);
};
