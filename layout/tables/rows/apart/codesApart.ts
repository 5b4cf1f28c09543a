import { share } from '../../../lists/share';
import { hullOf, type Span } from '../../../place/span';
import { isMark, isNumeric } from '../../../words/kinds';
import type { GridLine, GridRow } from '../../columns/grid';
import { CODES_APART } from '../../measures/rows';
import { isOpen } from '../goesOn';
import type { Items } from './items';

/** Letters of tax, a unit; not the first half of an article's number that was broken in two. */
const isCode = ({ placed: { line } }: GridLine): boolean => isMark(line.text) && !isOpen(line.text);

const isNumber = ({ placed }: GridLine): boolean => isNumeric(placed.line.text);

const inColumn = (row: GridRow, column: number): GridLine[] =>
	row.filter((line) => line.column === column);

/** Whether a cell is a code and a number on two rows of the page. */
const holdsBoth = (group: readonly GridRow[], column: number): boolean => {
	const parts = group.map((row) => inColumn(row, column)).filter((lines) => lines.length > 0);
	return (
		parts.length === 2 &&
		parts.some((lines) => lines.every(isCode)) &&
		parts.some((lines) => lines.every(isNumber))
	);
};

const spanOf = (lines: readonly GridLine[]): Span => {
	const { left, right } = hullOf(lines.map(({ placed }) => placed));
	return { left, right };
};

/** One column as two, the codes before the numbers or behind them; its name stays with the numbers. */
const parted = ({ columns, names, groups }: Items, column: number): Items => {
	const lines = groups.flat().flatMap((row) => inColumn(row, column));
	const codes = spanOf(lines.filter(isCode));
	const numbers = spanOf(lines.filter((line) => !isCode(line)));
	const areCodesRight = codes.left > numbers.left;
	const moved = (line: GridLine): GridLine => {
		const { column: first, lastColumn: last } = line;
		const isRight = first > column || (first === column && isCode(line) === areCodesRight);
		const step = isRight ? 1 : 0;
		return { ...line, column: first + step, lastColumn: last + (last > column ? 1 : step) };
	};
	const around = <T>(all: readonly T[], code: T, number: T): T[] => [
		...all.slice(0, column),
		...(areCodesRight ? [number, code] : [code, number]),
		...all.slice(column + 1),
	];
	return {
		columns: around(columns, codes, numbers),
		names: names && around(names, '', names[column] ?? ''),
		groups: groups.map((group) => group.map((row) => row.map(moved))),
	};
};

/**
 * Two columns for each whose cells are, as a rule, a code and a number below one another: where items take two rows of the page,
 * letters of tax and units stand over the amounts.
 */
export const codesApart = (items: Items): Items =>
	items.columns.reduceRight<Items>((own, _, column) => {
		const filled = own.groups.filter((group) =>
			group.some((row) => inColumn(row, column).length > 0),
		);
		const isRule = share(filled, (group) => holdsBoth(group, column)) >= CODES_APART.share;
		return isRule ? parted(own, column) : own;
	}, items);
