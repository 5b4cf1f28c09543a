import type { PlacedLine } from '../../../place/place';
import { hullOf, type VisualRow } from '../../../place/span';
import { indexesOf } from '../../../place/straighten';

/** Two lines of one row as one, their texts with something between. */
const joinLines = (left: PlacedLine, right: PlacedLine, between: string): PlacedLine => ({
	...left,
	...hullOf([left, right]),
	joined: [...(left.joined ?? []), ...indexesOf(right)],
	top: Math.min(left.top, right.top),
	bottom: Math.max(left.bottom, right.bottom),
	line: { ...left.line, text: `${left.line.text.trim()}${between}${right.line.text.trim()}` },
});

/** Whether a line is one with that before it, both as far as they are joined; `left` is what stands before the two. */
export type AreOne = (
	before: PlacedLine,
	line: PlacedLine,
	left: PlacedLine | undefined,
) => boolean;

/** A row, from left to right, with the lines joined that are one. */
export const joinInRow = (row: VisualRow, areOne: AreOne, between: string): VisualRow => {
	const joined: VisualRow = [];
	for (const line of row) {
		const before = joined.at(-1);
		if (before && areOne(before, line, joined.at(-2)))
			joined[joined.length - 1] = joinLines(before, line, between);
		else joined.push(line);
	}
	return joined;
};
