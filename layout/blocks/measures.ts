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
	/** Characters of a bullet or a number at most: `10.11.12.`. */
	characters: 9,
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

/** Where a paragraph ends and the next begins. */
export const PARAGRAPH = {
	/** White space between rows that stand for themselves in one block. */
	blank: 0.9,
	/** White space that a new paragraph has above it over that of the other lines. */
	extraBlank: 0.45,
	/** Indent of a first line: lines of a curved page are off by up to 0.8. */
	indent: 1,
	/** Indent of a point's other lines, which stand below its text rather than its number. */
	hanging: 5,
	/** The same below a caption's text rather than its label: `Table 12: `. */
	hangingCaption: 8,
	/** Share of its width by which a line may be shorter than the next and still be full. */
	short: 0.25,
	/** White space that a line must have left beside the first word of the next to be ended on purpose. */
	spare: 1.5,
	/** Lines of a text, and half of all, that end where the next word has no place: then its right edge is that of its column. */
	wrapped: 2,
	/** Characters of a line that was ended by its column rather than on purpose: an address has shorter ones. */
	long: 28,
} as const;

/** How large letters are, told by the height and the width of lines. */
export const LETTERS = {
	/** What a capital takes of the width over a small letter. */
	capital: 0.35,
	/** Small letters of a line at least that tell their width. */
	least: 6,
	/** Size of a heading in sizes of the text below it: boxes of one size differ by up to a fifth, with the letters in them. */
	larger: 1.3,
} as const;

/** What makes a heading. */
export const HEADING = {
	/** Size of the letters in that of the page's text, for the first and for the second level. */
	first: 1.75,
	second: 1.3,
	/** Rows and characters that it has at most. */
	rows: 3,
	characters: 120,
	/** Blank between two pieces of one title at most. */
	piece: 1,
	/** White space above a heading as high as the text. */
	blank: 0.6,
	/** White space below one without a number at most. */
	below: 2.5,
	/** By how much more the white space above such a heading may be below what is under it, if that is text. */
	nearly: 0.2,
	/** How many times the white space below it has above it, if what is under it is none. */
	nearer: 1.5,
	/** Letters and characters of such a heading, at least and at most, and how much of the width below it is short. */
	letters: 3,
	short: 60,
	part: 0.75,
	/** How far off the edge of what is under it, or off its middle, it may begin. */
	edge: 1.5,
} as const;

/** A form's values of several lines. */
export const FORM = {
	/** White space above a value's next line at most, and how far its edge may be off. */
	blank: 0.9,
	edge: 0.6,
	/** What a value that stands lower than its key has of the key's height in common at least. */
	level: 0.2,
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
