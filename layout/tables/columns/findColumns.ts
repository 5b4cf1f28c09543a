import { neighbours } from '../../lists/neighbours';
import { partitionPoint } from '../../lists/partitionPoint';
import type { PlacedLine } from '../../place/place';
import { centreOf, extendCover, type Span, type VisualRow } from '../../place/span';
import { isNumeric } from '../../words/kinds';
import { agreedSeparators, type Sizes } from './separators';
import { breaksAt, letterPixelsOf, splitLine } from './splitLine';
import { COLUMNS } from '../measures/columns';

/** The separators, which come from left to right, over which a line lies. */
const underLine = (line: Span, separators: readonly Span[], margin: number): Span[] =>
	separators.slice(
		partitionPoint(separators, ({ left }) => left - margin <= line.left),
		partitionPoint(separators, ({ right }) => right + margin < line.right),
	);

/** Whether a line lies over none of the spans, which come from left to right. */
const isOverNone = (line: Span, spans: readonly Span[]): boolean => {
	const next = spans[partitionPoint(spans, ({ right }) => right <= line.left)];
	return next === undefined || next.left >= line.right;
};

/** Lines in order from left to right, for the one question of which stand within a span. */
const insideOf = (lines: readonly PlacedLine[], margin: number) => {
	const sorted = [...lines].sort((a, b) => a.left - b.left);
	return (span: Span): PlacedLine[] =>
		sorted
			.slice(
				partitionPoint(sorted, ({ left }) => left <= span.left - margin),
				partitionPoint(sorted, ({ left }) => left < span.right + margin),
			)
			.filter(({ right }) => right < span.right + margin);
};

/** Cuts a span at the separators within it. */
const cutAt = (span: Span, separators: readonly Span[], slack: number): Span[] => {
	const cuts = separators
		.map(centreOf)
		.filter((x) => x > span.left + slack && x < span.right - slack);
	const edges = [span.left, ...cuts, span.right];
	return neighbours(edges).map(([left, right]) => ({ left, right }));
};

/**
 * Cuts a span of numbers where words follow some of them, if the heading has a break there as well:
 * a column of few remarks that is read together with the numbers before it.
 */
const cutTail = (
	span: Span,
	heading: readonly PlacedLine[],
	body: readonly PlacedLine[],
	{ height, letterPixels }: Sizes,
): Span[] => {
	const numbers = body.filter(({ line }) => isNumeric(line.text) && !/\s/u.test(line.text));
	const left = numbers.reduce((most, { right }) => Math.max(most, right), -Infinity);
	const gap = { left, right: left + height };
	const isAcross = (line: PlacedLine): boolean => line.right > gap.right && line.left < left;
	const across = [...heading, ...body].filter(isAcross);
	const isTail =
		2 * numbers.length >= body.length &&
		heading.some(isAcross) &&
		body.some(isAcross) &&
		across.every((line) => breaksAt(line, gap, letterPixels));
	return isTail
		? [
				{ ...span, right: left },
				{ ...span, left: gap.right },
			]
		: [span];
};

/** Where lines stand that make columns: not words alone on their row, which may be names of sections between columns. */
const ofColumns = (rows: readonly VisualRow[]): Span[] => {
	const lines = rows.flatMap((row) =>
		row.length > 1 ? row : row.filter(({ line }) => isNumeric(line.text)),
	);
	return extendCover([], lines, 1);
};

/**
 * The columns of some rows, from left to right. Neighbours on a row are separated where most rows
 * agree; lines that lie across such a place (headings of several columns, two cells read as one)
 * have no say; white space that the other lines leave from top to bottom separates as well, which
 * finds columns that are never filled on the same row. `heading` are the rows of names that fill most columns.
 */
export const findColumns = (
	heading: readonly VisualRow[],
	bodyRows: readonly VisualRow[],
	height: number,
): Span[] => {
	const rows = [...heading, ...bodyRows];
	const lines = rows.flat();
	const letterPixels = letterPixelsOf(lines);
	const sizes = { height, letterPixels };
	const separators = agreedSeparators(rows, sizes);
	const slack = COLUMNS.slack * height;
	const acrossOf = (line: Span): Span[] => underLine(line, separators, height * 0.4);
	const shrink = ({ left, right }: Span): Span => ({
		left: left + slack,
		right: Math.max(right - slack, left + slack),
	});
	const whole = new Set(bodyRows.flat().filter((line) => acrossOf(line).length === 0));
	const parts = lines
		.filter((line) => !whole.has(line))
		.flatMap((line) => splitLine(line, acrossOf(line), letterPixels));
	const known = extendCover([], [...whole].map(shrink), 1);
	const missing = parts.filter((part) => isOverNone(part, known));
	const filled = ofColumns(rows);
	const spans = extendCover(known, missing.map(shrink), 1).filter(
		(span) => !isOverNone(span, filled),
	);
	const gaps = neighbours(spans);
	const isOpen = (separator: Span): boolean =>
		gaps.some(([{ right }, { left }]) => separator.right > right && separator.left < left);
	const closed = separators.filter((separator) => !isOpen(separator));
	const headingIn = insideOf(heading.flat(), height);
	const bodyIn = insideOf(bodyRows.flat(), height);
	return spans
		.flatMap((span) => cutAt(span, closed, slack))
		.flatMap((span) => cutTail(span, headingIn(span), bodyIn(span), sizes));
};
