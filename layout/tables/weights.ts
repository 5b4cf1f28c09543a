import type { Features } from './features';

/**
 * What speaks for and against a table, in order: fitted to readings of pages with and without tables,
 * and rounded. `least` is what a table has at least.
 */
export const TABLE = {
	least: 4.8,
	columns: 1.1,
	rows: 0.55,
	numbers: 1,
	alike: 0.7,
	filled: 0.6,
	named: 1.2,
	inLine: 0.3,
	level: 0.3,
	prose: -1.2,
	full: -0.8,
	keys: -1.5,
	points: -2,
	pairs: 0.6,
	gutters: 0.25,
	bare: -1.2,
	mixed: -1.5,
	sums: -3,
	again: 1.5,
	addsUp: 1.5,
} as const satisfies Record<keyof Features | 'least', number>;

/** What speaks for and against a row of a heading; the unit is one column named. */
export const HEADING = {
	/** Names of several columns together. */
	group: 0.6,
	/** One more line of a name, close above it. */
	secondLine: 0.4,
	/** White space between two lines of one name, in line heights, at most. */
	tight: 0.7,
	/** The same as a part of what usually stands between two rows: nothing else need tell then. */
	tightOfUsual: 0.5,
	/** Text over a column that has a name, as the name of a group has. */
	over: 0.2,
	/** Text over a column that has a name, and too far above it for one more line of it. */
	again: 0.3,
	/** A line alone over the first column, which has a name; but for the first line of that. */
	alone: 1.2,
	/** A title: one line over the whole table or from its left edge on. */
	title: 2.5,
	titleColumns: 0.7,
	/** White space in a line beyond that of its words, in line heights for each gap that it lies over: names read as one. */
	drawnOut: 1,
	/** In line with the middle of the table, in line heights. */
	centred: 0.5,
	/** The same as a part of the table's width, where the middle of the values is elsewhere. */
	middle: 0.05,
	widePart: 0.35,
	/** Close above a name and in line with it, in line heights: its first line rather than a caption. */
	inLine: 0.4,
	/** Letters so many times larger than the table's and those of the names below: of all texts of a row, or of one. */
	large: 1.5,
	tall: 1.3,
	tallest: 1.5,
	/** A name alone on its row, and far above the next. */
	loneName: -0.5,
	/** A name over words, of which nothing tells whether it is one. */
	openName: 0.5,
	/** White space between a text over names of all columns and the next name below it there, in line heights, at most. */
	overName: 2,
	/** A text so many times on one row: how unlike the values below it is. */
	repeats: 3,
	repeated: 0.5,
	/** A key, alone or with its value. */
	key: 2,
	/** The unit of all amounts. */
	unit: 2,
	/** Running text: characters, and part of the table's width, from which on a line is such. */
	long: 2,
	longText: 50,
	longPart: 0.5,
	/** A line beside the table. */
	outside: 1,
	/** A number of the kind that stands below. */
	number: 2,
	/** Each line height of white space beyond what is usual: so many line heights, or so many times the usual one. */
	distance: 1.5,
	far: 1,
	farOfUsual: 1.5,
	/** White space that no heading has within it, in line heights. */
	farthest: 4.5,
	/** The row below is one of the body. */
	start: 2,
	/** A cell above the heading that is in no row then. */
	lost: 0.4,
	/** Part of the columns that a row of names fills. */
	fullRow: 0.6,
} as const;

/** What it costs to read a name as that of a group of columns, or of one; least cost wins. */
export const GROUPS = {
	/** A name over several columns. */
	group: -0.5,
	/** Each line height that it stands off their middle; so many at most. */
	off: 0.6,
	farthest: 3,
	/** Standing at their left edge instead, in line heights off the middle. */
	atLeft: 0.4,
	/** Columns of numbers and of words together. */
	mixed: 0.7,
	/** A column beside them that is under no name, and could be; so many count at most. */
	leftOut: 0.2,
	mostLeftOut: 2,
	/** The names below are no row: out of line at the top, in the middle and at the bottom, in line heights. */
	notARow: 0.5,
	uneven: 0.4,
	/** Partly under a name of a row above. */
	crossing: 1,
	/** The names below come again under another name. */
	repeated: -0.5,
	/** One more line of the name below: close above it and in line with it, in line heights. */
	goesOn: -0.6,
	tight: 0.7,
	inLine: 0.4,
	/** Over a name, but not in line with it. */
	outOfLine: 0.8,
	/** The name below looks like those beside it, and needs no further line. */
	siblings: 0.6,
	/** But for a line that begins or ends right above it, as those of one text do, in line heights. */
	flush: 0.15,
	/** Over the name of another column as well. */
	reachesOver: 0.6,
	/** Over a column without another name. */
	alone: 0,
	/** Over no column at all. */
	aside: 2,
} as const;

/** What it costs to read some of the page's rows as a table's; least cost wins. */
export const ROWS = {
	/** Two numbers in one cell, or twice the same text. */
	numbers: 1.5,
	/** A number and a code in one cell, as of an article at two firms, or a day and a time. */
	numberAndCode: 0.3,
	/** The number of an item below a text in the first column. */
	itemNumber: 0.8,
	/** A line in a cell that does not go on with the one above it. */
	text: 0.3,
	/** The same where the two stand much closer than rows do, as a part of their usual distance. */
	tightText: 0.05,
	tight: 0.8,
	/** One that may go on with a full line above it, as far below that as rows stand, where a table begins with a section. */
	fullLine: 0.15,
	/** A text alone above the other cells of its row, which stand beside their first line as a rule. */
	late: 0.15,
	/** Two lines in one row that stand no closer than rows do, as a part of their usual distance. */
	apart: 0.5,
	near: 0.88,
	/** Distance of two lines of one row, in line heights, where nothing tells; and the most. */
	leading: 1.9,
	far: 2.6,
	/** An empty cell in a column that all others fill. */
	empty: 0.3,
	/** A row of one cell, in the first column or in another. */
	lone: 0.6,
	loneInside: 0.9,
	/** The same of those that follow where the table begins with such a row, as the name of a section: the part of it that is left. */
	nextSection: 0.8,
	/** Columns over which a line runs that is a section or a note, at least. */
	noteColumns: 3,
	/** By how much a quantity times a price may differ from the amount that is printed. */
	rounding: 0.02,
	/** Each line by which rows have as many lines as most others: so many of them at least. */
	regular: 0.5,
	mostRows: 0.8,
} as const;

/** What makes a table one of line items. */
export const MAIN = {
	/** Each kind of column of line items that its heading names. */
	name: 1,
	/** Rows of which one number is the product of two others, and by how much it may be rounded. */
	product: 1.5,
	rounding: 0.005,
	/** Rows that name sums. */
	sum: -2.5,
	/** What a table of line items has at least. */
	least: 2.4,
	/** What a table has at least that may be the main one though the amounts of another come to a sum. */
	likely: 2,
	/** Cells that one point outweighs. */
	order: 40,
} as const;
