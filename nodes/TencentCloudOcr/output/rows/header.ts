import { type Span } from '../geometry/span';
import { cellText } from './cellText';
import type { GridLine, GridRow } from './grid';
import { columnsOf, headingGroups, type HeadingGroup } from './headingGroups';
import { unlikeness } from './unlike';

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

/** Whether the second row goes on with the heading: names under the groups that the first names. */
const goesOn = (
	[upper = [], lower = []]: readonly GridRow[],
	groups: readonly HeadingGroup[],
	isUnlike: (text: string, column: number) => boolean,
): boolean =>
	groups.some(
		({ name, under, columns }) =>
			columns.length > 1 && upper.includes(name) && under.some((line) => lower.includes(line)),
	) && [...upper, ...lower].every(({ placed, column }) => isUnlike(placed.line.text, column));

/** The names of the columns: the first row, or the first two where one names groups of columns. */
export const readHeading = (
	rows: readonly GridRow[],
	spans: readonly Span[],
	height: number,
): Heading => {
	const [upper = [], lower = [], ...body] = rows;
	const columns = columnsOf(lower, body.flat(), spans, height);
	const both = headingGroups([...upper, ...lower], columns);
	const isUnlike = unlikeness(
		body.flat().map(({ placed, column }) => ({ text: placed.line.text, column })),
	);
	if (goesOn(rows, both, isUnlike))
		return { names: namesOf([...upper, ...lower], both, spans), rows: 2 };
	return { names: namesOf(upper, headingGroups(upper, columns), spans), rows: 1 };
};
