/** A place in pixels, y downwards. */
export interface Point {
	x: number;
	y: number;
}

/** An upright rectangle in pixels, x and y being its top left corner. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One character of a line, where the OCR engine was asked for them. */
export interface Word {
	character: string;
	/** 0 to 100. */
	confidence: number | null;
	/** Four corners in the picture that was sent. */
	polygon: Point[] | null;
}

/** One line of text as an OCR engine gives it, with every field checked. */
export interface TextLine {
	text: string;
	/** 0 to 100; null if it is not known. */
	confidence: number | null;
	/** Four corners in the picture that was sent, clockwise from the text's top left. */
	polygon: Point[] | null;
	/** The line's box in the picture turned upright. */
	box: Box | null;
	/** Number of the block of lines that it belongs to, as the engine sees it. */
	paragraph: number | null;
	words: Word[];
	/** Language code, where the engine tells it. */
	language?: string;
}

/** What was read on one page, lines in the engine's own order. */
export interface RecognizedPage {
	/** Counted from 1; 1 for an image. */
	page: number;
	/** Degrees clockwise by which the text is turned, in (−180, 180]; null if it is not known. */
	angle: number | null;
	lines: TextLine[];
}

/** A line with its place on the upright page, in a mirror if the page is written from the right; the coordinates' origin says nothing. */
export interface PlacedLine {
	line: TextLine;
	/** Place in the engine's own order. */
	index: number;
	/** Places of further lines that were joined to it. */
	joined?: readonly number[];
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A stretch of the page's width, in pixels. */
export interface Span {
	left: number;
	right: number;
}

/** One row of a table. */
export interface TableRow {
	/** One text for each column; an empty cell is an empty string. */
	cells: string[];
	/** Places of its lines in the engine's own order. */
	lines: number[];
}

/** A line inside a table's box that is in none of its rows: a section, a caption, a sum. */
export interface TableNote {
	/** Its place in the engine's own order. */
	line: number;
	/** How many rows of the table stand above it. */
	row: number;
}

/** A table on one page. */
export interface Table {
	/** The columns' places on the upright page, from left to right. */
	columns: Span[];
	/** What is printed over each column, names of several lines joined, a group's name before those of its columns; null for a table without a heading. */
	heading: string[] | null;
	rows: TableRow[];
	/** Whether its amounts come to a sum that stands below, as those of line items do. */
	hasSum: boolean;
	/** Places in the engine's own order of the lines in its heading and its rows. */
	lines: number[];
	notes: TableNote[];
	/** On the upright page. */
	box: Box;
}

/** Lines that are read together, in the order in which they are read, by their places in the engine's own order. */
export type TextRow = number[];

/** What stands out over the text below it. */
export interface HeadingBlock {
	kind: 'heading';
	/** 1 for the highest. */
	level: 1 | 2 | 3;
	rows: TextRow[];
}

export interface ParagraphBlock {
	kind: 'paragraph';
	rows: TextRow[];
	/** Whether the text runs on from row to row; the rows of an address, a verse or a chart stand for themselves. */
	flows: boolean;
}

export interface ListItem {
	/** The bullet or number with which its first row begins, as printed. */
	marker: string;
	rows: TextRow[];
}

export interface ListBlock {
	kind: 'list';
	items: ListItem[];
}

export interface TableBlock {
	kind: 'table';
	table: Table;
}

/** A label and what is filled in; the value is empty where one line holds both, or where nothing is filled in. */
export interface KeyValue {
	key: TextRow;
	value: TextRow;
}

/** A form, row by row. */
export interface KeyValuesBlock {
	kind: 'keyValues';
	pairs: KeyValue[];
}

/** What is no part of the page's text: stamps, watermarks, lines along a margin. */
export interface AsideBlock {
	kind: 'aside';
	rows: TextRow[];
}

export type Block =
	HeadingBlock | ParagraphBlock | ListBlock | TableBlock | KeyValuesBlock | AsideBlock;

/** A page as a person sees it; each of its lines is in one block. */
export interface Page {
	/** Counted from 1; 1 for an image. */
	page: number;
	/** In the engine's own order. */
	lines: TextLine[];
	/** The lines that have a place, on the upright page. */
	placed: PlacedLine[];
	/** In the order in which a person reads them. */
	blocks: Block[];
}
