import type { Dice } from '../tables/dice';
import type { OcrLine } from '../tables/answer/ocrLines';
import type { MeasuredLine } from '../textLines';

/** Boxes are as tight as the glyphs: their height against the font size. */
const BOX_HEIGHT = 0.95;
/** A blank of justified text as wide as this, in font sizes, may cut the line: at two places at most. */
const WIDE_BLANK = 0.5;
const MOST_CUTS = 2;
/** How often an indented first line is a paragraph of its own. */
const APART = 0.5;

/** Cuts a line where its text is spaced out. */
function pieces(line: MeasuredLine, roll: Dice): MeasuredLine[] {
	const characters = [...line.text];
	const edge = (at: number): number => line.ends[at] ?? line.x + line.width;
	const wide = characters.flatMap((character, at) =>
		character === ' ' && edge(at) - edge(at - 1) > WIDE_BLANK * line.size ? [at] : [],
	);
	const cuts = roll.sample(wide, roll.int(0, MOST_CUTS)).sort((one, other) => one - other);
	return [-1, ...cuts].map((before, index) => {
		const [from, to] = [before + 1, cuts[index] ?? characters.length];
		const x = from === 0 ? line.x : edge(from - 1);
		return { ...line, text: characters.slice(from, to).join(''), x, width: edge(to - 1) - x };
	});
}

function tight(line: MeasuredLine): MeasuredLine {
	const height = line.size * BOX_HEIGHT;
	return { ...line, y: line.y + (line.height - height) / 2, height };
}

/**
 * The lines as Tencent gives them: in order of height, whatever columns the page has; a paragraph's number
 * for each block, of a table for each column, and rather too fine than too coarse.
 */
export function linesAsRead(lines: readonly MeasuredLine[], roll: Dice): OcrLine[] {
	const groups = new Map<string, number>();
	const numberOf = (key: string): number => {
		if (!groups.has(key)) groups.set(key, groups.size);
		return groups.get(key) ?? 0;
	};
	const grouped = lines.map((line, index): MeasuredLine => {
		const next = lines[index + 1];
		const isFirst = lines[index - 1]?.block !== line.block;
		const isIndented = isFirst && next?.block === line.block && line.x - next.x > line.size / 2;
		const isApart = isIndented && roll.chance(APART);
		const key = line.cell ?? `${line.block}${isApart ? ' first' : ` ${columnOf(lines, line)}`}`;
		return { ...line, block: numberOf(key) };
	});
	return grouped
		.flatMap((line) => pieces(tight(line), roll))
		.sort((one, other) => one.y - other.y || one.x - other.x);
}

/** Where a paragraph runs on in the next column it starts anew. */
const columnOf = (lines: readonly MeasuredLine[], { block, y }: MeasuredLine): number => {
	const top = lines.find((line) => line.block === block)?.y ?? y;
	return y < top ? 1 : 0;
};
