import { quantile } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { blankBetween, type VisualRow } from '../../place/span';

/** White space that usually stands above a row of several cells. */
export const usualBlank = (rows: readonly VisualRow[]): number =>
	quantile(
		neighbours(rows).flatMap(([above, row]) =>
			row.length > 1 ? [Math.max(0, blankBetween(above, row))] : [],
		),
		0.75,
		0,
	);
