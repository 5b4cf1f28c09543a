import { neighbours } from '../../lists/neighbours';
import { blankBetween, type VisualRow } from '../../place/span';
import type { PlacedLine } from '../../place/place';
import { isNumeric, shapeOf } from '../../words/kinds';
import { columnsUnder } from '../columns/grid';
import { productOf } from '../numbers/productOf';
import { HEADING as W } from '../weights';
import type { Sizes } from './captions';
import type { Profile } from './profile';
import { centredLines } from './centredLines';
import { isNameless, leadLines } from './leadLines';
import { isOverNames } from './overNames';
import { columnsOf, repeatedIn, unlikeOf, valueOf } from './rowValue';
import { ZONE } from '../measures/heading';

/** What of a page's rows is a table's heading. */
export interface Zone {
	heading: VisualRow[];
	/** The body's rows, those right under the heading that are sections or first lines of cells among them. */
	body: VisualRow[];
	/** How much the heading looks like one. */
	score: number;
}

/** Whether a row is a number in a column of numbers, as items have there, and one text: `2` `Kitchen`, above `2.1`. */
const isNumbered = ([number, text, ...others]: VisualRow, { hasNumbers }: Profile): boolean =>
	number !== undefined &&
	text !== undefined &&
	others.length === 0 &&
	hasNumbers(0) &&
	isNumeric(number.line.text) &&
	!isNumeric(text.line.text);

/** Whether a body has one more row of a single text like this one, at the same place: sections look alike. */
const comesAgain = (line: PlacedLine, body: readonly VisualRow[], height: number): boolean =>
	body.some(([other, ...others]) => {
		if (!other || others.length > 0) return false;
		const isInLine = Math.abs(other.left - line.left) <= ZONE.inLine * height;
		return isInLine && shapeOf(other.line.text) === shapeOf(line.line.text);
	});

/** Whether a row under names is a section or a cell's first line rather than one more line of the names. */
const isSection = (
	row: VisualRow,
	names: readonly VisualRow[],
	body: readonly VisualRow[],
	profile: Profile,
	{ height, blank }: Sizes,
): boolean => {
	const [line, ...others] = row;
	const above = names.at(-1);
	if (!line || !above || (others.length > 0 && !isNumbered(row, profile))) return false;
	const named = columnsOf(names.flat(), profile);
	const [first] = columnsUnder(line, profile.spans);
	const isPlaced = first === 0 || comesAgain(line, body, height);
	const space = blankBetween(above, row);
	const isTight = space <= W.tight * height && space < 0.5 * blank;
	return isPlaced && named.has(0) && named.size >= W.fullRow * profile.spans.length && !isTight;
};

const areLone = (upper: VisualRow | undefined, lower: VisualRow | undefined): boolean =>
	upper?.length === 1 && lower?.length === 1;

/** How many of the last rows stand below the names: a section, or two lines of the first item, as those of others below. */
const rowsUnderNames = (
	rows: readonly VisualRow[],
	body: readonly VisualRow[],
	profile: Profile,
	sizes: Sizes,
): number => {
	const isUnderNames = (place: number): boolean => {
		const row = rows.at(place);
		return (
			row !== undefined &&
			isSection(row, rows.slice(place - ZONE.nameRows, place), body, profile, sizes)
		);
	};
	const haveTwo =
		areLone(rows.at(-2), rows.at(-1)) &&
		neighbours(body).some(([upper, lower]) => areLone(upper, lower));
	if (haveTwo && isUnderNames(-2)) return 2;
	return isUnderNames(-1) ? 1 : 0;
};

/** Whether a row says how many of an item come at which price. */
const hasProduct = (row: VisualRow): boolean =>
	row.some(({ line }) => productOf(line.text) !== null);

/** Whether a row is one text that does not stand over the amounts: above an item with its name that is a letterhead's. */
const isAside = ([line, ...others]: VisualRow, { spans, hasNumbers }: Profile): boolean => {
	if (!line || others.length > 0) return false;
	return columnsUnder(line, spans)[1] < spans.findLastIndex((_, column) => hasNumbers(column));
};

