import { centreOf, hullOf, widthOf, type Span, type VisualRow } from '../../place/span';
import type { PlacedLine } from '../../place/place';
import { share } from '../../lists/share';
import { textWidth } from '../../place/textWidth';
import { neighbours } from '../../lists/neighbours';
import { columnsUnder } from '../columns/grid';
import { PROSE_COLUMNS } from '../measures/region';

const isProse = (lines: readonly PlacedLine[]): boolean => {
	const width = widthOf(hullOf(lines));
	return (
		lines.length >= PROSE_COLUMNS.lines &&
		share(lines, ({ line }) => textWidth(line.text) >= PROSE_COLUMNS.long) >=
			PROSE_COLUMNS.prose.long &&
		share(lines, (line) => widthOf(line) >= PROSE_COLUMNS.full * width) >=
			PROSE_COLUMNS.prose.full &&
		share(neighbours(lines), ([above, { line }]) => {
			const isOpen = !/[.!?。！？]\s*$/u.test(above.line.text);
			return isOpen && /^\s*[\p{Ll}]/u.test(line.text);
		}) >= PROSE_COLUMNS.prose.goesOn
	);
};

/** The rows without the text beside a table whose lines happen to stand level with its rows. */
export const withoutProseColumns = (
	rows: readonly VisualRow[],
	columns: readonly Span[],
): readonly VisualRow[] => {
	if (columns.length < 3) return rows;
	const lines = rows.flat().map((line) => ({ line, under: columnsUnder(line, columns) }));
	const within = (column: number): PlacedLine[] =>
		lines.flatMap(({ line, under }) => (under.every((own) => own === column) ? [line] : []));
	const beside = [0, columns.length - 1].filter((column) => isProse(within(column)));
	const spans = beside.flatMap((column) => columns[column] ?? []);
	if (spans.length === 0) return rows;
	return rows
		.map((row) =>
			row.filter(
				(line) => !spans.some(({ left, right }) => centreOf(line) > left && centreOf(line) < right),
			),
		)
		.filter((row) => row.length > 0);
};
