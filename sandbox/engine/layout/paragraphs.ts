import { heightOf, middleOf, widthOf, type Placed } from './placed';

/** Beyond these, the next line is of another paragraph: the gap in heights of a line, and the ratio of heights. */
const MAX_GAP = 0.9;
const MAX_GROWTH = 1.4;
/** An indent is wider than what a line's left edge is off by. In heights of a line. */
const INDENT = 1;

const sameRow = (a: Placed, b: Placed): boolean =>
	Math.abs(middleOf(a) - middleOf(b)) < 0.5 * Math.min(heightOf(a), heightOf(b));

/** Far below, of another size, or not below at all. */
function isApart(previous: Placed, next: Placed): boolean {
	const gap = next.rect.top - previous.rect.bottom;
	const [small, large] = [heightOf(previous), heightOf(next)].sort((a, b) => a - b);
	const beside = next.rect.left >= previous.rect.right || next.rect.right <= previous.rect.left;
	return beside || gap > MAX_GAP * (small ?? 0) || (large ?? 0) > MAX_GROWTH * (small ?? 0);
}

/** The next line's first word would have fitted behind the previous line: it was ended on purpose. */
function endedEarly(previous: Placed, next: Placed, right: number): boolean {
	const [word = ''] = next.text.split(' ');
	const room = (widthOf(next) * (word.length + 1)) / Math.max(next.text.length, 1);
	return previous.rect.right + room < right;
}

/** Begins further right than the line before, which begins at the left edge. */
const isIndented = (previous: Placed, line: Placed, left: number): boolean =>
	line.rect.left > left + INDENT * heightOf(line) &&
	previous.rect.left <= left + INDENT * heightOf(line);

/** Stretches of lines that stand close together; the lines of one row always do. */
function stretches<T extends Placed>(block: readonly T[]): T[][] {
	const found: T[][] = [];
	for (const line of block) {
		const stretch = found.at(-1);
		const previous = stretch?.at(-1);
		if (stretch && previous && (sameRow(previous, line) || !isApart(previous, line))) {
			stretch.push(line);
		} else {
			found.push([line]);
		}
	}
	return found;
}

/** Cuts a stretch where a line is indented or the one before ended early. */
function paragraphsOf<T extends Placed>(stretch: readonly T[]): T[][] {
	const left = Math.min(...stretch.map(({ rect }) => rect.left));
	const right = Math.max(...stretch.map(({ rect }) => rect.right));
	const found: T[][] = [];
	for (const line of stretch) {
		const paragraph = found.at(-1);
		const previous = paragraph?.at(-1);
		const goesOn =
			previous !== undefined &&
			(sameRow(previous, line) ||
				!(isIndented(previous, line, left) || endedEarly(previous, line, right)));
		if (paragraph && goesOn) paragraph.push(line);
		else found.push([line]);
	}
	return found;
}

/** Numbers the paragraphs of all blocks from 1; the order of the lines stays. */
export function numberParagraphs<T extends Placed>(
	blocks: readonly T[][],
): Array<T & { paragraph: number }> {
	return blocks
		.flatMap((block) => stretches(block).flatMap(paragraphsOf))
		.flatMap((paragraph, index) => paragraph.map((line) => ({ ...line, paragraph: index + 1 })));
}
