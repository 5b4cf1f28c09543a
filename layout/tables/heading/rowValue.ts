import type { PlacedLine } from '../../place/place';
import {
	areInLine,
	blankBetween,
	centreOf,
	hullOf,
	overlapOf,
	topOf,
	usualHeight,
	widthOf,
	type VisualRow,
} from '../../place/span';
import { zip } from '../../lists/zip';
import { textWidth } from '../../place/textWidth';
import { isKeyWithValue, isKey, isNumeric, isUnit } from '../../words/kinds';
import { columnsUnder, type GridLine } from '../columns/grid';
import { seriesIn } from '../numbers/seriesIn';
import { HEADING as W } from '../weights';
import { isRemark, isTitle, type Named, type Sizes } from './captions';
import { goesOnBelow } from './goesOnBelow';
import { headingGroups } from './headingGroups';
import type { Profile } from './profile';

/** The columns over which a row's lines lie. */
export const columnsOf = (row: VisualRow, { spans }: Profile): Set<number> => {
	const columns = new Set<number>();
	for (const line of row) {
		const [first, last] = columnsUnder(line, spans);
		for (let column = first; column <= last; column += 1) columns.add(column);
	}
	return columns;
};

/** Texts that come several times on one row, as units do and values do not. */
export const repeatedIn = (row: VisualRow): Set<string> => {
	const texts = row
		.map(({ line }) => line.text.trim())
		.filter((text) => /[\p{L}\p{N}]/u.test(text));
	return new Set(
		texts.filter(
			(text) => text !== '0' && texts.filter((other) => other === text).length >= W.repeats,
		),
	);
};

/** How unlike the values below it a line is; words that the values have as well are none of a heading. */
export const unlikeOf = (
	line: PlacedLine,
	repeated: ReadonlySet<string>,
	profile: Profile,
): number => {
	const { text } = line.line;
	const own = profile.unlike(line);
	const isUnitOfMany = repeated.has(text.trim()) && (own >= 0 || isNumeric(text));
	return isUnitOfMany ? W.repeated : own;
};

/** Whether each of several texts stands in the middle of several columns that have names: those are names of groups. */
const isRowOfGroups = (
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
const isOverSeveral = (
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
const isInBlock = (
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

/** What speaks for one more row of a heading above those found, in columns named. */
export const valueOf = (
	row: VisualRow,
	above: readonly VisualRow[],
	below: VisualRow,
	named: Named,
	profile: Profile,
	sizes: Sizes,
): number => {
	const { height, blank } = sizes;
	const next = above.at(-1);
	const { spans } = profile;
	const hull = hullOf(spans);
	const own = columnsOf(row, profile);
	const space = blankBetween(row, below);
	const farthest = Math.max(W.far * height, W.farOfUsual * blank);
	const repeated = repeatedIn(row);
	const isTight = space <= W.tight * height;
	const areGroups = isRowOfGroups(row, named, profile, sizes);
	const isOther = isOverNames(row, next, below, named, profile, sizes);
	const isText = isInBlock(row, next, below, named, profile, sizes);
	// Names of two lines and of one, set around one middle, overlap.
	const isLone = row.length === 1 && !(next && blankBetween(next, row) < 0);
	let value = 0;
	for (const line of row) {
		const { text } = line.line;
		const [first, last] = columnsUnder(line, spans);
		if (isKeyWithValue(text) || isKey(text)) value -= W.key;
		const isRest =
			first > 0 &&
			above
				.slice(-2)
				.flat()
				.some((name) => goesOnBelow(name, [line], height));
		if ((isUnit(text) && !isRest) || isRemark(row, next, [first, last], named, sizes))
			value -= W.unit;
		const isLong = textWidth(text) > W.longText && widthOf(line) > W.longPart * widthOf(hull);
		if (isLong && seriesIn(text) === null) value -= W.long;
		if (overlapOf(line, hull) < -height) value -= W.outside;
		const unlike = unlikeOf(line, repeated, profile);
		value += Math.min(unlike, 0) * W.number;
		const isNew = Array.from({ length: last - first + 1 }, (_, step) => first + step).some(
			(column) => !named.columns.has(column),
		);
		if (isText || (isOther && !isOverSeveral(line, [first, last], named, profile, sizes)))
			value -= W.again;
		else if (first < last || areGroups) value += W.group;
		else if (isNew && isLone && space > W.tight * height) value += W.loneName;
		else if (isNew) value += unlike > 0 ? 1 : unlike < 0 ? 0 : W.openName;
		else if (isTight && (unlike > 0 || space < W.tightOfUsual * blank)) value += W.secondLine;
		else value += first > 0 && unlike > 0 && space <= W.far * height ? W.over : -W.again;
	}
	if (isTitle(row, below, named, profile, sizes)) value -= W.title;
	const usual = Math.max(height, usualHeight(named.rows.flat()));
	const heights = row.map(({ top, bottom }) => (bottom - top) / usual);
	if (heights.every((each) => each > W.tall) || heights.some((each) => each > W.tallest))
		value -= W.large;
	if (space > farthest) value -= ((space - farthest) / height) * W.distance;
	const isAlone = row.length === 1 && own.has(0) && named.columns.has(0) && spans.length > 2;
	if (isAlone && !row.every((line) => goesOnBelow(line, named.rows.flat(), height)))
		value -= W.alone;
	return value;
};
