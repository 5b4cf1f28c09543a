import type { Table, TableNote } from '../page';
import type { PlacedLine } from '../place/place';
import { centreOf } from '../place/span';

const middleOf = ({ top, bottom }: PlacedLine): number => (top + bottom) / 2;

/** The tables, each with the lines inside its box that are in no table. */
export const withNotes = (tables: readonly Table[], lines: readonly PlacedLine[]): Table[] => {
	const taken = new Set(tables.flatMap((table) => table.lines));
	const places = new Map(lines.map((line) => [line.index, line]));
	const free = lines.filter(({ index }) => !taken.has(index));
	return tables.map((table) => {
		const { box, rows } = table;
		const inside = free.filter((line) => {
			const [x, y] = [centreOf(line), middleOf(line)];
			return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
		});
		if (inside.length === 0) return table;
		const tops = rows.map((row) =>
			Math.min(...row.lines.map((index) => places.get(index)?.top ?? Infinity)),
		);
		const notes = inside.map(({ index, ...line }): TableNote => {
			const above = tops.filter((top) => top < middleOf({ index, ...line })).length;
			return { line: index, row: above };
		});
		return { ...table, notes };
	});
};
