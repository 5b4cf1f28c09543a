import type { PlacedLine } from '../../place/place';
import { centreOf, type Span } from '../../place/span';
import { characterWidth } from '../../place/textWidth';
import { quantile } from '../../lists/median';
import { isCurrency, isNumeric } from '../../words/kinds';
import { printedWidth, printedWidthOf } from './printedWidth';
import { SPLIT } from '../measures/columns';

/** A place at which a text could be two cells. */
interface Break {
	/** Characters before it. */
	at: number;
	/** Width of the text before it, half the white space there included, in small letters. */
	before: number;
	/** How unlikely two cells meet here, in small letters. */
	cost: number;
}

/** The characters at which a currency is parted from its amount, which it follows or leads. */
const currencyBreaks = (text: string): Set<number> => {
	const words = [...text.matchAll(/\S+/gu)].map((match) => ({
		word: match[0],
		at: Array.from(text.slice(0, match.index)).length,
	}));
	const isOne = (at: number): boolean =>
		words
			.slice(at)
			.slice(0, 1)
			.some(({ word }) => isCurrency(word));
	const follows = isOne(-1) && !isOne(0);
	return new Set(
		words.flatMap(({ word, at }, index) => {
			const before = words[index - 1]?.word ?? '';
			const [currency, amount] = follows ? [word, before] : [before, word];
			return isCurrency(currency) && isNumeric(amount) ? [at - 1] : [];
		}),
	);
};

/** White space parts cells; so does a change of script; Chinese has no space to show. */
const breakCost = (before: string, after: string): number => {
	if (/\s/u.test(after)) return 0;
	const wide = [before, after].filter((character) => characterWidth(character) === 2).length;
	if (wide === 0) return Infinity;
	return wide === 1 ? 0.6 : 1.2;
};

const breaksOf = (characters: readonly string[]): Break[] => {
	const breaks: Break[] = [];
	const currencies = currencyBreaks(characters.join(''));
	let width = 0;
	characters.forEach((character, at) => {
		const own = printedWidth(character);
		const cost = breakCost(characters[at - 1] ?? 'a', character);
		if (at > 0 && cost < Infinity) {
			breaks.push({
				at,
				before: cost === 0 ? width + own / 2 : width,
				cost: currencies.has(at) ? SPLIT.currencyCost : cost,
			});
		}
		width += own;
	});
	return breaks;
};

/** How a text lies on its line: its letters at their usual width and the rest as white space. */
interface Setting {
	/** Pixels of a small letter. */
	letter: number;
	/** Pixels that the line is longer than its text. */
	rest: number;
}

const settingOf = (line: PlacedLine, width: number, letterPixels: number): Setting => {
	const whole = line.right - line.left;
	const letter = Math.min(letterPixels, whole / Math.max(width, 1));
	return { letter, rest: whole - letter * width };
};

const distance = (x: number, { left, right }: Span): number => Math.max(left - x, x - right, 0);

/** Pixels that a small letter takes on most lines; those of two cells are longer for their text. */
export const letterPixelsOf = (lines: readonly PlacedLine[]): number =>
	quantile(
		lines.map(
			({ left, right, line }) => (right - left) / Math.max(printedWidthOf(line.text.trim()), 1),
		),
		0.4,
		1,
	);

/** Whether the line's text has a break right at the white space, as two cells read as one have. */
export const breaksAt = (line: PlacedLine, gap: Span, letterPixels: number): boolean => {
	const width = printedWidthOf(line.line.text);
	const { letter, rest } = settingOf(line, width, letterPixels);
	const even = (line.right - line.left) / Math.max(width, 1);
	return breaksOf(Array.from(line.line.text)).some(({ before, cost }) => {
		const places = [line.left + before * letter + rest / 2, line.left + before * even];
		return cost < 1 && places.some((x) => distance(x, gap) <= SPLIT.breakAt * letter);
	});
};

/** The best break for each gap, each further on than the one before; the white space that is left over is shared among the gaps. */
const cutsOf = (
	line: PlacedLine,
	gaps: readonly Span[],
	letterPixels: number,
): Map<number, Span> => {
	const characters = Array.from(line.line.text);
	const { letter, rest } = settingOf(line, printedWidthOf(line.line.text), letterPixels);
	const breaks = breaksOf(characters);
	const cuts = new Map<number, Span>();
	let last = 0;
	gaps.forEach((gap, index) => {
		const shift = line.left + (rest * (index + 0.5)) / gaps.length;
		let best: { at: number; far: number; off: number } | null = null;
		for (const { at, before, cost } of breaks) {
			const x = shift + before * letter;
			const far = distance(x, gap) + cost * letter;
			const off = Math.abs(x - centreOf(gap));
			const isBetter =
				at > last && (!best || far < best.far || (far === best.far && off < best.off));
			if (far <= SPLIT.reach * letter && isBetter) best = { at, far, off };
		}
		if (!best) return;
		cuts.set(best.at, gap);
		last = best.at;
	});
	return cuts;
};

const part = (line: PlacedLine, text: string, span: Span): PlacedLine => ({
	...line,
	...span,
	line: { ...line.line, text },
});

/**
 * Cuts a line at the given white spaces between columns, where its text has a break near enough.
 * The parts come from left to right; one part if there is no such break.
 */
export const splitLine = (
	line: PlacedLine,
	gaps: readonly Span[],
	letterPixels: number,
): PlacedLine[] => {
	const characters = Array.from(line.line.text);
	const cuts = cutsOf(line, gaps, letterPixels);
	const parts: PlacedLine[] = [];
	let [start, left] = [0, line.left];
	for (const [at, gap] of [...cuts].sort(([a], [b]) => a - b)) {
		const text = characters.slice(start, at).join('').trim();
		if (text === '') continue;
		parts.push(part(line, text, { left, right: Math.max(gap.left, left) }));
		[start, left] = [at, Math.min(gap.right, line.right)];
	}
	const rest = characters.slice(start).join('').trim();
	if (rest !== '' || parts.length === 0) parts.push(part(line, rest, { left, right: line.right }));
	return parts;
};
