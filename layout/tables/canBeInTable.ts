import { textWidth, WIDE } from '../place/textWidth';
import type { PlacedLine } from '../place/place';
import { widthOf } from '../place/span';
import { SEARCH } from './measures/tables';

const isUpright = ({ line: { text }, ...place }: PlacedLine): boolean =>
	place.bottom - place.top > SEARCH.upright * widthOf(place) &&
	textWidth(text) >= SEARCH.letters &&
	!WIDE.test(text);

/** Whether a text is a line drawn with characters: `----------`. */
const isRule = (text: string): boolean => /^\s*([-=_*~])\1{4,}\s*$/u.test(text);

/** Whether a line can be a table's: neither running text in one piece, nor a rule, nor text that runs up or down. */
export const canBeInTable = (line: PlacedLine): boolean =>
	line.line.text.length <= SEARCH.mostCharacters &&
	line.line.text.trim() !== '' &&
	!isRule(line.line.text) &&
	!isUpright(line);
