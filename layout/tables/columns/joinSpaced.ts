import type { PlacedLine } from '../../place/place';
import { hullOf, type VisualRow } from '../../place/span';
import { indexesOf } from '../../place/straighten';
import { textWidth } from '../../place/textWidth';
import { SPACED } from '../measures/columns';

const isSingle = ({ line: { text } }: PlacedLine): boolean =>
	textWidth(text.trim()) === 2 && Array.from(text.trim()).length === 1;

const joined = (left: PlacedLine, right: PlacedLine): PlacedLine => ({
	...left,
	...hullOf([left, right]),
	joined: [...(left.joined ?? []), ...indexesOf(right)],
	line: { ...left.line, text: `${left.line.text.trim()}${right.line.text.trim()}` },
});

/** The rows with single Chinese characters joined that are one name, spaced out: where a line below runs under both. */
export const joinSpaced = (rows: readonly VisualRow[]): VisualRow[] =>
	rows.map((row, index) => {
		const below = rows.slice(index + 1, index + 1 + SPACED.below).flat();
		const own: VisualRow = [];
		for (const line of row) {
			const before = own.at(-1);
			const isOne =
				before !== undefined &&
				isSingle(line) &&
				isSingle(before) &&
				below.some(({ left, right }) => left < before.right && right > line.left);
			if (isOne) own[own.length - 1] = joined(before, line);
			else own.push(line);
		}
		return own;
	});
