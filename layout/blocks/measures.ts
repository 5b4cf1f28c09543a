/**
 * Every threshold by which a page is told apart into blocks. Distances are in line heights: those of
 * the lines concerned, or the page's usual one. An OCR engine's boxes are tight around the letters:
 * a line height here is about three quarters of a typesetter's.
 */
export const MEASURES = {
	/** Blank between two pieces of one justified line: 2.9 was the widest seen in answers of the API. */
	widestBlank: 3.5,
	/** What a line above or below must cover on both sides of a blank to show that it is none between columns. */
	bridge: 1,
	/** White space between two lines of one text: double spacing leaves 1.0 to 1.2. */
	leading: 1.2,
	/** By how much a line may stick out of the text above or below it: hanging punctuation, a curved page. */
	overhang: 0.8,
	/** Heights of two lines of one text, the lower one's in the upper one's. */
	likeHeight: { least: 0.7, most: 1.45 },
	/** Part of a row's lines, by width, that one must make up to be the next of a text: a footnote's mark may stand beside it. */
	only: 0.75,
	/** Distance of tops up to which two lines stand in one row of a table: two texts side by side come that close by chance at every third line. */
	sameTop: 0.2,
	/** The same where a cell of several lines has its neighbours at half their height. */
	besides: 0.75,
	/** Blank between two cells at least: what stands closer is a bullet or a mark. */
	apart: 0.5,
	/** Width of a piece in that of its line's widest one, from which on it tells how high the line is. */
	telling: 0.2,
	/** Characters of a raised mark at most, how far it stands from its text, and over the text's foot. */
	markCharacters: 3,
	markBlank: 0.6,
	raised: 0.2,
} as const;

/** What running text is, in shares and in places on a grid of characters. */
export const PROSE = {
	/** Lines that a text has at least: two could be any two cells above one another. */
	lines: 3,
	/** Characters of its line in the middle: columns of newspapers have some 25, cells of tables fewer than 14 as a rule. */
	characters: 14,
	/** The same where the script has no small letters to show that a sentence goes on. */
	charactersCaseless: 22,
	/** The same for lines of which few go on with a sentence: labels and addresses are shorter. */
	charactersWithout: 28,
	/** Lines that fill their column, as a share of all, and how much of it they fill. */
	full: 0.5,
	filled: 0.7,
	/** Lines of digits among them. */
	digits: 0.3,
	/** Lines that were cut into pieces: a row of columns under a heading may look like them. */
	cut: 0.5,
	/** Lines that have something else than running text in one row with them: a column of a table has it at most of its lines. */
	neighbours: 0.25,
	/** The same for lines of which most go on with the sentence of the line above: `sentences` is that share. */
	neighboursOfSentences: 0.35,
	sentences: 0.6,
	/** Part of its width that a line fills at least if the sentence goes on below it. */
	goesOn: 0.75,
	/** Lines of a text in a table's cell, and cells of other kinds that its first line has beside it. */
	cellLines: 5,
	cellsBeside: 2,
	/** Texts of one column that begin level with another, as cells of one row do. */
	level: 0.7,
	/** Part of the wider text's width that two have in common if they are in one column. */
	column: 0.6,
} as const;

/** The numbers along an upright axis of a chart. */
export const AXIS = {
	/** Numbers at least: three of a price list may well go by tens. */
	ticks: 4,
	/** By how much their right edges differ. */
	inLine: 0.4,
	/** By how much a step of the value, and one on the page, differs from the one before, as a share of it. */
	step: 0.01,
	pitch: 0.15,
	/** Part of them that have nothing else on their row, in line heights from it: the cells of a table have. */
	alone: 0.5,
	level: 0.5,
} as const;

/** A bullet or a number that stands by itself before its text. */
export const POINT = {
	/** Blank between the two at most, and how far their boxes may overlap. */
	blank: 4,
	into: 0.3,
	/** What they have of the lower one's height in common at least. */
	level: 0.5,
} as const;

/** What stands aside of a page's text. */
export const ASIDE = {
	/** Degrees off the page's own direction: a short line on a curved page is off by up to 8. */
	slant: 10,
	/** Characters of a line that tells where it runs: one alone is as wide as high. */
	characters: 2,
	/** Lines that run in the page's own direction, if corners tell which way up a line is. */
	upright: 0.8,
	/** Height of a line in its widths, from which on it runs down the page. */
	tall: 2,
} as const;

/** How a page is cut into columns and sections to be read one after the other. */
export const ORDER = {
	/** What two things side by side have in common of the page's height at least: tight boxes of lines in succession may overlap a little. */
	beside: 0.3,
	/** White space between columns. */
	columnGap: 0.8,
	/** White space between two rows that ends a section. */
	sectionGap: 0.9,
	/** Distance from a column's edge up to which a running head or foot stands flush with it. */
	flush: 1,
	/** Rows that have something in both columns, as a share of all, from which on they are read as rows. */
	rowwise: 0.5,
	/** White space between two addresses beside one another. */
	blocksApart: 2.5,
	/** Pitch of the lines of an address, its least and its most. */
	blockPitch: { least: 0.5, most: 1.75 },
	/** Lines of an address that begin at its left, as a share of all, and how far off they may. */
	blockFlush: 0.8,
	blockEdge: 0.5,
	/** Lines of digits or of keys that an address does not have. */
	blockOther: 0.5,
} as const;

/** Labels of charts: short lines, many of them numbers. */
export const CHART = {
	/** Rows that it has at least. */
	rows: 3,
	/** Characters of a label at most. */
	characters: 24,
	/** Numbers among them, as a share of all. */
	numbers: 0.4,
} as const;

/** around.ts */
export const AROUND = {
	/** Lines on either side of a place that are looked at: a row's cells stand beside one another. */
	beside: 4,
} as const;

/** kinds/forms.ts */
export const FORMS = {
	/** Characters of a piece before a key that is the key's first half: letters of a label are often spaced out. */
	half: 4,
} as const;

/** order/readingOrder.ts */
export const READING_ORDER = {
	/** Columns within columns; junk pages would nest them without end. */
	deepest: 6,
	/** Bands that are looked at together, and columns among them: more than any page has, but an end. */
	mostBands: 200,
	mostColumns: 40,
} as const;

/** order/vertical.ts */
export const VERTICAL = {
	/** Whether lines down the page are a tier by themselves: one alone goes on with the column above it. */
	least: 2,
} as const;

/** prose.ts */
export const PROSE_SEARCH = {
	/** Columns still looked at for a further text; junk pages would open them without end. */
	openColumns: 40,
} as const;

/** segments.ts */
export const SEGMENTS = {
	/** Rows above and below that can tell whether a blank is one within a line; what stands beside may be cut finer. */
	reach: 3,
	/** A line between two that are cut as well is seen to be one once its neighbours are. */
	passes: 3,
} as const;

/** stacks.ts */
export const STACKS = {
	/** Rows below a line among which the next line of its text is; what stands beside may be set finer. */
	reach: 4,
	/** Lines of a row on either side of a place that can stand above or below it. */
	beside: 8,
} as const;
