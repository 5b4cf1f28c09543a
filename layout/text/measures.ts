/** Every threshold by which blocks become text. */

/** flow.ts */
export const FLOW = {
	/** Columns of characters that a line of running text has at least, as a rule. */
	proseWidth: 14,
	/** Share of its column that a full line of running text fills. */
	full: 0.7,
} as const;

/** grid.ts */
export const GRID = {
	/** Columns that the page's width takes on the grid at most; junk coordinates would ask for millions. */
	mostColumns: 300,
	/** Spaces between two cells. */
	cellGap: 2,
} as const;

/** joinText.ts */
export const JOIN = {
	/** Blank between two pieces, in line heights, up to which nothing stands between them where no spaces are set. */
	touch: 0.15,
} as const;

/** layout.ts */
export const LAYOUT = {
	/** Empty lines in a row at most. */
	mostEmpty: 2,
} as const;
