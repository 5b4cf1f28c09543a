import { quantile } from '../geometry/median';
import { blankBetween, type VisualRow } from '../geometry/span';

/** White space that usually stands above a row of several cells. */
export const usualBlank = (rows: readonly VisualRow[]): number =>
	quantile(
		rows.slice(1).flatMap((row, index) => {
			const above = rows[index];
			return above && row.length > 1 ? [Math.max(0, blankBetween(above, row))] : [];
		}),
		0.75,
		0,
	);

const texts = (row: VisualRow): string => row.map(({ line }) => line.text.trim()).join('\n');

/** Where a table ends and the next begins: at a wider white space, or where the heading comes again. */
const isCut = (
	rows: readonly VisualRow[],
	start: number,
	index: number,
	widest: number,
): boolean => {
	const [above, row, heading] = [rows[index - 1], rows[index], rows[start]];
	if (!above || !row || !heading) return false;
	const repeats = heading.length > 1 && texts(heading) === texts(row);
	return repeats || blankBetween(above, row) > widest;
};

/** Cuts rows into stretches, each of one table at most. */
export const cutAtBlanks = (rows: readonly VisualRow[], height: number): VisualRow[][] => {
	const widest = 1.6 * usualBlank(rows) + 0.5 * height;
	const stretches: VisualRow[][] = [];
	let start = 0;
	for (let index = 1; index <= rows.length; index += 1) {
		if (index < rows.length && !isCut(rows, start, index, widest)) continue;
		stretches.push(rows.slice(start, index));
		start = index;
	}
	return stretches;
};
