import { quantile } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { blankBetween, topOf, type VisualRow } from '../../place/span';

/** White space that usually stands above a row of several cells. */
export const usualBlank = (rows: readonly VisualRow[]): number =>
	quantile(
		neighbours(rows).flatMap(([above, row]) =>
			row.length > 1 ? [Math.max(0, blankBetween(above, row))] : [],
		),
		0.75,
		0,
	);

/** The same above the rows of a core, sums among them that were left out: where they stood the white space is none of the table's. */
export const usualBlankWith = (core: readonly VisualRow[], sums: readonly VisualRow[]): number => {
	const end = topOf(core.at(-1) ?? []);
	const among = sums.filter((row) => topOf(row) < end);
	return usualBlank([...core, ...among].sort((a, b) => topOf(a) - topOf(b)));
};
