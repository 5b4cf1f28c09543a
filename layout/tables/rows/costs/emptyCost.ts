import type { GridRow } from '../../columns/grid';
import { ROWS as W } from '../../weights';
import { columnsOf, type Body } from '../body';

/** The columns that each row of the page fills are known: most groups are one row. */
const filledOf = (group: readonly GridRow[], { filled }: Body): ReadonlySet<number> => {
	const [first = new Set<number>(), ...others] = group.map(
		(row) => filled.get(row) ?? columnsOf(row),
	);
	return others.length === 0 ? first : new Set([first, ...others].flatMap((each) => [...each]));
};

/** Whether a row is one text that can be the name of a section, and no part of a sentence. */
const isSectionName = (group: readonly GridRow[] = []): boolean => {
	const [line, ...others] = group.flat();
	return (
		line !== undefined &&
		others.length === 0 &&
		/^\s*[\p{Lu}\p{Lo}][^()（）]*$/u.test(line.placed.line.text)
	);
};

/** What it costs that cells are empty: most where other rows have one, and for rows of one cell. */
export const emptyCost = (groups: readonly GridRow[][], body: Body): number => {
	const { columns, section } = body;
	const filled = groups.map((group) => filledOf(group, body));
	const isNext = (own: ReadonlySet<number>, index: number): boolean =>
		index > 0 && section !== null && own.has(section) && isSectionName(groups[index]);
	const counts = Array.from({ length: columns }, () => 0);
	for (const each of filled) for (const column of each) counts[column] = (counts[column] ?? 0) + 1;
	return filled.reduce((cost, each, index) => {
		if (each.size === 1) {
			const lone = each.has(0) ? W.lone : W.loneInside;
			return cost + (isNext(each, index) ? W.nextSection : 1) * lone;
		}
		const empty = counts.reduce(
			(sum, count, column) => sum + (each.has(column) ? 0 : count / groups.length),
			0,
		);
		return cost + empty * W.empty;
	}, 0);
};
