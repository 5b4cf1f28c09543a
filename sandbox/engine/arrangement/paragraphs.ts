import type { Rect } from '../geometry';
import { around, type Placed } from './placed';
import { rowsOf } from './rows';

/** Pieces of one line are nearer than this; cells are not, and columns of text never. In heights of a line. */
const MAX_BLANK = 3;
/** Beyond these, the next line is of another paragraph: the gap in heights of a line, and the ratio of heights. */
const MAX_GAP = 0.7;
const MAX_GROWTH = 1.4;
/** Begins further right or left than this. An indented first line often has a number of its own. */
const INDENT = 1.2;
const OUTDENT = 2;

/** Pieces of a row that belong together. */
interface Run<T> extends Rect {
	lines: T[];
}

const heightOf = ({ top, bottom }: Rect): number => bottom - top;

function runsOf<T extends Placed>(row: readonly T[]): Array<Run<T>> {
	const runs: T[][] = [];
	for (const line of row) {
		const run = runs.at(-1);
		const before = run?.at(-1)?.rect;
		const near =
			before !== undefined && line.rect.left - before.right < MAX_BLANK * heightOf(line.rect);
		if (run && near) run.push(line);
		else runs.push([line]);
	}
	return runs.map((lines) => ({ lines, ...around(lines) }));
}

/** Chinese can break after every sign. */
const firstWord = (text: string): string =>
	/^(?:[\u2e80-\u9fff]|[^\s\u2e80-\u9fff]+)/u.exec(text)?.[0] ?? text;

/** The next line's first word would have fitted behind the line: it was ended on purpose. */
function endedEarly(line: Rect, next: Run<Placed>, right: number): boolean {
	const text = next.lines.map((piece) => piece.text).join(' ');
	const room = ((next.right - next.left) * (firstWord(text).length + 1)) / Math.max(text.length, 1);
	return line.right + room < right;
}

function goesOn(line: Rect, next: Run<Placed>, right: number): boolean {
	const [low, high] = [heightOf(line), heightOf(next)].sort((a, b) => a - b);
	const indent = next.left - line.left;
	return (
		next.top - line.bottom <= MAX_GAP * (low ?? 0) &&
		(high ?? 0) <= MAX_GROWTH * (low ?? 0) &&
		indent <= INDENT * (low ?? 0) &&
		indent >= -OUTDENT * (low ?? 0) &&
		!endedEarly(line, next, right)
	);
}

/** Lines of prose one below the other; where cells stand side by side, each is a paragraph. */
function paragraphsOf<T extends Placed>(region: readonly T[]): T[][] {
	const { right } = around(region);
	const found: Array<Run<T>> = [];
	let alone: Run<T> | undefined;
	for (const row of rowsOf(region)) {
		const runs = runsOf(row);
		const [only] = runs;
		if (runs.length === 1 && only && alone && goesOn(alone, only, right)) {
			found.at(-1)?.lines.push(...only.lines);
		} else {
			found.push(...runs);
		}
		alone = runs.length === 1 ? only : undefined;
	}
	return found.map(({ lines }) => lines);
}

/** The paragraph of each line, counted from 1: by region, and rather too fine than too coarse. */
export function paragraphNumbers<T extends Placed>(
	regions: ReadonlyArray<readonly T[]>,
): Map<T, number> {
	const numbers = new Map<T, number>();
	regions.flatMap(paragraphsOf).forEach((lines, index) => {
		for (const line of lines) numbers.set(line, index + 1);
	});
	return numbers;
}
