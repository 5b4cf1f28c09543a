/**
 * Thresholds of where on the page tables stand, by the file that goes by each; what is weighed against something else stands in weights.ts.
 * Distances are in line heights where nothing else is said.
 */

/** region/cores.ts */
export const CORES = {
	/** Rows further down with which a row may share its columns; wrapped cells stand between. */
	lookAhead: 12,
	/** White space within a table, in line heights, at most. */
	widestBlank: 4.5,
	/** White space between a full row and one that ends early, in line heights, at most. */
	nextBlank: 1.5,
	/** Difference of two aligned edges, in line heights, at most. */
	aligned: 0.55,
	/** Share of the longer row's cells that stand in line with the other's. */
	common: 0.6,
} as const;

/** region/cuts.ts */
export const CUTS = {
	/** White space above a heading that follows a single line, in line heights, at least. */
	apart: 0.25,
	/** White space above a row that follows others, against the usual one. */
	follows: 1.3,
	/** Lines of a paragraph, characters of each, and part of the table's width that each takes, at least. */
	prose: { lines: 3, long: 40, full: 0.75 },
} as const;

/** region/particulars.ts */
export const PARTICULARS = {
	/** Rows of a receipt's head that stand in line with its items by chance, at most. */
	rows: 6,
} as const;

/** region/proseColumns.ts */
export const PROSE_COLUMNS = {
	/** Lines of a text beside a table, and characters of each, at least. */
	lines: 4,
	long: 18,
	/** Parts of its lines that are long, that fill its column, and that go on with the sentence above. */
	prose: { long: 0.7, full: 0.6, goesOn: 0.5 },
	full: 0.75,
} as const;

/** region/sides.ts */
export const SIDES = {
	/** White space between tables side by side, in line heights, at least. */
	least: 1.5,
	/** Rows by which one table is longer than its neighbour. */
	longer: 2,
	/** Part of a table's cells that are filled where the other table has ended. */
	filled: 0.9,
	/** Rows among which a heading is that both tables have. */
	headingRows: 3,
	/** Distance of a table's title from its first texts to the left, in line heights, at most. */
	titleOff: 2,
	/** Part of the rows whose numbers are multiplied over a gutter, from which on its sides are one table. */
	multiplied: 0.5,
	/** Part of the rows with something on either side of a gutter that have a number left of it and words right of it, where those begin another table. */
	begins: 0.8,
} as const;

/** region/stretches.ts */
export const STRETCHES = {
	/** White space within any table, in line heights, at most, however close its other rows stand. */
	leastCut: 2,
	/** Rows below a heading that are looked at for numbers. */
	rowsBelow: 2,
} as const;

/** region/sums.ts */
export const SUMS = {
	/** Part of the longest row's cells that a full row has; a sum has fewer, or three at most. */
	full: 0.6,
	sumCells: 3,
	/** The same for a row that follows a sum. */
	fullAfter: 0.75,
	/** Rows above a sum that are looked at for where they have words. */
	lookBack: 8,
	/** Cells of a row with its number that follows a sum, at least. */
	itemCells: 3,
	/** Rows between a sum and the next full row: further sums, a section. */
	between: 3,
	/** Part of the full rows that begin with a number, from which on the first column is one of numbers. */
	numbers: 0.8,
} as const;

/** region/unfilled.ts */
export const UNFILLED = {
	/** Names that stand over filled columns, at least. */
	names: 2,
	/** White space before such a name, against the widest between the others. */
	apart: 1.5,
} as const;
