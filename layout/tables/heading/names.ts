import { cellText } from '../cellText';
import type { GridLine, GridRow } from '../columns/grid';
import type { HeadingGroup } from './groupCosts';
import { headingGroups, type HeadingColumns } from './headingGroups';

/** The groups among a heading's rows, found from the highest row down. */
const groupsOf = (rows: readonly GridRow[], columns: HeadingColumns): HeadingGroup[] =>
	rows.reduce<HeadingGroup[]>(
		(upper, row, index) => [
			...upper,
			...headingGroups(row, rows.slice(index + 1).flat(), upper, columns),
		],
		[],
	);

/**
 * The columns' names: what stands over each from top to bottom, names of groups among it.
 */
export const namesOf = (rows: readonly GridRow[], columns: HeadingColumns): string[] => {
	const groups = groupsOf(rows, columns);
	const over = new Map<GridLine, readonly number[]>(
		groups.map(({ name, columns: own }) => [name, own]),
	);
	const lines = rows.flat();
	return columns.spans.map((_, column) =>
		cellText(
			lines
				.filter((line) => (over.get(line) ?? [line.column]).includes(column))
				.map(({ placed }) => placed),
		),
	);
};
