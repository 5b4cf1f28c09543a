import type { PlacedLine } from '../geometry/place';
import { centreOf, type Span } from '../geometry/span';
import { characterWidth } from '../geometry/textWidth';
import { printedWidth } from './printedWidth';

/** How far a break in the text may lie from the white space between two columns, in characters. */
const REACH = 2.2;

/** How far a break may lie from it to speak for two cells, in characters. */
const BREAK_AT = 1.2;

interface Break {
	/** Characters before the break. */
	at: number;
	x: number;
	/** How unlikely two cells meet here, in characters. */
	cost: number;
}

/** White space parts cells; so does a change of script; Chinese has no space to show. */
const breakCost = (before: string, after: string): number => {
	if (/\s/u.test(after)) return 0;
	const wide = [before, after].filter((character) => characterWidth(character) === 2).length;
	return [Infinity, 0.6, 1.2][wide] ?? Infinity;
};

/** The places at which the line's text could be two cells, and the width of its small letters. */
const breaksOf = (line: PlacedLine): { breaks: Break[]; unit: number } => {
	const characters = Array.from(line.line.text);
	const widths = characters.map(printedWidth);
	const total = widths.reduce((sum, width) => sum + width, 0);
	const unit = (line.right - line.left) / Math.max(total, 1);
	const breaks: Break[] = [];
	let x = line.left;
	characters.forEach((character, at) => {
		const width = (widths[at] ?? 0) * unit;
		const cost = breakCost(characters[at - 1] ?? 'a', character);
		if (at > 0 && cost < Infinity) breaks.push({ at, x: cost === 0 ? x + width / 2 : x, cost });
		x += width;
	});
	return { breaks, unit };
};

const distance = (x: number, { left, right }: Span): number => Math.max(left - x, x - right, 0);

/** Whether the line's text has a break right at the white space, as two cells read as one have. */
export const breaksAt = (line: PlacedLine, gap: Span): boolean => {
	const { breaks, unit } = breaksOf(line);
	return breaks.some(({ x, cost }) => cost < 1 && distance(x, gap) <= BREAK_AT * unit);
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
export const splitLine = (line: PlacedLine, gaps: readonly Span[]): PlacedLine[] => {
	const { breaks, unit } = breaksOf(line);
	const cuts = new Map<number, Span>();
	for (const gap of gaps) {
		const reachable = breaks
			.map((each) => ({ ...each, far: distance(each.x, gap) + each.cost * unit }))
			.filter(({ far }) => far <= REACH * unit)
			.sort(
				(a, b) => a.far - b.far || Math.abs(a.x - centreOf(gap)) - Math.abs(b.x - centreOf(gap)),
			);
		const [best] = reachable;
		if (best) cuts.set(best.at, gap);
	}
	const characters = Array.from(line.line.text);
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
