import { median } from '../lists/median';
import { neighbours } from '../lists/neighbours';
import { share } from '../lists/share';
import { hullOf, overlapOf, widthOf, type Span } from '../place/span';
import { textWidth } from '../place/textWidth';
import { count, isBullet } from '../words/kinds';
import { around } from './around';
import { MEASURES, PROSE, PROSE_SEARCH } from './measures';
import { heightOf, type Segment } from './segments';
import type { Stack } from './stacks';

const isMostlyDigits = ({ text }: Segment): boolean => {
	const digits = count(text, /\p{N}/gu);
	return digits > 0 && digits >= count(text, /\p{L}/gu);
};

const isLong = (stack: Stack, characters: number): boolean =>
	median(
		stack.map(({ text }) => textWidth(text)),
		0,
	) >= characters;

const isCaseless = (stack: Stack): boolean =>
	share(stack, ({ text }) => /\p{Lo}/u.test(text)) >
	share(stack, ({ text }) => /\p{Ll}/u.test(text));

/** Whether lines could be running text by themselves: long enough, of words, most of them full. */
const looksLikeProse = (stack: Stack): boolean => {
	if (stack.length < PROSE.lines) return false;
	const width = widthOf(hullOf(stack));
	return (
		isLong(stack, isCaseless(stack) ? PROSE.charactersCaseless : PROSE.characters) &&
		share(stack, isMostlyDigits) <= PROSE.digits &&
		share(stack, ({ pieces }) => pieces.length > 1) <= PROSE.cut &&
		share(stack, (line) => widthOf(line) >= PROSE.filled * width) >= PROSE.full
	);
};

const ENDS = /[.!?。！？:：;；]["'”’」』)）]*$/u;
const GOES_ON = /^["'“‘(（[]*(?:\p{Ll}|\p{Lo})/u;

/** Part of the lines that go on with the sentence of the line above. */
const sentencesOf = (stack: Stack): number => {
	const full = PROSE.goesOn * widthOf(hullOf(stack));
	return share(
		neighbours(stack),
		([above, line]) => widthOf(above) >= full && !ENDS.test(above.text) && GOES_ON.test(line.text),
	);
};

/** Whether two lines can be cells of one row, their tops at most so many line heights apart. */
const isLevel = (a: Segment, b: Segment, most: number): boolean =>
	Math.abs(a.top - b.top) <= most * heightOf(a) &&
	overlapOf(a, b) <= -MEASURES.apart * heightOf(a) &&
	!isBullet(b.text);

type RowsAround = (line: Segment) => readonly Segment[];

/** Part of the lines that have some other line in one row with them, as cells of a table have. */
const neighboursOf = (
	stack: Stack,
	near: RowsAround,
	most: number,
	counts: (one: Segment) => boolean,
): number =>
	share(stack, (line) => near(line).some((one) => counts(one) && isLevel(line, one, most)));

/** The stacks in columns: those of one have most of their width in common. */
const columnsOf = (stacks: readonly Stack[]): Stack[][] => {
	const columns: { span: Span; stacks: Stack[] }[] = [];
	for (const stack of stacks) {
		const span = hullOf(stack);
		const own = columns
			.slice(-PROSE_SEARCH.openColumns)
			.find(
				({ span: other }) =>
					overlapOf(other, span) > PROSE.column * Math.max(widthOf(other), widthOf(span)),
			);
		if (own) own.stacks.push(stack);
		else columns.push({ span, stacks: [stack] });
	}
	return columns.map((column) => column.stacks);
};

/** The stacks that are texts of a table's cells: most of their column begin level with a text beside them. */
const cellsAmong = (stacks: readonly Stack[], beginsLevel: (stack: Stack) => boolean): Stack[] =>
	columnsOf(stacks)
		.filter((column) => column.length > 1 && share(column, beginsLevel) >= PROSE.level)
		.flat();

/** A stack without numbers over its first line, such as those along the axis of a chart. */
const withoutLabels = (stack: Stack): Stack => {
	const first = stack.findIndex((line) => !isMostlyDigits(line));
	return first > 0 ? stack.slice(first) : stack;
};

/** The lines beside a line, those of its row and of the rows around it. */
const aroundIn = (rows: readonly (readonly Segment[])[]): RowsAround => {
	const rowOf = new Map(rows.flatMap((row, at) => row.map((segment) => [segment, at] as const)));
	return (line) => around(rows, rowOf.get(line) ?? 0, line);
};

/** Those of the rows' stacks that are running text: each holds the lines of one column, from top to bottom. */
export const proseIn = (rows: readonly (readonly Segment[])[], all: readonly Stack[]): Stack[] => {
	const near = aroundIn(rows);
	const stacks = all.map(withoutLabels);
	const likely = stacks.filter(looksLikeProse);
	const inLikely = new Set(likely.flat());
	const begins = new Set(
		stacks.flatMap((stack) => stack.slice(0, 1).filter(({ text }) => count(text, /\p{L}/gu) > 2)),
	);
	const beginsLevel = (stack: Stack): boolean =>
		neighboursOf(stack.slice(0, 1), near, MEASURES.sameTop, (one) => begins.has(one)) > 0;
	const cells = new Set(cellsAmong(likely, beginsLevel));
	const isCell = (stack: Stack): boolean =>
		stack.length <= PROSE.cellLines &&
		stack
			.slice(0, 1)
			.some(
				(first) =>
					near(first).filter((one) => !inLikely.has(one) && isLevel(first, one, MEASURES.sameTop))
						.length >= PROSE.cellsBeside,
			);
	return likely.filter((stack) => {
		if (cells.has(stack) || isCell(stack)) return false;
		if (sentencesOf(stack) < PROSE.sentences) {
			const others = neighboursOf(stack, near, MEASURES.besides, () => true);
			return isLong(stack, PROSE.charactersWithout) && others <= PROSE.neighbours;
		}
		const others = neighboursOf(stack, near, MEASURES.sameTop, (one) => !inLikely.has(one));
		return others <= PROSE.neighboursOfSentences;
	});
};
