/**
 * Thresholds of columns, by the file that goes by each; what is weighed against something else stands in weights.ts.
 * Distances are in line heights where nothing else is said.
 */

/** columns/joins/currencies.ts */
export const CURRENCIES = {
	/** Rows among which the names of a currency and its amounts are. */
	headingRows: 4,
	/** White space between two words of one name, in line heights, at most. */
	wordGap: 0.8,
} as const;

/** columns/findColumns.ts */
export const COLUMNS = {
	/** Part of a line's height that is taken off each side of its box: OCR boxes reach over their text. */
	slack: 0.12,
} as const;

/** columns/fits.ts */
export const FITS = {
	/** Part of a column's lines that are numbers, from which on words in it are out of place. */
	numbers: 0.7,
	/** How far the parts of a line may stand out of line with the names below them, in line heights. */
	inLine: 0.8,
	/** White space between two columns beyond that of words, in line heights, from which on it can be two cells. */
	stretched: 0.4,
	/** How wide bold letters, and a text of many wide ones, are against others at most. */
	wider: 1.15,
} as const;

/** columns/grid.ts */
export const GRID = {
	/** Part of a column's width that a line must cover to stand in it, beside another. */
	covered: 0.2,
	/** Part of a column's width that a line touches only, which belongs to the next one. */
	touched: 0.5,
	/** The same in line heights, at least. */
	least: 0.2,
	/** Distance that a line must reach into a column to stand in it, in line heights. */
	reach: 1.2,
} as const;

/** columns/joins/halves.ts */
export const HALVES = {
	/** White space between two words of one heading, in line heights, at most. */
	wordGap: 0.8,
	/** The same between single Chinese characters, which are spaced out to fill a cell. */
	characterGap: 3,
} as const;

/** columns/joins/spaced.ts */
export const SPACED = {
	/** Rows below a heading among which a cell can stand under the whole of it. */
	below: 2,
} as const;

/** columns/joins/times.ts */
export const TIMES = {
	/** White space between a quantity and its sign of multiplication, in line heights, at most. */
	gap: 0.6,
} as const;

/** columns/separators.ts */
export const SEPARATORS = {
	/** White space between words, in line heights, at most. */
	wordSpace: 0.3,
	/** Part of a line across such a place that counts, if its text has a break right there. */
	broken: 0.1,
} as const;

/** columns/splitEnds.ts */
export const SPLIT_ENDS = {
	/** Rows among which the names of the columns are. */
	headingRows: 3,
} as const;

/** columns/splitLine.ts */
export const SPLIT = {
	/** How far a break in the text may lie from the white space between two columns, in characters. */
	reach: 2.2,
	/** How far a break may lie from it to speak for two cells, in characters. */
	breakAt: 1.2,
	/** What it costs to part a currency from its amount: more than anything but a column asks for. */
	currencyCost: 1.1,
} as const;

/** columns/splitNumbers.ts */
export const RUNS_OF_NUMBERS = {
	/** Part of a line's width that its numbers take at most. */
	mostOfLine: 0.95,
	/** White space between two years that were read as one, in line heights, at least. */
	drawnOut: 0.6,
} as const;
