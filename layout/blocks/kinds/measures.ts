/**
 * Every threshold by which lines are told apart by their kind, once their order is known: distances are in line heights.
 */

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