/** The heading right above a body that begins at a row, and what speaks for it. */
const zoneAt = (
	above: readonly VisualRow[],
	body: readonly VisualRow[],
	profile: Profile,
	sizes: Sizes,
): Zone => {
	const lead = leadLines(above, body);
	// Other bodies can have a heading of as many rows as their items have first lines.
	const lines = Math.max(
		centredLines(above, body, sizes.height),
		hasProduct(body[0] ?? []) || isNameless(body[0] ?? []) ? lead : 0,
	);
	const free = above.slice(0, above.length - lines).slice(-ZONE.mostRows);
	const under = rowsUnderNames(free, body, profile, sizes);
	const rows = free.slice(0, free.length - under);
	const own = [...free.slice(rows.length), ...above.slice(above.length - lines), ...body];
	const [first] = own;
	if (!first) return { heading: [], body: own, score: 0 };
	const columns = new Set<number>();
	const found: VisualRow[] = [];
	let [value, best, count] = [0, 0, 0];
	let [below, isOver] = [first, false];
	for (const [index, row] of [...rows.entries()].reverse()) {
		if (blankBetween(row, below) > W.farthest * sizes.height) break;
		value += valueOf(
			row,
			rows.slice(0, index),
			below,
			{ columns, rows: found, isOver },
			profile,
			sizes,
		);
		if (lines > 0 && body.length === 1 && isAside(row, profile)) value -= W.alone;
		isOver = isOverNames(
			row,
			rows[index - 1],
			below,
			{ columns, rows: found, isOver },
			profile,
			sizes,
		);
		found.unshift(row);
		for (const column of columnsOf(row, profile)) columns.add(column);
		if (value > best) [best, count] = [value, found.length];
		below = row;
	}
	if (count > 0) return { heading: found.slice(-count), body: own, score: best };
	const firstLines = above.slice(above.length - Math.max(lines, lead));
	return { heading: [], body: [...firstLines, ...body], score: best };
};

/** Whether a row begins with how many of an item come at which price: the item's name stands above it, and is no heading. */
const beginsWithProduct = (row: VisualRow | undefined): boolean =>
	row !== undefined && hasProduct(row.slice(0, 1));

/**
 * Finds a table's heading: the row from which on its body goes, and the rows above that name its
 * columns. `above` are free rows over the table's own.
 */
export const headingZone = (
	above: readonly VisualRow[],
	own: readonly VisualRow[],
	profile: Profile,
	sizes: Sizes,
): Zone => {
	let best: Zone = { heading: [], body: [...own], score: -Infinity };
	const nameless = own.slice(0, ZONE.mostStarts).findIndex(isNameless);
	const lead =
		nameless < 0 ? 0 : leadLines([...above, ...own.slice(0, nameless)], own.slice(nameless));
	for (let start = 0; start < Math.min(own.length, ZONE.mostStarts); start += 1) {
		if (start > 0 && beginsWithProduct(own[start])) continue;
		if (start > nameless - lead && start < nameless) continue;
		const next = beginsWithProduct(own[start + 1]) ? own[start + 1] : undefined;
		const row = [...(own[start] ?? []), ...(next ?? [])];
		const repeated = repeatedIn(row);
		const likeBody = -row.reduce((sum, line) => sum + unlikeOf(line, repeated, profile), 0);
		const zone = zoneAt([...above, ...own.slice(0, start)], own.slice(start), profile, sizes);
		const kept = zone.heading.length + zone.body.length;
		const lost = own
			.slice(0, Math.max(0, own.length - kept))
			.reduce((sum, each) => sum + each.length, 0);
		const score = zone.score + Math.max(Math.min(likeBody, 1), -1) * W.start - lost * W.lost;
		if (score > best.score) best = { ...zone, score };
	}
	return best;
};
