import { median } from '../../../lists/median';
import { isKey, isKeyWithValue, isNumeric, numberKindOf, shapeOf } from '../../../words/kinds';
import type { GridLine, GridRow } from '../../columns/grid';
import { ROWS as W } from '../../weights';
import type { Factors } from '../factors';
import { goesOn, isOpen } from '../goesOn';
import { isNumberedItem } from '../numberedItem';
import type { Starts } from '../groupings';
import type { Body } from '../body';

/** How near to the row above each row stands, as a part of the usual distance between rows: sections stand further apart. */
const nearness = (starts: Starts, { distances, outdented, height }: Body): number[] => {
	const between = distances.filter((_, index) => starts[index + 1] && !outdented[index + 1]);
	const usual = between.length > 0 ? median(between, Infinity) : W.leading * height;
	return [Infinity, ...distances.map((distance) => distance / usual)];
};

/** Whether two texts are words with numbers that look alike, as two days do: `Tue 10 Mar`, `Wed 11 Mar`; details of one item may. */
const areAlike = (upper: string, lower: string): boolean =>
	/\p{N}/u.test(upper) &&
	!isOpen(upper) &&
	!isKey(lower) &&
	!isKeyWithValue(lower) &&
	shapeOf(upper) === shapeOf(lower);

/** Whether a text says how many there are of what it names: `2 Onion soup`. */
const isCounted = (text: string): boolean => /^\s*\p{N}{1,3}\s+\p{L}/u.test(text);

/** What it costs that a row goes on in the cells of those above it. */
const joinCost = (
	row: GridRow,
	above: ReadonlyMap<number, GridLine>,
	near: number,
	{ edges, section }: Body,
): number =>
	row.reduce((cost, line) => {
		const over = above.get(line.column)?.placed;
		if (!over) return cost;
		const [upper, lower] = [over.line.text, line.placed.line.text];
		if (isNumeric(upper) && isNumeric(lower))
			return cost + (numberKindOf(upper) === numberKindOf(lower) ? W.numbers : W.numberAndCode);
		if (upper.trim() === lower.trim() || areAlike(upper, lower)) return cost + W.numbers;
		if (line.column === 0 && isCounted(upper) && isCounted(lower)) return cost + W.numbers;
		if (line.column === 0 && isNumberedItem(row)) return cost + W.itemNumber;
		if (goesOn(over, line.placed, Infinity)) return cost;
		if (goesOn(over, line.placed, edges.get(line.column) ?? Infinity))
			return cost + (section === 0 && near > W.near ? W.fullLine : 0);
		return cost + (near <= W.tight ? W.tightText : W.text);
	}, 0);

/** Whether a row goes with the one above it, whatever else speaks for or against that. */
export const isBound = (factors: readonly Factors[], index: number): boolean =>
	factors[index] === 'above' || (factors[index - 1] === 'below' && factors[index] === null);

/** What it costs that a row which goes with the one above it brings a second amount. */
const amountCost = (row: GridRow, above: ReadonlyMap<number, GridLine>): number => {
	const last = row.findLast(({ placed }) => isNumeric(placed.line.text));
	const over = last && above.get(last.column)?.placed;
	return over && last.column > 0 && isNumeric(over.line.text) ? W.numbers : 0;
};

/** What it costs that a row's other cells stand below its first line, which is a text alone. */
const lateCost = (index: number, starts: Starts, { rows }: Body): number => {
	const [first, second] = rows.slice(index - 1, index + 1);
	const isLate = starts[index - 1] && first?.length === 1 && second && second.length > 1;
	return isLate ? W.late : 0;
};

/** What it costs that lines of several rows are one row's. */
export const joinsCost = (starts: Starts, body: Body): number => {
	const near = nearness(starts, body);
	let above = new Map<number, GridLine>();
	return body.rows.reduce((cost, row, index) => {
		const share = near[index] ?? Infinity;
		const isFar = (body.distances[index - 1] ?? 0) > W.far * body.height;
		const isFree = !starts[index] && !isBound(body.factors, index);
		const own = isFree
			? joinCost(row, above, share, body) +
				(share > W.near ? W.apart : 0) +
				(isFar ? W.apart : 0) +
				lateCost(index, starts, body)
			: starts[index]
				? 0
				: amountCost(row, above);
		if (starts[index]) above = new Map();
		for (const line of row) above.set(line.column, line);
		return cost + own;
	}, 0);
};
