import { median } from '../geometry/median';
import type { PlacedLine } from '../geometry/place';

/** White space between two columns, from top to bottom of some rows. */
export interface Gap {
	left: number;
	right: number;
}

/** The parts of the page's width that lines cover, from left to right, none touching another. */
export type Cover = Gap[];

/** Adds some lines to a cover; `least` is the width that a gap must have to stay open. */
export const extendCover = (cover: Cover, lines: readonly PlacedLine[], least: number): Cover => {
	const spans = [...cover, ...lines.map(({ left, right }) => ({ left, right }))];
	spans.sort((a, b) => a.left - b.left);
	const merged: Cover = [];
	for (const { left, right } of spans) {
		const last = merged.at(-1);
		if (last && left < last.right + least) last.right = Math.max(last.right, right);
		else merged.push({ left, right });
	}
	return merged;
};

/** Hands the lines to the spans of the cover that hold their centres. */
export const splitByCover = (cover: Cover, rows: readonly PlacedLine[][]): PlacedLine[][] => {
	const columns = cover.map((): PlacedLine[] => []);
	for (const line of rows.flat()) {
		const centre = (line.left + line.right) / 2;
		const at = cover.findIndex(({ right }) => centre <= right);
		columns[at < 0 ? columns.length - 1 : at]?.push(line);
	}
	return columns;
};

/** The usual height of a line of text in pixels. */
export const usualHeight = (lines: readonly PlacedLine[]): number =>
	median(
		lines.map(({ top, bottom }) => bottom - top),
		1,
	);
