import type { Span } from '../place/span';
import { cellText } from './cellText';
import { columnsOf, type Columns } from './columnTraits';
import type { GridLine, GridRow } from './grid';
import { headingGroups, type HeadingGroup } from './headingGroups';
import { unlikeness } from './unlike';

export interface Heading {
	names: string[];
	/** How many of the logical rows it takes. */
	rows: number;
}

/** White space between two lines of one name, in line heights, at most. */
const ONE_CELL = 0.35;

const middleOf = ({ placed: { top, bottom } }: GridLine): number => (top + bottom) / 2;

/** Whether a line stands beside the names of groups, over the name of its one column. */
const isGroupOfOne = (
	line: GridLine,
	own: readonly GridLine[],
	groups: readonly HeadingGroup[],
): boolean => {
	const height = line.placed.bottom - line.placed.top;
	const isLevel = groups.some(
		({ name, columns }) =>
			columns.length > 1 && Math.abs(middleOf(name) - middleOf(line)) < height / 2,
	);
	const below = own.filter((other) => middleOf(other) > middleOf(line) + height / 2);
	return (
		isLevel &&
		below.length > 0 &&
		below.every(({ placed }) => placed.top - line.placed.bottom > ONE_CELL * height)
	);
};

const namesOf = (
	lines: readonly GridLine[],
	groups: readonly HeadingGroup[],
	spans: readonly Span[],
): string[] => {
	const grouped = new Set(groups.map(({ name }) => name));
	return spans.map((_, column) => {
		const over = groups.filter(({ columns }) => columns.includes(column));
		const own = lines.filter((line) => line.column === column && !grouped.has(line));
		const alone = own.filter((line) => isGroupOfOne(line, own, groups));
		const rest = own.filter((line) => !alone.includes(line));
		return [...over.map(({ name }) => [name]), alone, rest]
			.map((each) => cellText(each.map(({ placed }) => placed)))
			.filter(Boolean)
			.join(' ');
	});
};

/** Whether the second row goes on with the heading: names under the groups that the first names. */
const goesOn = (
	upper: GridRow,
	lower: GridRow,
	groups: readonly HeadingGroup[],
	isUnlike: (text: string, column: number) => boolean,
): boolean =>
	groups.some(
		({ name, under, columns }) =>
			columns.length > 1 && upper.includes(name) && under.some((line) => lower.includes(line)),
	) && [...upper, ...lower].every(({ placed, column }) => isUnlike(placed.line.text, column));

/** Whether the second row goes on with names: words close below names of numbers. */
const areSecondLines = (
	upper: GridRow,
	lower: GridRow,
	{ traits, height }: Columns,
	isUnlike: (text: string, column: number) => boolean,
): boolean => {
	const second = lower.flatMap((line) => {
		const name = upper.find(({ column }) => column === line.column);
		return name ? [{ name, line }] : [];
	});
	return (
		2 * second.length > lower.length &&
		[...upper, ...lower].every(({ placed, column }) => isUnlike(placed.line.text, column)) &&
		second.every(({ name, line }) => {
			const blank = line.placed.top - name.placed.bottom;
			return blank <= ONE_CELL * height && traits[line.column]?.hasNumbers === true;
		})
	);
};

/** The names of the columns: the first row, or the first two where one names groups or goes on with names. */
export const readHeading = (
	rows: readonly GridRow[],
	spans: readonly Span[],
	height: number,
): Heading => {
	const [upper, lower] = [rows.slice(0, 1).flat(), rows.slice(1, 2).flat()];
	const body = rows.slice(2).flat();
	const columns = columnsOf(lower, body, spans, height);
	const both = headingGroups([...upper, ...lower], columns);
	const isUnlike = unlikeness(
		body.map(({ placed, column }) => ({ text: placed.line.text, column })),
	);
	if (goesOn(upper, lower, both, isUnlike) || areSecondLines(upper, lower, columns, isUnlike))
		return { names: namesOf([...upper, ...lower], both, spans), rows: 2 };
	return { names: namesOf(upper, headingGroups(upper, columns), spans), rows: 1 };
};
