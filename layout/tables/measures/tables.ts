/**
 * Thresholds by which tables are looked for and read as a whole, by the file that goes by each; what is weighed against something else stands in weights.ts.
 * Distances are in line heights where nothing else is said.
 */

/** evenHeights.ts */
export const EVEN_HEIGHTS = {
	/** Height of a line of text, in widths of a small letter. */
	height: 2.2,
	/** Characters from which on a text tells how wide letters are. */
	letters: 4,
	/** By what boxes are multiplied at least: a page that asks for less is none of text. */
	least: 0.6,
	/** Part of the usual height by which a box differs whose text has the usual size. */
	alike: 0.3,
} as const;

/** features.ts */
export const FEATURES = {
	/** Characters from which on a text can be a line of prose. */
	long: 28,
	/** Difference of edges in line, and of heights on one row, in line heights. */
	inLine: 0.35,
	level: 0.25,
	/** Part of its column that a full line fills. */
	full: 0.75,
	mostGutter: 4,
} as const;

/** findTables.ts, canBeInTable.ts */
export const SEARCH = {
	/** Tables beside tables; junk pages would nest them without end. */
	deepest: 3,
	/** Cells on one row of a table; what follows takes ever longer for each of them. */
	mostCells: 100,
	/** Characters of a line in a table; time grows with their square, and each row repeats the names of its columns. */
	mostCharacters: 500,
	/** Part of a line's width that lies within the span of a table's rows, where the line may belong to it beside others on its row. */
	within: 0.3,
	/** Rows above tables that can hold their titles and the names of their columns. */
	titleRows: 3,
	/** Rows above a core that are looked at for its titles and heading. */
	rowsAbove: 8,
	/** Further stretches of rows in which the sums of a table's numbers may stand, apart from it by white space. */
	stretchesAfter: 3,
	/** Rows that a heading takes at most among rows that share columns. */
	headingRows: 3,
	/** Height of a line in its widths, from which on a text of some letters runs up or down the page. */
	upright: 1.2,
	letters: 3,
} as const;

/** grow.ts */
export const GROW = {
	/** White space above a second line of a cell, in line heights; less below the first column. */
	tight: 0.35,
	/** How far a line of an inner cell may be off the column's left edge, in line heights. */
	inLine: 0.35,
} as const;

/** readCandidate.ts */
export const CANDIDATE = {
	/** Rows at the beginning of a longer table that its profile does without: its heading may be among them. */
	headingRows: 3,
} as const;
