import type { Span } from '../../place/span';
import { isDescription } from '../../words/lineItems';
import type { GridLine, GridRow } from '../columns/grid';
import { isProduct } from '../numbers/isProduct';

/** A table's columns, what each is called, and the rows of the page that each of its rows is made of. */
export interface Items {
	columns: Span[];
	names: string[] | null;
	groups: readonly (readonly GridRow[])[];
}

/** How many there are, with a unit or a sign of multiplication, and nothing else: `2`, `10.00 NOS`, `3 X`. */
const QUANTITY = /^\s*\p{N}{1,4}(?:[.,]\p{N}{1,3})?\s*(?:\p{L}{1,3}|[×✕*@])?\s*$/u;

const isName = ({ column, placed }: GridLine): boolean =>
	column === 0 && /\p{L}{2}/u.test(placed.line.text);

/** The quantity in the first column, on the row of an item's numbers below its name; null where there is none. */
const quantityOf = (group: readonly GridRow[]): GridLine | null => {
	const last = group.findLastIndex((row) => row.some(({ column }) => column === 0));
	const [quantity, ...numbers] = group[last] ?? [];
	if (!quantity || !QUANTITY.test(quantity.placed.line.text)) return null;
	if (!group.slice(0, last).flat().some(isName)) return null;
	const texts = numbers.map(({ placed }) => placed.line.text);
	const isFactor = isProduct([quantity.placed.line.text, ...texts]) && !isProduct(texts);
	return isFactor ? quantity : null;
};

/** Puts names and quantities in columns of their own where each item's quantity stands below its name, in the first column. */
export const quantitiesApart = (items: Items): Items => {
	const { columns, names, groups } = items;
	const quantities = groups.flatMap((group) => quantityOf(group) ?? []);
	const [first, ...others] = columns;
	if (!first || quantities.length === 0 || quantities.length < groups.length) return items;
	const own = new Set(quantities);
	const left = Math.max(first.left, Math.min(...quantities.map(({ placed }) => placed.left)));
	const [name = '', ...further] = names ?? [];
	return {
		columns: [{ left: first.left, right: left }, { left, right: first.right }, ...others],
		names: names && [...(isDescription(name) ? [name, ''] : ['', name]), ...further],
		groups: groups.map((group) =>
			group.map((row) =>
				row.map((line) => ({
					...line,
					column: line.column + (line.column > 0 || own.has(line) ? 1 : 0),
					lastColumn: line.lastColumn + 1,
				})),
			),
		),
	};
};
