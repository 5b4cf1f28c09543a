import type { PlacedLine } from '../../place/place';
import { widthOf } from '../../place/span';
import { textWidth } from '../../place/textWidth';
import { count } from '../../words/kinds';
import { heightOf, tellingPieces, type Segment } from '../segments';
import { LETTERS } from './measures';

/** A line of text as a person sees it, in its place in the reading order. */
export interface Row extends Segment {
	/** The stack of running text that it is in; null for any other line. */
	stack: readonly Segment[] | null;
	/** How many lines stand beside one another in it: 1 for a line that an engine cut into pieces. */
	cells: number;
}

export const blankBetween = (above: Segment, below: Segment): number => below.top - above.bottom;

/** How large letters are. */
export interface LetterSize {
	/** A row is as high as its pieces, which may stand a little higher or lower. */
	height: number;
	/** What a small letter takes of the width; null where there are too few letters to tell. */
	width: number | null;
}

/** Small letters that would take as much room as a text. */
export const lettersIn = (text: string): number =>
	textWidth(text) + LETTERS.capital * count(text, /\p{Lu}/gu);

export const letterSizeOf = (pieces: readonly PlacedLine[]): LetterSize => {
	const letters = pieces.reduce((sum, { line }) => sum + lettersIn(line.text), 0);
	const width = pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
	return {
		height: Math.max(...tellingPieces(pieces).map(heightOf)),
		width: letters >= LETTERS.least && width > 0 ? width / letters : null,
	};
};

/** How much larger letters are than others: boxes tell height and width, each with an error of its own. */
export const sizeRatio = (a: LetterSize, b: LetterSize): number => {
	const height = a.height / b.height;
	return a.width !== null && b.width !== null ? Math.sqrt(height * (a.width / b.width)) : height;
};

/** Whether one row has larger letters than the other, as a heading has. */
export const areUnlike = (a: Segment, b: Segment): boolean => {
	const ratio = sizeRatio(letterSizeOf(a.pieces), letterSizeOf(b.pieces));
	return ratio > LETTERS.larger || ratio < 1 / LETTERS.larger;
};

export const lettersOf = (text: string): number => count(text, /\p{L}/gu);

/** Whether a sentence ends here. */
export const endsSentence = (text: string): boolean =>
	/[.!?。！？:：;；]["'”’」』)）]*$/u.test(text);

/** Whether a text begins in small letters. */
export const beginsSmall = (text: string): boolean => /^["'“‘(（[]*\p{Ll}/u.test(text);

/** An address of e-mail or of the web: it stands for itself, though its letters are small. */
export const isAddress = (text: string): boolean => /^(?:\S+@\S|(?:https?:|www\.)\S)/iu.test(text);

/** Whether a text is broken off: what it sets in brackets, or numbers `(b)`, is yet to come. */
export const isOpen = (text: string): boolean => /(?:[(（[]|\(\p{L}\))$/u.test(text);
