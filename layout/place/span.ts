import type { Span } from '../page';
import { median } from '../lists/median';
import type { PlacedLine } from './place';

export type { Span };

export type VisualRow = PlacedLine[];

/** What is printed on lines, as those of a row. */
export const textsOf = (lines: readonly PlacedLine[]): string[] =>
	lines.map(({ line }) => line.text);

export const overlapOf = (a: Span, b: Span): number =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left);

export const centreOf = ({ left, right }: Span): number => (left + right) / 2;

export const widthOf = ({ left, right }: Span): number => right - left;

/** Whether two spans stand in line at the left, at the right or in the middle. */
export const areInLine = (a: Span, b: Span, tolerance: number): boolean =>
	Math.abs(a.left - b.left) <= tolerance ||
	Math.abs(a.right - b.right) <= tolerance ||
	Math.abs(centreOf(a) - centreOf(b)) <= tolerance;

/** The stretch that all of them cover together. */
export const hullOf = (spans: readonly Span[]): Span => ({
	left: spans.reduce((least, { left }) => Math.min(least, left), Infinity),
	right: spans.reduce((most, { right }) => Math.max(most, right), -Infinity),
});

export const topOf = (row: VisualRow): number =>
	row.reduce((least, { top }) => Math.min(least, top), Infinity);

export const bottomOf = (row: VisualRow): number =>
	row.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity);

/** The height at which most of the row stands. */
export const middleOf = (row: VisualRow): number =>
	row.reduce((sum, { top, bottom }) => sum + (top + bottom) / 2, 0) / Math.max(row.length, 1);

/** White space between a row and the one below it; negative where they overlap. */
export const blankBetween = (above: VisualRow, below: VisualRow): number =>
	topOf(below) - bottomOf(above);

/**
 * Adds spans to a cover, which is a list of spans from left to right that do not touch; `least` is
 * the width that a gap between two must have to stay open.
 */
export const extendCover = (
	cover: readonly Span[],
	added: readonly Span[],
	least: number,
): Span[] => {
	const spans = [...cover, ...added].map(({ left, right }) => ({ left, right }));
	spans.sort((a, b) => a.left - b.left);
	const merged: Span[] = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last && span.left < last.right + least) last.right = Math.max(last.right, span.right);
		else merged.push(span);
	}
	return merged;
};

/** Whether some of a row's lines stand over lines of another row. */
export const standsOver = (row: VisualRow, other: VisualRow): boolean =>
	row.some((line) => other.some((below) => overlapOf(line, below) > 0));

/** The usual height of a line of text in pixels. */
export const usualHeight = (lines: readonly PlacedLine[]): number =>
	median(
		lines.map(({ top, bottom }) => bottom - top),
		1,
	);
