import { isDescription } from '../../../words/lineItems';
import type { GridLine, GridRow } from '../../columns/grid';
import { beginsWithQuantity } from '../../numbers/isProduct';
import type { Items } from './items';

const isName = ({ column, placed }: GridLine): boolean =>
	column === 0 && /\p{L}{2}/u.test(placed.line.text);

/** The quantity in the first column, on the row of an item's numbers below its name; null where there is none. */
const quantityOf = (group: readonly GridRow[]): GridLine | null => {
	const last = group.findLastIndex((row) => row.some(({ column }) => column === 0));
	const [quantity, ...numbers] = group[last] ?? [];
	if (!quantity || !group.slice(0, last).flat().some(isName)) return null;
	const texts = [quantity, ...numbers].map(({ placed }) => placed.line.text);
	return beginsWithQuantity(texts) ? quantity : null;
};

/** The groups with each line in another column. */
const moved = (groups: Items['groups'], columnOf: (line: GridLine) => number): Items['groups'] =>
	groups.map((group) =>
		group.map((row) =>
			row.map((line) => {
				const column = columnOf(line);
				return {
					...line,
					column,
					lastColumn: Math.max(column, line.lastColumn + column - line.column),
				};
			}),
		),
	);

/**
 * Puts names and quantities in columns of their own where each item's quantity stands below its name, in the first
 * column: the names in that which the heading calls theirs, or else in one more.
 */
export const quantitiesApart = (items: Items): Items => {
	const { columns, names, groups } = items;
	const quantities = groups.flatMap((group) => quantityOf(group) ?? []);
	const [first, ...others] = columns;
	if (!first || quantities.length === 0 || quantities.length < groups.length) return items;
	const own = new Set(quantities);
	const isOther = (line: GridLine): boolean => line.column > 0 || own.has(line);
	const described = (names ?? []).findIndex(isDescription);
	if (described > 0)
		return {
			...items,
			groups: moved(groups, (line) => (isOther(line) ? line.column : described)),
		};
	const left = Math.max(first.left, Math.min(...quantities.map(({ placed }) => placed.left)));
	const [name = '', ...further] = names ?? [];
	return {
		columns: [{ left: first.left, right: left }, { left, right: first.right }, ...others],
		names: names && [...(described === 0 ? [name, ''] : ['', name]), ...further],
		groups: moved(groups, (line) => line.column + (isOther(line) ? 1 : 0)),
	};
};
