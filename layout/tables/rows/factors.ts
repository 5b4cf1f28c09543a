import { isNumeric } from '../../words/kinds';
import { areFactors, isPriceUnit, productOf } from '../numbers/productOf';
import { valueOf } from '../numbers/valueOf';
import type { GridRow } from '../columns/grid';
import { ROWS as W } from '../weights';

/** With which row a row goes that says of an item only how many there are at which price. */
export type Factors = 'above' | 'below' | null;

interface Parts {
	/** What the factors come to; null for a row that is anything else. */
	product: number | null;
	/** The number that stands furthest to the right, and its column; null for none. */
	amount: { value: number | null; column: number } | null;
}

const partsOf = (row: GridRow): Parts => {
	const lines = row.map(({ placed, column }) => {
		const { text } = placed.line;
		return { text, column, product: productOf(text) };
	});
	const isOnly = areFactors(lines.map(({ text }) => text));
	const last = lines.findLast(({ text, product }) => product === null && isNumeric(text));
	return {
		product: isOnly ? (lines.find(({ product }) => product !== null)?.product ?? null) : null,
		amount: last ? { value: valueOf(last.text), column: last.column } : null,
	};
};

const comesTo = (product: number, { amount }: Parts): boolean =>
	typeof amount?.value === 'number' && Math.abs(product - amount.value) <= W.rounding;

const fills = ({ amount }: Parts, column: number): boolean => amount?.column === column;

const isOnlyUnit = (row: GridRow): boolean =>
	row.length > 0 && row.every(({ placed }) => isPriceUnit(placed.line.text));

/**
 * For each row whether it belongs to the item above it or below it. The product tells where it stands beside the
 * name; else it is the one above, as most tills print it.
 */
export const factorsOf = (rows: readonly GridRow[]): Factors[] => {
	const parts = rows.map(partsOf);
	return parts.map(({ product, amount }, index) => {
		const [above, below] = [parts[index - 1], parts[index + 1]];
		if (isOnlyUnit(rows[index] ?? [])) return above ? 'above' : null;
		if (product === null) return null;
		if (amount) return above && !fills(above, amount.column) ? 'above' : null;
		if (above && comesTo(product, above)) return 'above';
		if (below && comesTo(product, below)) return 'below';
		return above ? 'above' : null;
	});
};
