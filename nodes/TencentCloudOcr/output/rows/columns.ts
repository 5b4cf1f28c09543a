import { neighbours } from '../geometry/neighbours';
import type { PlacedLine } from '../geometry/place';
import { centreOf, extendCover, overlapOf, type Span, type VisualRow } from '../geometry/span';
import { isNumeric } from './kinds';
import { agreedSeparators } from './separators';
import { breaksAt, letterPixelsOf, splitLine } from './splitLine';

/** Part of a line's height that is taken off each side of its box: OCR boxes reach over their text. */
const SLACK = 0.12;
/** Left edges that are tried as the edge of a column read together with its neighbour. */
const MOST_EDGES = 12;
/** Part of the columns that the first row must fill to name them, and not groups of them. */
const NAMES = 0.6;

interface Sizes {
	height: number;
	letterPixels: number;
}

const lies = (line: Span, separator: Span, margin: number): boolean =>
	line.left < separator.left - margin && line.right > separator.right + margin;

const isInside = (line: Span, span: Span, margin: number): boolean =>
	line.left > span.left - margin && line.right < span.right + margin;

/** Cuts a span at the separators within it. */
const cutAt = (span: Span, separators: readonly Span[], slack: number): Span[] => {
	const cuts = separators
		.map(centreOf)
		.filter((x) => x > span.left + slack && x < span.right - slack);
	const edges = [span.left, ...cuts, span.right];
	return neighbours(edges).map(([left, right]) => ({ left, right }));
};

/** Left edges at which lines begin, each once, from left to right. */
const leftEdges = (lines: readonly Span[], height: number): number[] => {
	const edges: number[] = [];
	for (const left of lines.map((line) => line.left).sort((a, b) => a - b)) {
		if (left - (edges.at(-1) ?? -Infinity) > height / 2) edges.push(left);
	}
	return edges;
};

/**
 * Cuts a span where lines begin that have nothing left of them, if every line across has a break in
 * its text there: two columns that are read as one wherever both are filled.
 */
const cutInside = (
	span: Span,
	lines: readonly PlacedLine[],
	{ height, letterPixels }: Sizes,
): Span[] => {
	const own = lines.filter((line) => isInside(line, span, height));
	const edges = leftEdges(own, height);
	if (edges.length < 2 || edges.length > MOST_EDGES) return [span];
	const spans = [{ ...span }];
	for (const edge of edges.slice(1)) {
		const last = spans.at(-1) ?? span;
		const before = own.filter((line) => line.right <= edge && line.left >= last.left - height / 2);
		const left = before.reduce((most, { right }) => Math.max(most, right), -Infinity);
		const across = own.filter((line) => line.left < edge - height / 2 && line.right > edge);
		const gap = { left, right: edge };
		if (before.length < 2 || across.length === 0 || across.length > own.length / 2) continue;
		if (!across.every((line) => breaksAt(line, gap, letterPixels))) continue;
		last.right = left;
		spans.push({ left: edge, right: span.right });
	}
	return spans;
};

/**
 * Cuts a span of numbers where words follow some of them, if the heading has a break there as well:
 * a column of few remarks that is read together with the numbers before it.
 */
const cutTail = (
	span: Span,
	rows: readonly VisualRow[],
	{ height, letterPixels }: Sizes,
): Span[] => {
	const [heading = [], ...items] = rows.map((row) =>
		row.filter((line) => isInside(line, span, height)),
	);
	const body = items.flat();
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

/** A first row of few cells names groups of columns, and says nothing of where each begins. */
const withoutNamesOfGroups = (rows: readonly VisualRow[]): readonly VisualRow[] => {
	const most = rows.reduce((max, row) => Math.max(max, row.length), 0);
	return rows.length > 2 && (rows[0]?.length ?? 0) < NAMES * most ? rows.slice(1) : rows;
};

const isWords = (row: VisualRow): boolean => row.every(({ line }) => !isNumeric(line.text));

/** Rows that a heading takes at most. */
const HEADING_ROWS = 3;

/** The rows below a heading, where words stand above numbers; all rows where nothing tells. */
const belowHeading = (rows: readonly VisualRow[]): readonly VisualRow[] => {
	const first = rows.findIndex((row) => !isWords(row));
	return first > 0 && first <= HEADING_ROWS && rows.length - first > 1 ? rows.slice(first) : rows;
};

/**
 * The columns of some rows, from left to right. Neighbours on a row are separated where most rows
 * agree; lines that lie across such a place (headings of several columns, two cells read as one)
 * have no say; white space that the other lines leave from top to bottom separates as well, which
 * finds columns that are never filled on the same row.
 */
export const findColumns = (allRows: readonly VisualRow[], height: number): Span[] => {
	const rows = withoutNamesOfGroups(allRows);
	const separators = agreedSeparators(rows, height);
	const slack = SLACK * height;
	const letterPixels = letterPixelsOf(rows.flat());
	const sizes = { height, letterPixels };
	const lines = rows.flat();
	const acrossOf = (line: Span): Span[] =>
		separators.filter((separator) => lies(line, separator, height * 0.4));
	const shrink = ({ left, right }: Span): Span => ({
		left: left + slack,
		right: Math.max(right - slack, left + slack),
	});
	const body = new Set(belowHeading(rows).flat());
	const isWhole = (line: PlacedLine): boolean => body.has(line) && acrossOf(line).length === 0;
	const parts = lines
		.filter((line) => !isWhole(line))
		.flatMap((line) => splitLine(line, acrossOf(line), letterPixels));
	const known = extendCover([], lines.filter(isWhole).map(shrink), 1);
	const missing = parts.filter((part) => known.every((span) => overlapOf(span, part) <= 0));
	const spans = extendCover(known, missing.map(shrink), 1);
	const isOpen = (separator: Span): boolean =>
		spans.some(
			(span, index) =>
				separator.right > span.right && separator.left < (spans[index + 1]?.left ?? -Infinity),
		);
	const closed = separators.filter((separator) => !isOpen(separator));
	return spans
		.flatMap((span) => cutAt(span, closed, slack))
		.flatMap((span) => cutInside(span, lines, sizes))
		.flatMap((span) => cutTail(span, rows, sizes));
};
