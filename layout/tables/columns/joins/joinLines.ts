import type { PlacedLine } from '../../../place/place';
import { hullOf } from '../../../place/span';
import { indexesOf } from '../../../place/straighten';

/** Two lines of one row as one, its text being theirs with something between. */
export const joinLines = (left: PlacedLine, right: PlacedLine, between: string): PlacedLine => ({
	...left,
	...hullOf([left, right]),
	joined: [...(left.joined ?? []), ...indexesOf(right)],
	top: Math.min(left.top, right.top),
	bottom: Math.max(left.bottom, right.bottom),
	line: { ...left.line, text: `${left.line.text.trim()}${between}${right.line.text.trim()}` },
});
