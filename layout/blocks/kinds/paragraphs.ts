import { centreOf, overlapOf, widthOf } from '../../place/span';
import { textWidth } from '../../place/textWidth';
import { isCaption } from '../../words/captions';
import { MEASURES } from '../measures';
import { heightOf, type Segment } from '../segments';
import { isNumbered, type Marker } from './markers';
import { PARAGRAPH } from './measures';
import {
	areUnlike,
	beginsSmall,
	blankBetween,
	endsSentence,
	isAddress,
	isOpen,
	type Row,
} from './row';
import { beginsParagraph, wouldFit } from './setting';

const areOneNumber = (above: Segment, row: Segment): boolean => {
	const [a, b] = [above.pieces.at(-1)?.line.paragraph, row.pieces[0]?.line.paragraph];
	return typeof a === 'number' && a === b;
};

/** By how much a line may begin further right than the one above it, in line heights: below a point's text, or a caption's, rather than its number. */
const hangingOf = (above: Segment, isPoint: boolean): number => {
	if (isCaption(above.text)) return PARAGRAPH.hangingCaption;
	return isPoint ? PARAGRAPH.hanging : PARAGRAPH.indent;
};

/** Whether the lower line can stand in one paragraph with the upper one, by their places. */
const isBelow = (above: Segment, row: Segment, isPoint: boolean): boolean => {
	const height = heightOf(above);
	const blank = blankBetween(above, row);
	const areCentred = Math.abs(centreOf(above) - centreOf(row)) <= PARAGRAPH.indent * height;
	return (
		blank > -height &&
		blank <= MEASURES.leading * height &&
		overlapOf(above, row) > 0 &&
		!areUnlike(above, row) &&
		(areCentred || row.left - above.left < hangingOf(above, isPoint) * height)
	);
};

/** Whether both are written without capitals, so that the lower one can go on with the upper one's sentence. */
const areCaseless = (above: string, text: string): boolean =>
	/\p{Lo}/u.test(above) && /^["'“‘(（[]*\p{Lo}/u.test(text);

/**
 * Whether a sentence runs on from one line to the next: by a hyphen, by the words, or as the upper line is long and full.
 * `right` is the right edge of what stands around them: a line that leaves room there was ended on purpose.
 */
const runsOn = (above: Segment, row: Segment, right: number): boolean => {
	if (/\p{L}[-\u00ad]$/u.test(above.text)) return true;
	if (isAddress(row.text)) return false;
	if (isNumbered(above.text) && !beginsSmall(row.text)) return false;
	const canGoOn = beginsSmall(row.text) || areCaseless(above.text, row.text);
	if (isOpen(above.text) || (canGoOn && areOneNumber(above, row))) return true;
	if (endsSentence(above.text) || row.right - above.right >= PARAGRAPH.short * widthOf(row))
		return false;
	if (beginsSmall(row.text)) return true;
	const isLong = canGoOn || textWidth(above.text) >= PARAGRAPH.long;
	return isLong && !wouldFit(above, row, right);
};

/**
 * Whether a row goes on with the text of the row above it.
 *
 * @param point the marker of the list's point that they may be in
 * @param right the right edge of what stands around them
 */
export const goesOn = (above: Row, row: Row, point: Marker | null, right: number): boolean => {
	if (row.stack && row.stack === above.stack)
		return !beginsParagraph(above, row, point !== null, right);
	if (!isBelow(above, row, point !== null)) return false;
	if (above.cells > 1 && point === null) return false;
	if (row.cells > 1) return false;
	return runsOn(above, row, right);
};
