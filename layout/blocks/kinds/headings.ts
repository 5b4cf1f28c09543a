import type { HeadingBlock } from '../../page';
import { median } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { centreOf, hullOf, widthOf } from '../../place/span';
import { textWidth } from '../../place/textWidth';
import { isCaption } from '../../words/captions';
import { isKey, isKeyWithValue, isNumeric } from '../../words/kinds';
import type { Group } from './groups';
import { isNumbered, isSectionNumber } from './markers';
import { heightOf } from '../segments';
import { HEADING } from './measures';
import {
	blankBetween,
	endsSentence,
	letterSizeOf,
	lettersOf,
	sizeRatio,
	type LetterSize,
	type Row,
} from './row';

export type Level = HeadingBlock['level'];

/** What stands around rows that may be a heading. */
export interface Around {
	/** The usual size of the page's text. */
	size: LetterSize;
	/** White space above them, in pixels; null where nothing stands above. */
	blankAbove: number | null;
	/** What follows, unless it is a table. */
	after?: Group;
	/** Whether they stand below a title that is told by its size, as an author's name does. */
	isBelowTitle: boolean;
}

/** Whether a text is a key with a number, as a total is: the one with a text may be a title. */
const isAmount = (text: string): boolean =>
	isKeyWithValue(text) && isNumeric(text.replace(/^[^:：]*[:：]/u, ''));

/** Whether the rows are titles by their words: some letters, no label, no number and no caption, not too long. */
const areTitle = (rows: readonly Row[]): boolean => {
	const text = rows.map((row) => row.text).join(' ');
	return (
		rows.length <= HEADING.rows &&
		lettersOf(text) > 1 &&
		textWidth(text) <= HEADING.characters &&
		!isNumeric(text) &&
		!isKey(text) &&
		!isAmount(text) &&
		!isCaption(text) &&
		!/[,;，；、]$/u.test(text)
	);
};

/** Whether a row is one line, or the number of a section and its title, and is not turned on its side. */
const standsAlone = ({ pieces, cells, bottom, top, text, ...span }: Row): boolean => {
	const [first] = pieces;
	const areClose = neighbours(pieces).every(
		([before, piece]) => piece.left - before.right <= HEADING.piece * (bottom - top),
	);
	const isNumbered = cells === 2 && first !== undefined && isSectionNumber(first.line.text);
	const isUpright = textWidth(text) <= 2 || widthOf(span) > bottom - top;
	return isUpright && (cells === 1 || areClose || isNumbered);
};

/** Whether a text of the usual size could be a title: short, of words, neither a sentence nor a part of one. */
const isShortTitle = (text: string): boolean =>
	lettersOf(text) >= HEADING.letters &&
	textWidth(text) <= HEADING.short &&
	/^["'“‘«(（[]*(?:[\p{Lu}\p{Lo}]|\p{N}+\P{Ll})/u.test(text) &&
	!/[,，、|]|[.。…!！:：;；]$/u.test(text) &&
	!isKeyWithValue(text);

/** Whether a row begins with what stands below it, or stands over its middle, and is shorter: its end was meant. */
const isOver = (row: Row, below: readonly Row[]): boolean => {
	const under = hullOf(below);
	const edge = HEADING.edge * heightOf(row);
	return (
		widthOf(row) <= HEADING.part * widthOf(under) &&
		(Math.abs(row.left - under.left) <= edge || Math.abs(centreOf(row) - centreOf(under)) <= edge)
	);
};

/** Whether a row of the usual size is a heading by its place: closer to what it stands over than to what is above it. */
const isByPlace = (row: Row, { size, blankAbove, after, isBelowTitle }: Around): boolean => {
	const [first, second] = after?.rows ?? [];
	if (blankAbove === null || !after || !first || !(second || after.marker)) return false;
	const blank = blankBetween(row, first);
	const isNearer =
		after.flows || after.marker
			? blankAbove >= blank - HEADING.nearly * size.height
			: blankAbove >= HEADING.nearer * blank;
	return (
		!isBelowTitle &&
		isShortTitle(row.text) &&
		blankAbove >= HEADING.blank * size.height &&
		blank > 0 &&
		blank <= HEADING.below * size.height &&
		isNearer &&
		!isCaption(first.text) &&
		isOver(row, after.rows)
	);
};

/** The level of a heading, told by its size, its number or its place; null for what is none. */
export const levelOf = (rows: readonly Row[], around: Around): Level | null => {
	if (!areTitle(rows) || !rows.every(standsAlone)) return null;
	const sizes = rows.map(({ pieces }) => sizeRatio(letterSizeOf(pieces), around.size));
	const ratio = median(sizes, 0);
	if (ratio >= HEADING.first) return 1;
	if (ratio >= HEADING.second) return 2;
	const [only, second] = rows;
	if (!only || second) return null;
	const isApart = (around.blankAbove ?? Infinity) >= HEADING.blank * around.size.height;
	const hasText = around.after?.kind === 'text' && around.after.marker === null;
	const isSection = isNumbered(only.text) && isApart && hasText && !endsSentence(only.text);
	return isSection || isByPlace(only, around) ? 3 : null;
};
