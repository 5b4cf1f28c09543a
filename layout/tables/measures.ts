/**
 * Every threshold by which tables are found and read, by the file that goes by it; what is weighed against something else
 * stands in weights.ts. Distances are in line heights where nothing else is said.
 */

/** columns/currencies.ts */
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

/** columns/halves.ts */
export const HALVES = {
	/** White space between two words of one heading, in line heights, at most. */
	wordGap: 0.8,
	/** The same between single Chinese characters, which are spaced out to fill a cell. */
	characterGap: 3,
} as const;

/** columns/joinSpaced.ts */
export const SPACED = {
	/** Rows below a heading among which a cell can stand under the whole of it. */
	below: 2,
} as const;

/** columns/separators.ts */
export const SEPARATORS = {
	/** White space between words, in line heights, at most. */
	wordSpace: 0.3,
	/** Part of a line across such a place that counts, if its text has a break right there. */
	broken: 0.1,
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

/** findTables.ts */
export const SEARCH = {
	/** Tables beside tables; junk pages would nest them without end. */
	deepest: 3,
	/** Cells on one row of a table; what follows takes ever longer for each of them. */
	mostCells: 100,
	/** Characters of a line in a table; time grows with their square, and each row repeats the names of its columns. */
	mostCharacters: 500,
	/** Part of a line's width that lies within the span of a table's rows, where the line may belong to it. */
	within: 0.3,
	/** Rows above tables that can hold their titles and the names of their columns. */
	titleRows: 3,
	/** Rows above a core that are looked at for its titles and heading. */
	rowsAbove: 8,
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
} as const;

/** heading/centredLines.ts */
export const CENTRED = {
	/** How far two lines of a cell may be from standing as far above the middle of their row as below it, in line heights. */
	off: 0.35,
	/** White space above a cell's first line beyond that below it, in line heights, at least. */
	apart: 0.25,
} as const;

/** heading/headingGroups.ts */
export const HEADING_GROUPS = {
	/** Columns that one name spans at most; junk would ask for all combinations. */
	widest: 40,
} as const;

/** heading/profile.ts */
export const PROFILE = {
	/** Part of a column's cells from which on it holds numbers; less than the rest, and it holds words. */
	numbers: 0.6,
	/** Part of a column's numbers that look like one of them. */
	alike: 0.3,
	/** Digits that the numbers of classes and columns have, and most amounts have not. */
	few: 2,
} as const;

/** heading/zone.ts */
export const ZONE = {
	/** Rows looked at above a body. */
	mostRows: 8,
	/** Rows among which the body's first one is looked for. */
	mostStarts: 7,
	/** Rows above a section that hold the names of all columns, where those stand at different heights. */
	nameRows: 4,
} as const;

/** joinPages.ts */
export const PAGES = {
	/** Part of a heading's names that come again where the heading is repeated. */
	repeated: 0.6,
	/** Part of a table's width by which its place may differ from page to page. */
	elsewhere: 0.1,
} as const;

/** numbers/addsUp.ts */
export const ADDS_UP = {
	/** Rows and numbers below them that are looked at; those far below belong to something else. */
	rowsBelow: 12,
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

/** readCandidate.ts */
export const CANDIDATE = {
	/** Rows at the beginning of a longer table that its profile does without: its heading may be among them. */
	headingRows: 3,
} as const;

/** region/blanks.ts */
export const BLANKS = {
	/** White space within any table, in line heights, at most, however close its other rows stand. */
	leastCut: 2,
	/** White space above a heading that follows a single line, in line heights, at least. */
	apart: 0.25,
	/** Rows below a heading that are looked at for numbers. */
	rowsBelow: 2,
	/** White space above a row that follows others, against the usual one. */
	follows: 1.3,
} as const;

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
} as const;

/** region/sums.ts */
export const SUMS = {
	/** Part of the longest row's cells that a full row has; a sum has fewer, or three at most. */
	full: 0.6,
	sumCells: 3,
	/** The same for a row that follows a sum. */
	fullAfter: 0.75,
	/** Rows between a sum and the next full row: further sums, a section. */
	between: 3,
} as const;

/** region/unfilled.ts */
export const UNFILLED = {
	/** Names that stand over filled columns, at least. */
	names: 2,
	/** White space before such a name, against the widest between the others. */
	apart: 1.5,
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

/** rows/secondLines.ts */
export const SECOND_LINES = {
	/** Part of the rows above the last that have a second line each. */
	share: 0.8,
	/** How far its left edge may be off from theirs, in line heights. */
	inLine: 0.6,
	/** White space above it, against the widest above theirs, and so many line heights more: paper is crumpled. */
	farther: 1.3,
	slack: 0.3,
} as const;

/** rows/groupings.ts */
export const GROUPINGS = {
	/** Columns by which rows can be told; junk pages have more. */
	mostAnchors: 12,
	/** Part of the page's rows that an anchor column fills. */
	anchor: { least: 0.1, most: 0.9 },
	/** Part of the filled columns from which on a row stands for itself. */
	full: 0.6,
	/** How much larger a distance between rows is than one within them, at least. */
	apart: 1.08,
	/** How much further a row may reach below the middle of its anchor than above it, in line heights. */
	offMiddle: 0.35,
	/** Thresholds between distances that are tried. */
	mostThresholds: 4,
} as const;
