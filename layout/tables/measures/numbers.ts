/**
 * Thresholds of amounts and what they come to, by the file that goes by each; what is weighed against something else stands in weights.ts.
 * Distances are in line heights where nothing else is said.
 */

/** numbers/totalBelow.ts */
export const TOTAL_BELOW = {
	/** Rows and numbers below them that are looked at; those far below belong to something else. */
	rowsBelow: 12,
	/** Part of a column's cells that are numbers, from which on it holds amounts. */
	numbers: 0.6,
} as const;

/** numbers/arePairs.ts */
export const PAIRS = {
	/** Rows of a name with its number that can be a table by themselves, at least. */
	rows: 3,
} as const;

/** numbers/isProduct.ts */
export const IS_PRODUCT = {
	/** Numbers of a row that are looked at; junk has more. */
	mostNumbers: 8,
} as const;

/** numbers/productOf.ts */
export const PRODUCT_OF = {
	/** Characters of such a text, at most. */
	longest: 40,
} as const;

/** numbers/seriesIn.ts */
export const SERIES = {
	/** Numbers of one look in a text, at least: two are a range, or a name with its year. */
	least: 3,
} as const;
