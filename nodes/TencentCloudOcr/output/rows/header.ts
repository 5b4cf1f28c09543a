import { type Span } from '../geometry/span';
import { cellText } from './cellText';
import type { GridLine, GridRow } from './grid';
import { headingGroups, type HeadingGroup } from './headingGroups';
import { isNumeric, shapeOf } from './kinds';

export interface Heading {
	names: string[];
	/** How many of the logical rows it takes. */
	rows: number;
}

const namesOf = (
	lines: readonly GridLine[],
	groups: readonly HeadingGroup[],
	spans: readonly Span[],
): string[] => {
	const grouped = new Set(groups.map(({ name }) => name));
	return spans.map((_, column) => {
		const over = groups.filter(({ columns }) => columns.includes(column));
		const own = lines.filter((line) => line.column === column && !grouped.has(line));
		return [...over.map(({ name }) => [name]), own]
			.map((each) => cellText(each.map(({ placed }) => placed)))
			.filter(Boolean)
			.join(' ');
	});
};

/** Whether a line's text is unlike what stands in its column further down. */
const isUnlike = ({ placed: { line }, column }: GridLine, body: readonly GridRow[]): boolean => {
	if (!isNumeric(line.text)) return true;
	const shape = shapeOf(line.text);
	const below = body.flat().filter((other) => other.column === column);
	const same = below.filter(({ placed }) => shapeOf(placed.line.text) === shape);
	return below.length > 0 && same.length < 0.3 * below.length;
};

/** Whether the second row goes on with the heading: names under the groups that the first names. */
const goesOn = (
	[upper = [], lower = [], ...body]: readonly GridRow[],
	groups: readonly HeadingGroup[],
): boolean =>
	groups.some(
		({ name, under }) => upper.includes(name) && under.some((line) => lower.includes(line)),
	) &&
	upper.every(({ placed: { line } }) => !isNumeric(line.text)) &&
	lower.every((line) => isUnlike(line, body));

/** The names of the columns: the first row, or the first two where one names groups of columns. */
export const readHeading = (
	rows: readonly GridRow[],
	spans: readonly Span[],
	height: number,
): Heading => {
	const [upper = [], lower = []] = rows;
	const both = headingGroups([...upper, ...lower], spans, height);
	if (goesOn(rows, both)) return { names: namesOf([...upper, ...lower], both, spans), rows: 2 };
	return { names: namesOf(upper, headingGroups(upper, spans, height), spans), rows: 1 };
};
