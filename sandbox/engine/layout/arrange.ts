import type { EngineLine } from '../engine';
import { uprightRect, type TurnedPage } from '../geometry';
import { numberParagraphs } from './paragraphs';
import { readingBlocks } from './readingBlocks';

/** Puts a page's lines into reading order and numbers its paragraphs. */
export function arrange(
	lines: readonly Omit<EngineLine, 'paragraph'>[],
	page: TurnedPage,
): EngineLine[] {
	const placed = lines.map((line) => ({
		...line,
		rect: uprightRect(line.polygon, page),
	}));
	return numberParagraphs(readingBlocks(placed)).map(({ rect: _, ...line }) => line);
}
