import { placeLines, type PlacedLine } from '../place/place';
import type { RecognizedPage, TextLine } from '../page';
import { readingRows } from './readingOrder';

/** Lines that are read together, from left to right. */
export interface ReadRow {
	lines: TextLine[];
	/** The same lines with their places; empty for a line without a place. */
	placed: PlacedLine[];
}

/** The page's rows as a person reads them; a line without a place follows the engine's line before it. */
export const readPage = (page: RecognizedPage): ReadRow[] => {
	const placed = placeLines(page);
	const hasPlace = new Set(placed.map(({ index }) => index));
	const first: ReadRow[] = [];
	const followers = new Map<number, ReadRow[]>();
	let following = first;
	page.lines.forEach((line, index) => {
		if (!hasPlace.has(index)) {
			following.push({ lines: [line], placed: [] });
			return;
		}
		following = [];
		followers.set(index, following);
	});
	const rows = readingRows(placed).flatMap((row) => [
		{ lines: row.map(({ line }) => line), placed: row },
		...row.flatMap(({ index }) => followers.get(index) ?? []),
	]);
	return [...first, ...rows];
};
