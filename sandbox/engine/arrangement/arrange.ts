import type { EngineLine } from '../engine';
import { uprightRect, type TurnedPage } from '../geometry';
import { paragraphNumbers } from './paragraphs';
import { regionsOf } from './regions';
import { rowsOf } from './rows';

/**
 * Orders a page's lines by their height on it, as Tencent does, and numbers its paragraphs. Neither is reading order:
 * two columns of text come interleaved, and the numbers run down the columns of a table.
 */
export function arrange(
	lines: readonly Omit<EngineLine, 'paragraph'>[],
	page: TurnedPage,
): EngineLine[] {
	const placed = lines.map((line) => ({ ...line, rect: uprightRect(line.polygon, page) }));
	const numbers = paragraphNumbers(regionsOf(placed));
	return rowsOf(placed)
		.flat()
		.map((line) => {
			const { rect: _, ...rest } = line;
			return { ...rest, paragraph: numbers.get(line) ?? 0 };
		});
}
