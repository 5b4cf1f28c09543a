import type { PlacedLine } from '../../../place/place';
import type { VisualRow } from '../../../place/span';
import { textWidth } from '../../../place/textWidth';
import { SPACED } from '../../measures/columns';
import { joinInRow } from './joinInRow';

const isSingle = ({ line: { text } }: PlacedLine): boolean =>
	textWidth(text.trim()) === 2 && Array.from(text.trim()).length === 1;

/** The rows with single Chinese characters joined that are one name, spaced out: where a line below runs under both. */
export const joinSpaced = (rows: readonly VisualRow[]): VisualRow[] =>
	rows.map((row, index) => {
		const below = rows.slice(index + 1, index + 1 + SPACED.below).flat();
		const areName = (before: PlacedLine, line: PlacedLine): boolean =>
			isSingle(line) &&
			isSingle(before) &&
			below.some(({ left, right }) => left < before.right && right > line.left);
		return joinInRow(row, areName, '');
	});
