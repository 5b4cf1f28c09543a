import { zip } from '../../lists/zip';
import type { PlacedLine } from '../../place/place';
import {
	areInLine,
	blankBetween,
	centreOf,
	hullOf,
	overlapOf,
	topOf,
	type VisualRow,
} from '../../place/span';
import { columnsUnder, type GridLine } from '../columns/grid';
import { HEADING as W } from '../weights';
import type { Named, Sizes } from './captions';
import { headingGroups } from './headingGroups';
import type { Profile } from './profile';

/** Whether each of several texts stands in the middle of several columns that have names: those are names of groups. */
export const isRowOfGroups = (
	row: VisualRow,
	named: Named,
	{ spans, hasNumbers }: Profile,
	{ height }: Sizes,
): boolean => {
	const inColumns = (line: PlacedLine): GridLine => {
		const [column, lastColumn] = columnsUnder(line, spans);
		return { placed: line, column, lastColumn };
	};
	const names = row.map(inColumns);
	const isNamed = names.every(({ column }) => column > 0 && named.columns.has(column));
	if (row.length < 2 || 2 * row.length > spans.length || !isNamed) return false;
	const lower = named.rows.flat().map(inColumns);
	return headingGroups(names, lower, [], { spans, hasNumbers, height }).length === row.length;
};

/**
 * Whether a text stands in the middle of the names of several columns, or at their left edge; at the table's own, all
 * that the page holds begins.
 */
export const isOverSeveral = (
	line: PlacedLine,
	[first, last]: readonly [number, number],
	{ rows }: Named,
	{ spans }: Profile,
	{ height }: Sizes,
): boolean => {
	if (first === last) return false;
	const hull = hullOf(spans.slice(first, last + 1));
	const names = rows.flat().filter((name) => overlapOf(name, hull) > 0);
	const whole = hullOf([...names, hull]);
	const atLeft = first > 0 ? Math.abs(line.left - whole.left) : Infinity;
	return Math.min(Math.abs(centreOf(line) - centreOf(whole)), atLeft) <= W.centred * height;
};

/** Whether a line stands in line with the nearest name below it, as the first line of that name does; so does one over none. */
const isInLineBelow = (line: PlacedLine, { rows }: Named, height: number): boolean => {
	const names = rows.flat().filter((name) => overlapOf(name, line) > 0);
	return names.length === 0 || names.some((name) => areInLine(line, name, W.inLine * height));
};

/**
 * Whether a row above names of all columns is lines of blocks of text, as of addresses: each begins where the text
 * above it does, or that below it in the same block, and some are not centred with it. Of several side by side, some are out of
 * line with the names below, of which they could be first lines otherwise.
 */
export const isInBlock = (
	row: VisualRow,
	above: VisualRow | undefined,
	below: VisualRow,
	named: Named,
	{ spans }: Profile,
	{ height }: Sizes,
): boolean => {
	const others = (named.isOver ? below : above) ?? [];
	if (row.length !== others.length || named.columns.size < spans.length) return false;
	const off = W.inLine * height;
	const pairs = zip(row, others);
	return (
		pairs.every(([line, other]) => Math.abs(line.left - other.left) <= off) &&
		pairs.some(([line, other]) => Math.abs(centreOf(line) - centreOf(other)) > off) &&
		(row.length === 1 || named.isOver || !row.every((line) => isInLineBelow(line, named, height)))
	);
};

/** White space between a line and the next name below it in one of its columns. */
const blankBelow = (line: PlacedLine, { rows }: Named, { spans }: Profile): number => {
	const [first, last] = columnsUnder(line, spans);
	const names = rows.flat().filter((name) => {
		const [from, to] = columnsUnder(name, spans);
		return from <= last && to >= first;
	});
	return topOf(names) - line.bottom;
};

/**
 * Whether a row above names of all columns is several texts that name no groups of them, as in a letterhead or a form:
 * one that stands apart, or close above such a row.
 */
export const isOverNames = (
	row: VisualRow,
	above: VisualRow | undefined,
	below: VisualRow,
	named: Named,
	profile: Profile,
	sizes: Sizes,
): boolean => {
	if (isInBlock(row, above, below, named, profile, sizes)) return true;
	const areFew = row.length > 1 && 2 * row.length <= profile.spans.length;
	if (!areFew || named.columns.size < profile.spans.length) return false;
	const isTight =
		blankBetween(row, below) <= W.tight * sizes.height &&
		row.every((line) => blankBelow(line, named, profile) <= W.overName * sizes.height);
	return (named.isOver || !isTight) && !isRowOfGroups(row, named, profile, sizes);
};
