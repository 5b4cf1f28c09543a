import { neighbours } from '../../lists/neighbours';
import { hullOf, widthOf, type VisualRow } from '../../place/span';
import { STRETCHES } from '../measures/region';
import { usualBlank } from './blanks';
import { isCut } from './cuts';

/** A stretch of rows, of one table at most, and rows above it that stand alone. */
export interface Stretch {
	above: VisualRow[];
	rows: VisualRow[];
}

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
	const widest = Math.max(1.6 * usual + 0.5 * height, STRETCHES.leastCut * height);
	const stretches: Stretch[] = [];
	let [start, before]: [number, VisualRow[]] = [0, []];
	let hull = hullOf(rows[0] ?? []);
	const end = (index?: number): void => {
		const own = { above: before, rows: rows.slice(start, index) };
		const { stretch, after } = withoutEnds(own, index === undefined);
		stretches.push(stretch);
		[start, before] = [index ?? rows.length, after];
	};
	neighbours(rows).forEach(([above, row], place) => {
		const index = place + 1;
		const own = (): VisualRow[] => rows.slice(start, index);
		hull = hullOf(place > start ? [hull, ...above] : above);
		const begun = { heading: rows[start], count: index - start, width: widthOf(hull), rows: own };
		const below = rows.slice(index + 1, index + 1 + STRETCHES.rowsBelow);
		if (isCut(begun, above, row, below, { usual, widest, height })) end(index);
	});
	end();
	return stretches.filter(({ rows: own }) => own.length > 0);
};
