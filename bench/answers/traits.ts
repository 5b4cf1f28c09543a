import type { Rect } from '../../sandbox/engine/geometry';
import type { AnswerLine } from './answer';

/** What an answer looks like, whoever gave it. */
export interface Traits {
	lines: number;
	/** Lines beside another one of their paragraph: a line of prose that came in pieces, or cells joined by mistake. */
	pieces: number;
	/** Paragraphs with lines on both sides of a gutter; none on a page without one. */
	spanning: number;
	/** How often the next line is on the other side of the gutter; in reading order once. */
	changes: number;
	/** At the 10th, 50th and 90th hundredth. */
	confidence: [low: number, median: number, high: number];
	doubleBlanks: number;
	trailingBlanks: number;
}

const quantile = (values: readonly number[], share: number): number =>
	[...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const overlap = (from: number, to: number, start: number, end: number): number =>
	Math.min(to, end) - Math.max(from, start);

function inOneRow(a: Rect, b: Rect): boolean {
	const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
	return overlap(a.top, a.bottom, b.top, b.bottom) > 0.5 * lower;
}

type Side = 'left' | 'right' | 'across';

const sideOf = (x: number, { rect }: AnswerLine): Side =>
	rect.right <= x ? 'left' : rect.left >= x ? 'right' : 'across';

/** Of the places in the middle half of the page the one that fewest lines cross, if it has lines enough on both sides. */
function gutterOf(lines: readonly AnswerLine[]): number | undefined {
	const left = Math.min(...lines.map(({ rect }) => rect.left));
	const width = Math.max(...lines.map(({ rect }) => rect.right)) - left;
	const count = (x: number, side: Side) => lines.filter((line) => sideOf(x, line) === side).length;
	return Array.from({ length: 101 }, (_, step) => left + width * (0.25 + step / 200))
		.filter((x) => count(x, 'across') <= 0.1 * lines.length)
		.filter((x) => Math.min(count(x, 'left'), count(x, 'right')) >= 0.2 * lines.length)
		.sort((a, b) => count(a, 'across') - count(b, 'across'))[0];
}

function columnTraits(lines: readonly AnswerLine[]): Pick<Traits, 'spanning' | 'changes'> {
	const gutter = gutterOf(lines);
	if (gutter === undefined) return { spanning: 0, changes: 0 };
	const sides = lines.map((line) => ({ line, side: sideOf(gutter, line) }));
	const numbers = (side: Side) =>
		new Set(sides.filter((one) => one.side === side).map(({ line }) => line.paragraph));
	const right = numbers('right');
	const order = sides.map(({ side }) => side).filter((side) => side !== 'across');
	return {
		spanning: [...numbers('left')].filter((number) => number > 0 && right.has(number)).length,
		changes: order.filter((side, index) => index > 0 && side !== order[index - 1]).length,
	};
}

export function traitsOf(lines: readonly AnswerLine[]): Traits {
	const confidences = lines.map(({ confidence }) => confidence);
	const hasPiece = (line: AnswerLine) =>
		lines.some(
			(other) =>
				other !== line && other.paragraph === line.paragraph && inOneRow(other.rect, line.rect),
		);
	return {
		lines: lines.length,
		pieces: lines.filter(hasPiece).length,
		...columnTraits(lines),
		confidence: [quantile(confidences, 0.1), median(confidences), quantile(confidences, 0.9)],
		doubleBlanks: lines.filter(({ text }) => /\s\s/.test(text)).length,
		trailingBlanks: lines.filter(({ text }) => text !== text.trim()).length,
	};
}

const area = ({ left, right, top, bottom }: Rect): number =>
	Math.max(0, right - left) * Math.max(0, bottom - top);

/** Shared area over the area of both. */
function likeness(a: Rect, b: Rect): number {
	const shared = area({
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom),
	});
	return shared / (area(a) + area(b) - shared);
}

/** Boxes of lines that both found, ours to theirs: median ratio of heights, and pixels that ours are wider. */
export function compareBoxes(ours: readonly AnswerLine[], theirs: readonly AnswerLine[]) {
	const pairs = theirs.flatMap(({ rect }) => {
		const [best] = ours
			.map((line) => ({ ours: line.rect, theirs: rect, likeness: likeness(line.rect, rect) }))
			.sort((a, b) => b.likeness - a.likeness);
		return best && best.likeness > 0.6 ? [best] : [];
	});
	const height = ({ top, bottom }: Rect) => bottom - top;
	const width = ({ left, right }: Rect) => right - left;
	return {
		matched: pairs.length,
		heightRatio: median(pairs.map((pair) => height(pair.ours) / height(pair.theirs))),
		wider: median(pairs.map((pair) => width(pair.ours) - width(pair.theirs))),
	};
}
