import { median } from '../lists/median';
import type { PlacedLine } from '../place/place';
import { share } from '../lists/share';
import { hullOf } from '../place/span';
import { textWidth } from '../place/textWidth';
import { count } from '../words/kinds';
import { FLOW } from './measures';

const isMostlyDigits = ({ line }: PlacedLine): boolean => {
	const digits = count(line.text, /\p{N}/gu);
	const letters = count(line.text, /\p{L}/gu);
	return digits > 0 && digits >= letters;
};

const fullLines = (lines: readonly PlacedLine[]): number => {
	const { left, right } = hullOf(lines);
	return share(lines, (line) => line.right - line.left >= FLOW.full * (right - left));
};

const isWordy = (lines: readonly PlacedLine[]): boolean =>
	median(
		lines.map(({ line }) => textWidth(line.text)),
		0,
	) >= FLOW.proseWidth && share(lines, isMostlyDigits) <= 0.3;

const isProse = (lines: readonly PlacedLine[]): boolean =>
	lines.length >= 3 && isWordy(lines) && fullLines(lines) >= 0.5;

/** Whether the columns are running text, each to be read to its end before the next. */
export const areProse = (columns: readonly PlacedLine[][]): boolean =>
	columns.length > 1 &&
	columns.some(isProse) &&
	columns.every((lines) => isProse(lines) || (lines.length < 3 && isWordy(lines)));
