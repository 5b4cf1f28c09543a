/** Where a picture lies on its page, in pixels of the page and from the upper left. */
export interface Place {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** A picture as an object of a PDF. */
export interface PdfImage {
	/** Entries of its dictionary beside type, length and size. */
	entries: string;
	bytes: Buffer;
	/** In pixels of its own. */
	width: number;
	height: number;
	place: Place;
}

/** The place of a picture that is a whole page, however many pixels it has. */
export const wholePage = ({ width, height }: { width: number; height: number }): Place => ({
	left: 0,
	top: 0,
	width,
	height,
});
