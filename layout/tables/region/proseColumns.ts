import { centreOf, hullOf, widthOf, type Span, type VisualRow } from '../../place/span';
import type { PlacedLine } from '../../place/place';
import { share } from '../../place/share';
import { textWidth } from '../../place/textWidth';
import { neighbours } from '../../place/neighbours';
import { columnsUnder } from '../columns/grid';

/** Lines of a text beside a table, and characters of each, at least. */
const LINES = 4;
const LONG = 18;
/** Parts of its lines that are long, that fill its column, and that go on with the sentence above. */
const PROSE = { long: 0.7, full: 0.6, goesOn: 0.5 };
const FULL = 0.75;

const isProse = (lines: readonly PlacedLine[]): boolean => {
	const width = widthOf(hullOf(lines));
	return (
		lines.length >= LINES &&
		share(lines, ({ line }) => textWidth(line.text) >= LONG) >= PROSE.long &&
		share(lines, (line) => widthOf(line) >= FULL * width) >= PROSE.full &&
		share(neighbours(lines), ([above, { line }]) => {
			const isOpen = !/[.!?。！？]\s*$/u.test(above.line.text);
			return isOpen && /^\s*[\p{Ll}]/u.test(line.text);
		}) >= PROSE.goesOn
	);
};

/** The rows without the text beside a table whose lines happen to stand level with its rows. */
export const withoutProseColumns = (
	rows: readonly VisualRow[],
	columns: readonly Span[],
): VisualRow[] => {
	if (columns.length < 3) return [...rows];
	const lines = rows.flat();
	const beside = [0, columns.length - 1].filter((column) =>
		isProse(lines.filter((line) => columnsUnder(line, columns).every((own) => own === column))),
	);
	const spans = beside.flatMap((column) => columns[column] ?? []);
	if (spans.length === 0) return [...rows];
	return rows
		.map((row) =>
			row.filter(
				(line) => !spans.some(({ left, right }) => centreOf(line) > left && centreOf(line) < right),
			),
		)
		.filter((row) => row.length > 0);
};
