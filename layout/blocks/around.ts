import { partitionPoint } from '../lists/partitionPoint';
import type { Segment } from './segments';
import { AROUND } from './measures';

/** The lines beside a line, those of its row and of the rows around it; `at` is its row's place. */
export const around = (
	rows: readonly (readonly Segment[])[],
	at: number,
	line: Segment,
): Segment[] =>
	rows.slice(Math.max(0, at - 1), at + 2).flatMap((row) => {
		const place = partitionPoint(row, ({ left }) => left < line.left);
		return row
			.slice(Math.max(0, place - AROUND.beside), place + 1 + AROUND.beside)
			.filter((one) => one !== line);
	});
