import { findProse } from '../../blocks/prose';
import type { Segment } from '../../blocks/segments';
import { neighbours } from '../../place/neighbours';
import type { PlacedLine } from '../../place/place';
import { share } from '../../place/share';
import { visualRows } from '../../place/visualRows';

/** Lines of a text that stands in a cell, at most, and cells that its first line has beside it. */
const CELL_LINES = 5;
const BESIDE = 2;
/** Lines that go on with the sentence of the line above, as a share of all, from which on a text is no column of cells. */
const SENTENCES = 0.4;

/** Whether lines go on with one another as sentences do. */
const areSentences = (stack: readonly Segment[]): boolean =>
	share(
		neighbours(stack),
		([above, { text }]) => !/[.!?。！？]\s*$/u.test(above.text) && /^\s*[\p{Ll}\p{Lo}]/u.test(text),
	) >= SENTENCES;

/**
 * The lines of a page that are no running text; a text is kept that begins level with a row of cells, or of which several
 * lines do, as those of a column with details below each item.
 */
export const withoutProse = (lines: readonly PlacedLine[]): PlacedLine[] => {
	const stacks = findProse(lines);
	const prose = new Set(stacks.flat().flatMap(({ pieces }) => pieces));
	const rows = visualRows(lines);
	const rowOf = new Map(rows.flatMap((row) => row.map((line) => [line, row] as const)));
	const hasCells = ({ pieces: [first] }: Segment): boolean => {
		const beside = (first && rowOf.get(first))?.filter((line) => !prose.has(line)) ?? [];
		return beside.length >= BESIDE;
	};
	const isCell = (stack: readonly Segment[]): boolean =>
		stack.length <= CELL_LINES
			? stack.slice(0, 1).some(hasCells)
			: stack.filter(hasCells).length >= BESIDE && !areSentences(stack);
	const cells = new Set(
		stacks.filter(isCell).flatMap((stack) => stack.flatMap(({ pieces }) => pieces)),
	);
	return lines.filter((line) => !prose.has(line) || cells.has(line));
};
