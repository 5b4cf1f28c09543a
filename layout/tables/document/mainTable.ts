import { share } from '../../lists/share';
import { areRecapNames, lineItemNames } from '../../words/lineItems';
import { isSumRow } from '../../words/sums';
import { isProduct } from '../numbers/isProduct';
import type { FileTable } from './joinPages';
import { MAIN as W } from '../weights';

const sizeOf = ({ heading, rows }: FileTable): number =>
	[heading ?? [], ...rows.map(({ cells }) => cells)].flat().filter(Boolean).length;

/** How much a table is like a list of line items. */
const likeness = ({ heading, rows }: FileTable): number => {
	const cells = rows.map((row) => row.cells);
	const names = heading ? lineItemNames(heading) : 0;
	const products = share(cells, isProduct);
	const sums = share(cells, isSumRow);
	return names * W.name + products * W.product + sums * W.sum;
};

/**
 * The main table: the one most like line items; or else of those that are no recapitulation of taxes the one with the
 * most cells: where the amounts of one come to a sum, of such tables and those with names of line items.
 */
export const mainTable = (tables: readonly FileTable[]): FileTable | undefined => {
	const all = tables.map((table) => ({ table, like: likeness(table), size: sizeOf(table) }));
	const items = all.filter(({ like }) => like >= W.least);
	const others = all.filter(({ table }) => !areRecapNames(table.heading ?? []));
	const isLikely = ({ table, like }: (typeof all)[number]): boolean =>
		table.hasSum || like >= W.likely;
	const likely = others.some(({ table }) => table.hasSum) ? others.filter(isLikely) : others;
	const best = [items, likely, all].find((some) => some.length > 0) ?? all;
	const key = ({ like, size }: (typeof all)[number]): number =>
		items.length > 0 ? like * W.order + size : size;
	return best.reduce<(typeof all)[number] | undefined>(
		(most, each) => (!most || key(each) > key(most) ? each : most),
		undefined,
	)?.table;
};
