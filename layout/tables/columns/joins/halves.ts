import { neighbours } from '../../../lists/neighbours';
import { hullOf, type Span } from '../../../place/span';
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

const areNear = (left: FilledColumn, right: FilledColumn, height: number): boolean => {
	const names = [...left.heading.slice(-1), ...right.heading.slice(0, 1)];
	const isSingle = names.every(({ placed }) => textWidth(placed.line.text.trim()) === 2);
	const most = (isSingle ? HALVES.characterGap : HALVES.wordGap) * height;
	return neighbours(names).some(
		([first, second]) => second.placed.left - first.placed.right <= most,
	);
};

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

/** Whether a column holds the name of a group only, which stands between the columns it names. */
const isGroupOnly = (column: FilledColumn, left: FilledColumn, right: FilledColumn): boolean => {
	const lowest = column.heading.reduce(
		(most, { placed }) => Math.max(most, placed.bottom),
		-Infinity,
	);
	const isNamedBelow = ({ heading }: FilledColumn): boolean =>
		heading.length > 0 && heading.every(({ placed }) => (placed.top + placed.bottom) / 2 > lowest);
	return (
		column.heading.length > 0 &&
		column.body.length === 0 &&
		isNamedBelow(left) &&
		isNamedBelow(right)
	);
};

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
		if (last && next && isGroupOnly(column, last, next)) return;
		if (last && belong(last, column, height)) {
			joined[joined.length - 1] = {
				span: hullOf([last.span, column.span]),
				heading: [...last.heading, ...column.heading],
				body: [...last.body, ...column.body],
			};
		} else joined.push(column);
	});
	return joined.map(({ span }) => span);
};
