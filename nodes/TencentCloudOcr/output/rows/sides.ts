import type { PlacedLine } from '../geometry/place';
import { centreOf, type Span, type VisualRow } from '../geometry/span';
import { visualRows } from '../geometry/visualRows';

/** White space between tables side by side: in line heights, and against that between columns. */
const LEAST = 2;
const WIDER = 1.5;
/** White space so much wider than any other that nothing more is asked. */
const FAR = 6;

const texts = (row: VisualRow | undefined): string =>
	(row ?? []).map(({ line }) => line.text.trim()).join('\n');

const cellRows = (lines: readonly PlacedLine[]): VisualRow[] =>
	visualRows(lines).filter((row) => row.length > 1);

/** Whether two sides look like tables of their own: the same heading twice, or ends that differ. */
const areApart = (left: VisualRow[], right: VisualRow[]): boolean => {
	if (left.length === 0 || right.length === 0) return false;
	const repeated = left[0]?.length === right[0]?.length && texts(left[0]) === texts(right[0]);
	return repeated || Math.abs(left.length - right.length) >= 2;
};

interface Gap extends Span {
	/** Columns left of it. */
	before: number;
}

const widestGaps = (columns: readonly Span[]): Gap[] =>
	columns
		.slice(1)
		.map((column, index) => ({
			left: columns[index]?.right ?? column.left,
			right: column.left,
			before: index + 1,
		}))
		.sort((a, b) => b.right - b.left - (a.right - a.left));

/** The lines of tables side by side, apart; null if the columns are those of one table. */
export const splitSides = (
	rows: readonly VisualRow[],
	columns: readonly Span[],
	height: number,
): PlacedLine[][] | null => {
	const gaps = widestGaps(columns);
	const widest = gaps.find(({ before }) => before >= 2 && columns.length - before >= 2);
	if (!widest) return null;
	const width = widest.right - widest.left;
	const other = gaps.find((gap) => gap !== widest);
	const next = other ? other.right - other.left : 0;
	if (width < LEAST * height || width < WIDER * next) return null;
	const lines = rows.flat();
	const left = lines.filter((line) => centreOf(line) < centreOf(widest));
	const right = lines.filter((line) => centreOf(line) >= centreOf(widest));
	const isFar = width > FAR * height && width > 3 * next;
	return isFar || areApart(cellRows(left), cellRows(right)) ? [left, right] : null;
};
