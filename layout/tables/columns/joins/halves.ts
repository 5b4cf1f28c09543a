import { bottomOf, hullOf, overlapOf, type Span } from '../../../place/span';
import { textWidth } from '../../../place/textWidth';
import { zip } from '../../../lists/zip';
import { byColumn, type GridLine } from '../grid';
import { HALVES } from '../../measures/columns';

/** A column with the lines that begin in it. */
interface FilledColumn {
	span: Span;
	heading: GridLine[];
	body: GridLine[];
}

const isCharacter = ({ placed }: GridLine): boolean => textWidth(placed.line.text.trim()) === 2;

/** Whether two names stand beside one another as words of one: a group's name stands higher. */
const areWordsOfOne = (first: GridLine, second: GridLine, height: number): boolean => {
	const most = isCharacter(first) && isCharacter(second) ? HALVES.characterGap : HALVES.wordGap;
	const [left, right] = [first.placed, second.placed];
	const isBeside = left.top < right.bottom && right.top < left.bottom;
	return isBeside && right.left - left.right <= most * height;
};

const areNear = (left: FilledColumn, right: FilledColumn, height: number): boolean =>
	left.heading.some((first) =>
		right.heading.some((second) => areWordsOfOne(first, second, height)),
	);

/** Whether a heading goes on in a column of its own that has nothing below it. */
const isRestOfHeading = (left: FilledColumn, right: FilledColumn, height: number): boolean =>
	(left.body.length === 0 || right.body.length === 0) && areNear(left, right, height);

/** Whether one column holds a heading alone and the other the cells that belong to it. */
const complete = (left: FilledColumn, right: FilledColumn): boolean =>
	(left.heading.length === 0) !== (left.body.length === 0) &&
	(left.heading.length === 0) === (right.body.length === 0) &&
	(left.body.length === 0) === (right.heading.length === 0);

const belong = (left: FilledColumn, right: FilledColumn, height: number): boolean =>
	complete(left, right) || isRestOfHeading(left, right, height);

/** Whether what a column has of a heading is the name of a group, which stands higher than the names beside it. */
const hasGroupOnly = (column: FilledColumn, left: FilledColumn, right: FilledColumn): boolean => {
	const lowest = bottomOf(column.heading.map(({ placed }) => placed));
	const isNamedBelow = ({ heading }: FilledColumn): boolean =>
		heading.length > 0 && heading.every(({ placed }) => (placed.top + placed.bottom) / 2 > lowest);
	return column.heading.length > 0 && isNamedBelow(left) && isNamedBelow(right);
};

/** Whether that name reaches over the names on both sides, and so names no column between them. */
const reachesOver = (column: FilledColumn, left: FilledColumn, right: FilledColumn): boolean =>
	[left, right].every(({ heading }) =>
		heading.some((name) =>
			column.heading.every(({ placed }) => overlapOf(placed, name.placed) > 0),
		),
	);

/**
 * Columns once those that are halves of one column are joined: a heading at one side of the cell
 * and numbers at the other or a heading in two parts. A group's name is no column of its own.
 */
export const joinHalves = (
	columns: readonly Span[],
	heading: readonly GridLine[],
	body: readonly GridLine[],
	height: number,
): Span[] => {
	const lines = zip(byColumn(heading, columns.length), byColumn(body, columns.length));
	const all = zip(columns, lines).map(([span, [above, below]]) => ({
		span,
		heading: above,
		body: below,
	}));
	const joined: FilledColumn[] = [];
	all.forEach((column, index) => {
		const [last, next] = [joined.at(-1), all[index + 1]];
		const isGroup = last && next && hasGroupOnly(column, last, next);
		if (isGroup && column.body.length === 0) return;
		const isOverBoth = isGroup && reachesOver(column, last, next);
		const own = isOverBoth ? { ...column, heading: [] } : column;
		if (last && belong(last, own, height)) {
			joined[joined.length - 1] = {
				span: hullOf([last.span, own.span]),
				heading: [...last.heading, ...own.heading],
				body: [...last.body, ...own.body],
			};
		} else joined.push(own);
	});
	return joined.map(({ span }) => span);
};
