import type { PlacedLine } from '../page';
import { turn } from './shapes';
import { STRAIGHTEN } from './measures';

export type { PlacedLine };

/** The places in the engine's own order of a line and of those joined to it. */
export const indexesOf = ({ index, joined = [] }: PlacedLine): number[] => [index, ...joined];

/** A box around slanted text is higher than the text: its width adds to its height. */
const textHeight = (width: number, height: number, skew: number): number =>
	Math.max(height - width * Math.abs(Math.sin((skew * Math.PI) / 180)), height * 0.3);

/** Whether lines slanted by so many degrees are taken as they are. */
export const isStraight = (skew: number): boolean => Math.abs(skew) < STRAIGHTEN.straight;

/** The lines once they are turned back by the skew, in degrees clockwise, about the origin. */
export const straighten = (lines: readonly PlacedLine[], skew: number): PlacedLine[] =>
	lines.map((placed) => {
		if (isStraight(skew)) return placed;
		const width = placed.right - placed.left;
		const height = textHeight(width, placed.bottom - placed.top, skew);
		const centre = turn(
			{ x: (placed.left + placed.right) / 2, y: (placed.top + placed.bottom) / 2 },
			skew,
		);
		return {
			...placed,
			left: centre.x - width / 2,
			right: centre.x + width / 2,
			top: centre.y - height / 2,
			bottom: centre.y + height / 2,
		};
	});
