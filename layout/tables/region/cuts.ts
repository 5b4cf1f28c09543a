import { blankBetween, standsOver, textsOf, widthOf, type VisualRow } from '../../place/span';
import { textWidth } from '../../place/textWidth';
import { areWords } from '../../words/kinds';
import { areTableNames } from '../../words/lineItems';
import { CUTS } from '../measures/region';
import { usualBlank } from './blanks';
import { isBelowHead } from './particulars';

const texts = (row: VisualRow): string => row.map(({ line }) => line.text.trim()).join('\n');

/** White space in pixels, and the height of a line of text. */
export interface Sizes {
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
		(above.length === 1 && blank > CUTS.apart * height) || blank > CUTS.follows * usual;
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
	blankBetween(above, row) > CUTS.apart * height &&
	below.every((next) => next.length <= row.length) &&
	below.some((next) => !areWords(next));

/** Whether a row names the columns of line items or of a recapitulation, below numbers of something else. */
export const namesTable = (above: VisualRow, row: VisualRow): boolean =>
	row.length > 1 &&
	above.some(({ line }) => /[\p{N}:：]/u.test(line.text)) &&
	areTableNames(textsOf(row));

/** A table's rows so far: copied on request only, as every row is asked whether it ends them. */
export interface Begun {
	heading: VisualRow | undefined;
	count: number;
	/** Of all of them, in pixels. */
	width: number;
	rows: () => readonly VisualRow[];
}

const isPair = (row: VisualRow | undefined): boolean => row?.length === 2;

/** Whether a row is a line of running text over the width of others. */
const isProse = (row: VisualRow, width: number): boolean =>
	row.length === 1 &&
	row.every(
		(line) =>
			textWidth(line.line.text) >= CUTS.prose.long && widthOf(line) >= CUTS.prose.full * width,
	);

/** Whether a row begins a paragraph that parts the rows above it from those below. */
const beginsParagraph = (row: VisualRow, below: readonly VisualRow[], { width }: Begun): boolean =>
	below.length + 1 >= CUTS.prose.lines && [row, ...below].every((each) => isProse(each, width));

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
	return blankBetween(above, row) > CUTS.follows * usualBlank(rows());
};

/**
 * Where a table ends and the next begins: at a wider white space, or at another heading. `above` is
 * the last of the rows so far, `below` are those that follow the row.
 */
export const isCut = (
	begun: Begun,
	above: VisualRow,
	row: VisualRow,
	below: readonly VisualRow[],
	sizes: Sizes,
): boolean => {
	if (blankBetween(above, row) > sizes.widest) return true;
	if (namesTable(above, row) || beginsParagraph(row, below, begun)) return true;
	const { heading, count, rows } = begun;
	const repeats = heading && heading.length > 1 && texts(heading) === texts(row);
	if (repeats || endsPairs(begun, above, row, below[0])) return true;
	if (isBelowHead(rows, above, row, below)) return true;
	const isNext = count > 1 ? isHeading : isFirstHeading;
	return isNext(above, row, below, sizes);
};
