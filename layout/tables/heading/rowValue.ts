import type { PlacedLine } from '../../place/place';
import {
	blankBetween,
	hullOf,
	overlapOf,
	usualHeight,
	widthOf,
	type VisualRow,
} from '../../place/span';
import { textWidth } from '../../place/textWidth';
import { isKeyWithValue, isKey, isNumeric, isUnit } from '../../words/kinds';
import { columnsUnder } from '../columns/grid';
import { seriesIn } from '../numbers/seriesIn';
import { HEADING as W } from '../weights';
import { isRemark, isTitle, type Named, type Sizes } from './captions';
import { goesOnBelow } from './goesOnBelow';
import { isInBlock, isOverNames, isOverSeveral, isRowOfGroups } from './overNames';
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

/** Whether a line goes on with one right above it, as `in EUR` does with `Price`; names beside it can stand at a height between the two. */
const goesOnAbove = (line: PlacedLine, above: readonly VisualRow[], height: number): boolean =>
	above
		.slice(-2)
		.flat()
		.some((name) => goesOnBelow(name, [line], height));

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
		const isUnitOfAll = isUnit(text) && !(first > 0 && goesOnAbove(line, above, height));
		if (isUnitOfAll || isRemark(row, next, [first, last], named, sizes)) value -= W.unit;
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
