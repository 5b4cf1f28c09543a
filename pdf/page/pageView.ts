import type { Reading } from '../file/reading';
import { PDFName, PDFNumber, type PDFObject } from '../library';
import { within, type Box } from './cropBox';
import { rectangleOf, type Rectangle } from './numbers';

/** What readers take where a file states no page size. */
const LETTER: Rectangle = [0, 0, 612, 792];

/** How a page is shown. */
export interface PageView {
	/** The whole page. */
	media: Box;
	/** What is shown of it. */
	visible: Box;
	/** Clockwise, in degrees: a multiple of 90. */
	turn: number;
}

/** `entry` gives a page's own or inherited entries. */
export const pageView = (
	reading: Reading,
	entry: (key: PDFName) => PDFObject | undefined,
): PageView => {
	const media = rectangleOf(reading, entry(PDFName.of('MediaBox'))) ?? LETTER;
	const crop = rectangleOf(reading, entry(PDFName.of('CropBox'))) ?? media;
	const turn = reading.resolve(entry(PDFName.of('Rotate')));
	return {
		media: within(media, media),
		visible: within(crop, media),
		turn: turn instanceof PDFNumber ? Math.round(turn.asNumber() / 90) * 90 : 0,
	};
};
