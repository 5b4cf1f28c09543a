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
