import type { PlacedLine } from '../../place/place';
import { textWidth } from '../../place/textWidth';
import { isNumeric } from '../../words/kinds';
import { CELL_LINES } from '../measures/rows';

const GOES_ON = /^\s*[\p{Ll}(（[&,;，；、]/u;
const IS_OPEN = /[-‐‑/,;&(（，；、]\s*$/u;

/** Whether a text ends in a mark after which more comes. */
export const isOpen = (text: string): boolean => IS_OPEN.test(text);

/** Width of what would have to fit on the line above for it not to be broken there. */
const firstWordWidth = ({ line, left, right }: PlacedLine): number => {
	const word = line.text.trim().replace(/^([\x21-\u2dff]+|.).*$/su, '$1');
	return ((right - left) * textWidth(word)) / Math.max(textWidth(line.text), 1);
};

/** Whether a line goes on with the text above it, in a column whose longest lines reach to an edge. */
export const goesOn = (above: PlacedLine, line: PlacedLine, edge: number): boolean => {
	const [upper, lower] = [above.line.text, line.line.text];
	if (isNumeric(upper) || isNumeric(lower)) return false;
	if (textWidth(lower.trim()) <= CELL_LINES.rest && textWidth(upper) >= CELL_LINES.long)
		return true;
	if (GOES_ON.test(lower) || isOpen(upper)) return true;
	const room = edge - above.right;
	return (
		textWidth(upper) >= CELL_LINES.long && room <= firstWordWidth(line) + line.bottom - line.top
	);
};
