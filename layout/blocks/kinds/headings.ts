import type { HeadingBlock } from '../../page';
import { median } from '../../place/median';
import { neighbours } from '../../place/neighbours';
import { textWidth } from '../../place/textWidth';
import { isKey, isKeyWithValue, isNumeric } from '../../words/kinds';
import { HEADING } from '../measures';
import { isNumbered, isSectionNumber } from './markers';
import { endsSentence, letterSizeOf, lettersOf, sizeRatio, type LetterSize, type Row } from './row';

export type Level = HeadingBlock['level'];

/** What stands around rows that may be a heading. */
export interface Around {
	/** The usual size of the page's text. */
	size: LetterSize;
	/** White space above them, in pixels; infinite at the top. */
	blankAbove: number;
	/** Whether running text or a paragraph follows. */
	hasText: boolean;
}

/** Whether the rows are titles by their words: some letters, neither a label nor a number, not too long. */
const areTitle = (rows: readonly Row[]): boolean => {
	const text = rows.map((row) => row.text).join(' ');
	return (
		rows.length <= HEADING.rows &&
		lettersOf(text) > 1 &&
		textWidth(text) <= HEADING.characters &&
		!isNumeric(text) &&
		!isKey(text) &&
		!isKeyWithValue(text) &&
		!/[,;，；、]$/u.test(text)
	);
};

/** Whether a row is one line, or the number of a section and its title. */
const standsAlone = ({ pieces, cells, bottom, top }: Row): boolean => {
	const [first] = pieces;
	const areClose = neighbours(pieces).every(
		([before, piece]) => piece.left - before.right <= HEADING.piece * (bottom - top),
	);
	const isNumbered = cells === 2 && first !== undefined && isSectionNumber(first.line.text);
	return cells === 1 || areClose || isNumbered;
};

/** The level of a heading, told by its size or by its number; null for what is none. */
export const levelOf = (rows: readonly Row[], around: Around): Level | null => {
	if (!areTitle(rows) || !rows.every(standsAlone)) return null;
	const sizes = rows.map(({ pieces }) => sizeRatio(letterSizeOf(pieces), around.size));
	const ratio = median(sizes, 0);
	if (ratio >= HEADING.first) return 1;
	if (ratio >= HEADING.second) return 2;
	const [only, second] = rows;
	const isApart = around.blankAbove >= HEADING.blank * around.size.height;
	return only &&
		!second &&
		isNumbered(only.text) &&
		isApart &&
		around.hasText &&
		!endsSentence(only.text)
		? 3
		: null;
};
