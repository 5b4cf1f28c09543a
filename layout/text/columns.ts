import { partitionPoint } from '../place/partitionPoint';
import type { PlacedLine } from '../place/place';
import type { Span } from '../place/span';

/** Hands the lines to the spans of the cover that hold their centres. */
export const splitByCover = (
	cover: readonly Span[],
	rows: readonly PlacedLine[][],
): PlacedLine[][] => {
	const columns = cover.map((): PlacedLine[] => []);
	for (const line of rows.flat()) {
		const centre = (line.left + line.right) / 2;
		const at = partitionPoint(cover, ({ right }) => right < centre);
		columns[Math.min(at, columns.length - 1)]?.push(line);
	}
	return columns;
};
