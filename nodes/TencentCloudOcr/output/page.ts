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

/** One character of a line, where the API was asked for them (IsWords). */
export interface Word {
	character: string;
	/** 0 to 100. */
	confidence: number | null;
	/** Four corners in the picture that was sent. */
	polygon: Point[] | null;
}

/** One TextDetection of the API, with every field checked. */
export interface TextLine {
	text: string;
	/** 0 to 100; null if the API gave none. */
	confidence: number | null;
	/** Four corners in the picture that was sent, clockwise from the text's top left. */
	polygon: Point[] | null;
	/** The line's box in the picture turned upright (ItemPolygon). */
	box: Box | null;
	/** ParagNo of AdvancedInfo. */
	paragraph: number | null;
	words: Word[];
	/** Language code; the China site gives it with ConfigID MulOCR only. */
	language?: string;
}

/** What the API read on one page, lines in the API's own order. */
export interface RecognizedPage {
	/** Counted from 1; 1 for an image. */
	page: number;
	/** Degrees clockwise by which the text is turned, in (−180, 180]; null if the API gave none. */
	angle: number | null;
	requestId: string | null;
	lines: TextLine[];
}
