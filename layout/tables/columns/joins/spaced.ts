import type { PlacedLine } from '../../../place/place';
import type { VisualRow } from '../../../place/span';
import { textWidth } from '../../../place/textWidth';
import { SPACED } from '../../measures/columns';
import { joinLines } from './joinLines';

const isSingle = ({ line: { text } }: PlacedLine): boolean =>
	textWidth(text.trim()) === 2 && Array.from(text.trim()).length === 1;

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
			if (isOne) own[own.length - 1] = joinLines(before, line, '');
			else own.push(line);
		}
		return own;
	});
