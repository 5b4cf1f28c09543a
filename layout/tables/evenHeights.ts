import type { PlacedLine } from '../place/place';
import { usualHeight } from '../place/span';
import { textWidth } from '../place/textWidth';
import { letterPixelsOf } from './columns/splitLine';
import { EVEN_HEIGHTS as E } from './measures/tables';

/**
 * What boxes must be multiplied by that reach over their text: engines differ by a third in how tight their boxes are,
 * while the width of a letter tells the size of the text whoever reads it. Tight boxes stay.
 */
const factorOf = (lines: readonly PlacedLine[], usual: number): number => {
	const texts = lines.filter(({ line }) => textWidth(line.text.trim()) >= E.letters);
	if (texts.length === 0) return 1;
	const height = E.height * letterPixelsOf(texts);
	return Math.min(Math.max(height / usual, E.least), 1);
};

/**
 * The lines with boxes that are alike for text of one size, each around its own middle. A box is higher or lower with
 * what its letters reach above and below; the white space between rows would tell of that rather than of the table.
 */
export const evenHeights = (lines: readonly PlacedLine[]): PlacedLine[] => {
	const usual = usualHeight(lines);
	const factor = factorOf(lines, usual);
	return lines.map((line) => {
		const own = line.bottom - line.top;
		const isUsual = Math.abs(own - usual) < E.alike * usual;
		const half = (factor * (isUsual ? usual : own)) / 2;
		const middle = (line.top + line.bottom) / 2;
		return { ...line, top: middle - half, bottom: middle + half };
	});
};
