/**
 * Thresholds of rows, by the file that goes by each; what is weighed against something else stands in weights.ts.
 * Distances are in line heights where nothing else is said.
 */

/** rows/apart/codesApart.ts */
export const CODES_APART = {
	/** Part of a column's cells that hold a code as well as a number. */
	share: 0.6,
} as const;

/** rows/namesApart.ts */
export const NAMES_APART = {
	/** Part of a column's cells that are numbers, from which on it can be that of the amounts: letters of tax may stand level with the names. */
	numbers: 0.4,
	/** Part of the amounts without a name beside them that have one on the row above, or below. */
	named: 0.6,
	/** Of the names' lines, from least to most, how far up those stand that tell how many a name above its amount has: rather too few, as sections stand there too. */
	usual: 0.4,
} as const;

/** rows/goesOn.ts */
export const CELL_LINES = {
	/** Columns of characters from which on a text is one that is broken into lines. */
	long: 10,
	/** Columns of characters of what is left of a word at most, which no cell begins with below a long text. */
	rest: 2,
} as const;

/** rows/sections/across.ts */
export const ACROSS = {
	/** Part of its columns that a full row fills, and names of sections against such rows, at most. */
	full: 0.6,
	most: 0.5,
} as const;

/** rows/spanning.ts */
export const SPANNING = {
	/** Cells in the first column, at least. */
	cells: 2,
	/** How far a cell may stand off the middle of its rows, in line heights. */
	off: 0.35,
} as const;

/** rows/groupRows.ts */
export const GROUPED = {
	/** Rows of which several groupings are weighed before others have their turn. */
	atOnce: 100,
} as const;

/** rows/sections/outdented.ts */
export const OUTDENTED = {
	/** How far left of another a text begins that does not go on with it, in line heights, at least. */
	off: 0.5,
	/** Difference of edges or middles of lines that stand in line, in line heights, at most. */
	inLine: 0.5,
} as const;

/** rows/secondLines.ts */
export const SECOND_LINES = {
	/** Part of the fullest row's cells that each item's first row has. */
	full: 0.6,
	/** Part of the rows above the last that have a second line each. */
	share: 0.8,
	/** How far its left edge may be off from theirs, in line heights. */
	inLine: 0.6,
	/** White space above the name of the only item, in line heights, at most. */
	below: 0.8,
	/** White space above it, against the widest above theirs, and so many line heights more: paper is crumpled. */
	farther: 1.3,
	slack: 0.3,
} as const;

/** rows/wrapped.ts */
export const WRAPPED = {
	/** Part of a table's other texts that begin small, where such a beginning still tells. */
	small: 0.2,
} as const;

/** rows/groupings.ts */
export const GROUPINGS = {
	/** Columns by which rows can be told; junk pages have more. */
	mostAnchors: 12,
	/** Part of the page's rows that an anchor column fills. */
	anchor: { least: 0.1, most: 0.97 },
	/** Part of the filled columns from which on a row stands for itself. */
	full: 0.6,
	/** How much larger a distance between rows is than one within them, at least. */
	apart: 1.08,
	/** How much further a row may reach below the middle of its anchor than above it, in line heights. */
	offMiddle: 0.35,
	/** Thresholds between distances that are tried. */
	mostThresholds: 4,
} as const;
