import { count } from '../../words/kinds';
import { heightOf, type Segment } from '../segments';

/** A line of text as a person sees it, in its place in the reading order. */
export interface Row extends Segment {
	/** The stack of running text that it is in; null for any other line. */
	stack: readonly Segment[] | null;
	/** How many lines stand beside one another in it: 1 for a line that an engine cut into pieces. */
	cells: number;
}

export const blankBetween = (above: Segment, below: Segment): number => below.top - above.bottom;

/** How high the letters are: a row is as high as its pieces, which may stand a little higher or lower. */
export const letterHeight = ({ pieces }: Segment): number => Math.max(...pieces.map(heightOf));

export const lettersOf = (text: string): number => count(text, /\p{L}/gu);

/** Whether a sentence ends here. */
export const endsSentence = (text: string): boolean =>
	/[.!?。！？:：;；]["'”’」』)）]*$/u.test(text);

/** Whether a text begins in small letters. */
export const beginsSmall = (text: string): boolean => /^["'“‘(（[]*\p{Ll}/u.test(text);

/** Whether a text can go on with a sentence: it begins in small letters, or in a script that has none. */
export const canGoOn = (text: string): boolean => /^["'“‘(（[]*(?:\p{Ll}|\p{Lo})/u.test(text);
