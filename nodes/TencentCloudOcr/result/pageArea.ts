import { boundsOf, isUsablePolygon } from '../../../layout/place/shapes';
import type { TextLine } from '../../../layout/page';
import type { Margins } from '../../../pdf';
import { frameOf } from '../report/frame';
import type { FileResult } from './fileResult';

/** The middle of a line in the picture that was sent; null for one without a place. */
function middleOf({ polygon }: TextLine) {
	if (!polygon || !isUsablePolygon(polygon)) return null;
	const { x, y, width, height } = boundsOf(polygon);
	return { x: x + width / 2, y: y + height / 2 };
}

/**
 * The lines of a picture whose middle lies within the margins; a line without a place stays, and so do all of a
 * picture of unknown size. Pages of a document have been cropped before they were read.
 */
export function withinArea(file: FileResult, margins: Margins | undefined): FileResult {
	const picture = file.pictureSize;
	if (!margins || !picture) return file;
	const pages = file.pages.map((page) => {
		const { width, height } = frameOf(page.recognized, picture);
		const isInside = (line: TextLine): boolean => {
			const middle = middleOf(line);
			if (!middle) return true;
			const [across, down] = [(100 * middle.x) / width, (100 * middle.y) / height];
			return (
				across >= margins.left &&
				across <= 100 - margins.right &&
				down >= margins.top &&
				down <= 100 - margins.bottom
			);
		};
		const lines = page.recognized.lines.filter(isInside);
		return { ...page, recognized: { ...page.recognized, lines } };
	});
	return { ...file, pages };
}
