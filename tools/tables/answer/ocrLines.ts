import type { MeasuredLine } from '../../textLines';
import type { Dice } from '../dice';

/** A line as text recognition reports it: upright, in pixels of the page that is not turned; a block makes a paragraph. */
export type OcrLine = Pick<MeasuredLine, 'text' | 'x' | 'y' | 'width' | 'height' | 'block'>;

/** Height of a detected box against the font size. */
const BOX_HEIGHT = 1.16;
/** Cells whose gap is below so many line heights may come as one line, in this share of the cases. */
const JOINED = [
	{ gap: 0.55, share: 0.7 },
	{ gap: 1, share: 0.4 },
] as const;
/** A space as wide as this, in font sizes, ends a line in most cases. */
const WIDE_SPACE = 0.7;
const SPLIT_AT_WIDE_SPACE = 0.7;
/** How often a long line comes in two pieces without any reason to be seen. */
const SPLIT_AT_RANDOM = 0.02;
const LONG = 14;
/** How often two neighbours come in the wrong order. */
const SWAPPED = 0.03;

/**
 * The lines that text recognition would report for the lines on the page: close neighbours joined,
 * some lines split, in roughly reading order.
 *
 * @param inRows whether the page is read row by row; otherwise block by block
 */
export function ocrLines(lines: readonly MeasuredLine[], inRows: boolean, dice: Dice): OcrLine[] {
	const pieces = lines.flatMap((line) => split(line, dice)).map(tight);
	const rows = visualRows(pieces).map((row) => joined(row, dice));
	const ordered = inRows
		? swapped(rows.flat(), dice)
		: rows.flat().sort((one, other) => one.block - other.block || one.y - other.y);
	return ordered.map(({ text, x, y, width, height, block }) => ({
		text: text.replace(/ +/g, ' '),
		x,
		y,
		width,
		height,
		block,
	}));
}

function split(line: MeasuredLine, dice: Dice): MeasuredLine[] {
	const characters = [...line.text];
	const spaces = characters.flatMap((character, at) => (character === ' ' ? [at] : []));
	const edge = (at: number): number => line.ends[at] ?? line.x + line.width;
	const wide = spaces.filter((at) => edge(at) - edge(at - 1) > WIDE_SPACE * line.size);
	const atWide = wide.length > 0 && dice.chance(SPLIT_AT_WIDE_SPACE);
	const atRandom = characters.length > LONG && spaces.length > 0 && dice.chance(SPLIT_AT_RANDOM);
	const places = atWide ? wide : atRandom ? dice.sample(spaces, 1) : [];
	const starts = [0, ...places.map((at) => at + 1)];
	return starts
		.map((start, index): MeasuredLine => {
			const stop = places[index] ?? characters.length;
			const x = start === 0 ? line.x : edge(start - 1);
			const text = characters.slice(start, stop).join('');
			return { ...line, text, x, width: edge(stop - 1) - x, ends: line.ends.slice(start, stop) };
		})
		.filter(({ text }) => text.trim() !== '');
}

/** Recognition boxes hug the glyphs, while the browser's carry the font's own spacing. */
function tight(line: MeasuredLine): MeasuredLine {
	const height = Math.min(line.height, line.size * BOX_HEIGHT);
	return { ...line, y: line.y + (line.height - height) / 2, height };
}

const middle = ({ y, height }: MeasuredLine): number => y + height / 2;

/** Lines side by side, from top to bottom, each row from left to right. */
function visualRows(lines: readonly MeasuredLine[]): MeasuredLine[][] {
	const rows: MeasuredLine[][] = [];
	for (const line of [...lines].sort((one, other) => middle(one) - middle(other))) {
		const row = rows.at(-1);
		const first = row?.[0];
		const same = first && middle(line) - middle(first) < 0.4 * Math.min(line.height, first.height);
		if (row && same) row.push(line);
		else rows.push([line]);
	}
	return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

function joined(row: readonly MeasuredLine[], dice: Dice): MeasuredLine[] {
	const result: MeasuredLine[] = [];
	for (const line of row) {
		const before = result.at(-1);
		if (!before || before.block === line.block || !join(before, line, dice)) {
			result.push(line);
			continue;
		}
		const bottom = Math.max(before.y + before.height, line.y + line.height);
		const y = Math.min(before.y, line.y);
		const text = `${before.text} ${line.text}`;
		const width = line.x + line.width - before.x;
		result[result.length - 1] = { ...before, text, y, width, height: bottom - y };
	}
	return result;
}

function join(before: MeasuredLine, line: MeasuredLine, dice: Dice): boolean {
	const gap = (line.x - before.x - before.width) / line.height;
	const share = JOINED.find((limit) => gap < limit.gap)?.share ?? 0;
	return Math.abs(before.size - line.size) < 2 && dice.chance(share);
}

function swapped(lines: readonly MeasuredLine[], dice: Dice): MeasuredLine[] {
	const result = [...lines];
	for (let at = 1; at < result.length; at += 1) {
		const [one, other] = [result[at - 1], result[at]];
		if (one && other && dice.chance(SWAPPED)) result.splice(at - 1, 2, other, one);
	}
	return result;
}
