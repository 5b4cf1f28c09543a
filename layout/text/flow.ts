import { median } from '../place/median';
import { neighbours } from '../place/neighbours';
import type { PlacedLine } from '../place/place';
import { share } from '../place/share';
import { hullOf, usualHeight } from '../place/span';
import { textWidth } from '../place/textWidth';
import { count, isKey } from '../words/kinds';

/** Columns of characters that a line of running text has at least, as a rule. */
const PROSE_WIDTH = 14;
/** Share of its column that a full line of running text fills. */
const FULL = 0.7;
/** Pitch of lines, in line heights, up to which they belong to one block. */
const TIGHT = 1.75;
/** White space between two blocks beside one another, in line heights. */
const BLOCKS_APART = 2.5;

const isMostlyDigits = ({ line }: PlacedLine): boolean => {
	const digits = count(line.text, /\p{N}/gu);
	const letters = count(line.text, /\p{L}/gu);
	return digits > 0 && digits >= letters;
};

const fullLines = (lines: readonly PlacedLine[]): number => {
	const { left, right } = hullOf(lines);
	return share(lines, (line) => line.right - line.left >= FULL * (right - left));
};

const isWordy = (lines: readonly PlacedLine[]): boolean =>
	median(
		lines.map(({ line }) => textWidth(line.text)),
		0,
	) >= PROSE_WIDTH && share(lines, isMostlyDigits) <= 0.3;

const isProse = (lines: readonly PlacedLine[]): boolean =>
	lines.length >= 3 && isWordy(lines) && fullLines(lines) >= 0.5;

/** Whether the columns are running text, each to be read to its end before the next. */
export const areProse = (columns: readonly PlacedLine[][]): boolean =>
	columns.length > 1 &&
	columns.some(isProse) &&
	columns.every((lines) => isProse(lines) || (lines.length < 3 && isWordy(lines)));

const isBlock = (lines: readonly PlacedLine[]): boolean => {
	if (lines.length < 2) return false;
	const height = usualHeight(lines);
	const { left } = hullOf(lines);
	const tops = lines.map(({ top }) => top).sort((a, b) => a - b);
	const pitches = neighbours(tops).map(([above, own]) => own - above);
	return (
		pitches.every((pitch) => pitch >= height * 0.5 && pitch <= height * TIGHT) &&
		share(lines, (line) => line.left - left <= height / 2) >= 0.8 &&
		share(lines, isMostlyDigits) < 0.5 &&
		share(lines, ({ line }) => isKey(line.text)) < 0.5
	);
};

/** Whether the columns are short blocks side by side, as addresses are, and not rows of a table. */
export const areBlocks = (columns: readonly PlacedLine[][]): boolean =>
	columns.length >= 2 &&
	columns.length <= 3 &&
	columns.every((lines, index) => {
		const before = columns[index - 1];
		const space = before ? hullOf(lines).left - hullOf(before).right : Infinity;
		return isBlock(lines) && space >= BLOCKS_APART * usualHeight(lines);
	});
