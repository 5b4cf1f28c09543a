import type { TrueTable } from '../../../tools/lineItems/truth';
import { inOrder } from './inOrder';

/** A table that was read; without a heading its names are of no account. */
export interface FoundTable {
	header: readonly string[];
	rows: readonly (readonly string[])[];
}

export interface DocumentScore {
	/** F1 of the cells in the right row and column, less a quarter of the share of rows missing and too many. */
	score: number;
	/** Share of the names of columns that are right; null where there are none. */
	names: number | null;
}

/** What rows that are missing or too many take from the score, at most. */
const ROWS = 0.25;

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
const foldAll = (cells: readonly string[]): string[] => cells.map(fold);
const filled = (rows: readonly (readonly string[])[]): number => rows.flat().filter(Boolean).length;

/** The table with its columns in the place of those true ones that hold the same; the others come last. */
const inTrueColumns = (found: FoundTable, truth: TrueTable): FoundTable => {
	const rows = found.rows.map(foldAll);
	const header = foldAll(found.header);
	const width = Math.max(header.length, ...rows.map((row) => row.length));
	const trueRows = truth.rows.map(({ cells }) => foldAll(cells));
	const trueNames = foldAll(truth.header);
	const { pairs } = inOrder(width, truth.header.length, (one, other) => {
		const own = rows.map((row) => row[one]).filter(Boolean);
		const others = new Set(trueRows.map((row) => row[other]).filter(Boolean));
		const named = header[one] && header[one] === trueNames[other] ? 0.5 : 0;
		return own.filter((text) => others.has(text)).length + named;
	});
	const taken = new Map(pairs.map(([one, other]) => [other, one]));
	const used = new Set(taken.values());
	const rest = Array.from({ length: width }, (_, column) => column).filter(
		(column) => !used.has(column),
	);
	const order = [...truth.header.map((_, other) => taken.get(other)), ...rest];
	const ordered = (cells: readonly string[]): string[] =>
		order.map((column) => (column === undefined ? '' : (cells[column] ?? '')));
	return { header: ordered(header), rows: rows.map(ordered) };
};

const alike = (truth: readonly string[], found: readonly string[]): number =>
	truth.filter((cell, column) => cell !== '' && cell === found[column]).length;

/** Rows in their order; an optional one goes with one of the same letters and counts for nothing. */
const rowsOf = ({ rows: found }: FoundTable, { rows }: TrueTable): ReturnType<typeof inOrder> => {
	const truth = rows.map(({ cells }) => foldAll(cells));
	const isSame = (one: readonly string[], other: readonly string[]): boolean =>
		one.join('') === other.join('');
	return inOrder(found.length, rows.length, (one, other) => {
		const [own, true_] = [found[one] ?? [], truth[other] ?? []];
		if (rows[other]?.optional) return isSame(own, true_) ? 0.5 : 0;
		return alike(true_, own);
	});
};

const likeness = (found: FoundTable, truth: TrueTable): number =>
	rowsOf(inTrueColumns(found, truth), truth).total;

/** Scores the tables of a document against the one of its line items; a table that may be found counts for nothing. */
export const scoreDocument = (
	truth: readonly TrueTable[],
	found: readonly FoundTable[],
): DocumentScore => {
	const parts = truth.map((): FoundTable[] => []);
	const strays: FoundTable[] = [];
	for (const table of found) {
		const likes = truth.map((own) => likeness(table, own));
		const most = Math.max(...likes);
		// A name and a value alone are no table that is in the way.
		if (most > 0) parts[likes.indexOf(most)]?.push(table);
		else if (table.rows.length > 1) strays.push(table);
	}
	let [right, given, wanted, missing, extra, required, names, named] = [0, 0, 0, 0, 0, 0, 0, 0];
	truth.forEach((own, index) => {
		if (own.maybe) return;
		const tables = (parts[index] ?? []).map((table) => inTrueColumns(table, own));
		const rows = tables.flatMap((table) => table.rows).filter((row) => row.some(Boolean));
		const pairs = rowsOf({ header: [], rows }, own).pairs;
		const must = own.rows.filter(({ optional }) => !optional);
		const optional = new Set(pairs.flatMap(([a, b]) => (own.rows[b]?.optional ? a : [])));
		const counted = pairs.filter(([a]) => !optional.has(a));
		for (const [a, b] of counted) right += alike(foldAll(own.rows[b]?.cells ?? []), rows[a] ?? []);
		given += filled(rows.filter((_, row) => !optional.has(row)));
		wanted += filled(must.map(({ cells }) => cells));
		required += must.length;
		missing += must.length - counted.length;
		extra += rows.length - pairs.length;
		const trueNames = foldAll(own.header);
		named += filled([trueNames]);
		names += alike(trueNames, tables[0]?.header ?? []);
	});
	for (const { rows } of strays) {
		given += filled(rows);
		extra += rows.length;
	}
	const f1 = given + wanted === 0 ? 1 : (2 * right) / (given + wanted);
	const rows = (ROWS * (missing + extra)) / Math.max(1, required + extra);
	return { score: f1 * (1 - rows), names: named === 0 ? null : names / named };
};
