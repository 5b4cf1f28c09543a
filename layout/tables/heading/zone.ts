import {
	blankBetween,
	centreOf,
	hullOf,
	overlapOf,
	widthOf,
	type VisualRow,
} from '../../place/span';
import { textWidth } from '../../place/textWidth';
import { isKeyWithValue, isKey, isUnit } from '../../words/kinds';
import { columnsUnder } from '../columns/grid';
import type { Profile } from './profile';
import { HEADING as W } from '../weights';

/** What of a page's rows is a table's heading. */
export interface Zone {
	heading: VisualRow[];
	/** The body's rows, those right under the heading that are sections or first lines of cells among them. */
	body: VisualRow[];
	/** How much the heading looks like one. */
	score: number;
}

/** Rows looked at above a body. */
const MOST_ROWS = 8;
/** Rows among which the body's first one is looked for. */
const MOST_STARTS = 7;

interface Sizes {
	height: number;
	/** White space that usually stands between two of the table's rows. */
	blank: number;
}

/** What the rows of a heading below a row name already. */
interface Named {
	columns: ReadonlySet<number>;
	rows: readonly VisualRow[];
}

const columnsOf = (row: VisualRow, { spans }: Profile): Set<number> => {
	const columns = new Set<number>();
	for (const line of row) {
		const [first, last] = columnsUnder(line, spans);
		for (let column = first; column <= last; column += 1) columns.add(column);
	}
	return columns;
};

/** Whether a row is one line over the whole table or from its left edge on, as titles are. */
const isTitle = (
	row: VisualRow,
	below: VisualRow,
	{ spans }: Profile,
	{ height }: Sizes,
): boolean => {
	const [line, second] = row;
	const [firstColumn, secondColumn] = spans;
	if (!line || second || !firstColumn || !secondColumn) return false;
	const [first, last] = columnsUnder(line, spans);
	const hull = hullOf(spans);
	const isCentred = Math.abs(centreOf(line) - centreOf(hull)) < W.centred * height;
	const isApart = blankBetween(row, below) > W.tight * height;
	if (first > 0) return isCentred && (isApart || widthOf(line) > W.widePart * widthOf(hull));
	const covers = last - first + 1 >= W.titleColumns * spans.length && last > 0;
	return covers || line.right > secondColumn.left + height;
};

/** Texts that come several times on one row, as units do and values do not. */
const repeatedIn = (row: VisualRow): Set<string> => {
	const texts = row
		.map(({ line }) => line.text.trim())
		.filter((text) => /[\p{L}\p{N}]/u.test(text));
	return new Set(
		texts.filter(
			(text) => text !== '0' && texts.filter((other) => other === text).length >= W.repeats,
		),
	);
};

/** What speaks for one more row of a heading above those found, in columns named. */
const valueOf = (
	row: VisualRow,
	below: VisualRow,
	named: Named,
	profile: Profile,
	sizes: Sizes,
): number => {
	const { height, blank } = sizes;
	const { spans } = profile;
	const hull = hullOf(spans);
	const own = columnsOf(row, profile);
	const space = blankBetween(row, below);
	const farthest = Math.max(W.far * height, W.farOfUsual * blank);
	const repeated = repeatedIn(row);
	const isTight = space <= W.tight * height;
	let value = 0;
	for (const line of row) {
		const { text } = line.line;
		const [first, last] = columnsUnder(line, spans);
		if (isKeyWithValue(text) || isKey(text)) value -= W.key;
		if (isUnit(text)) value -= W.unit;
		if (textWidth(text) > W.longText && widthOf(line) > W.longPart * widthOf(hull)) value -= W.long;
		if (overlapOf(line, hull) < -height) value -= W.outside;
		const unlike = repeated.has(text.trim()) ? W.repeated : profile.unlike(line);
		value += Math.min(unlike, 0) * W.number;
		const isNew = Array.from({ length: last - first + 1 }, (_, step) => first + step).some(
			(column) => !named.columns.has(column),
		);
		if (first < last) value += W.group;
		else if (isNew && row.length === 1 && space > W.tight * height) value += W.loneName;
		else if (isNew) value += unlike > 0 ? 1 : unlike < 0 ? 0 : W.openName;
		else if (isTight && (unlike > 0 || space < W.tightOfUsual * blank)) value += W.secondLine;
		else value += first > 0 && unlike > 0 && space <= W.far * height ? W.over : -W.again;
	}
	if (isTitle(row, below, profile, sizes)) value -= W.title;
	if (row.every(({ top, bottom }) => bottom - top > W.tall * height)) value -= W.large;
	if (space > farthest) value -= ((space - farthest) / height) * W.distance;
	if (row.length === 1 && own.has(0) && named.columns.has(0) && spans.length > 2) value -= W.alone;
	return value;
};

/** Whether a row under names is a section or a cell's first line rather than one more line of the names. */
const isSection = (
	row: VisualRow,
	above: VisualRow | undefined,
	profile: Profile,
	{ height, blank }: Sizes,
): boolean => {
	const [line, second] = row;
	if (!line || second || !above) return false;
	const named = columnsOf(above, profile);
	const [first] = columnsUnder(line, profile.spans);
	const isFirst = first === 0;
	const space = blankBetween(above, row);
	const isTight = space <= W.tight * height && space < 0.5 * blank;
	return isFirst && named.has(0) && named.size >= W.fullRow * profile.spans.length && !isTight;
};

/** The heading right above a body that begins at a row, and what speaks for it. */
const zoneAt = (
	above: readonly VisualRow[],
	body: readonly VisualRow[],
	profile: Profile,
	sizes: Sizes,
): Zone => {
	let rows = above.slice(-MOST_ROWS);
	let own = [...body];
	const last = rows.at(-1);
	if (last && isSection(last, rows.at(-2), profile, sizes)) {
		rows = rows.slice(0, -1);
		own = [last, ...own];
	}
	const [first] = own;
	if (!first) return { heading: [], body: own, score: 0 };
	const columns = new Set<number>();
	const found: VisualRow[] = [];
	let [value, best, count] = [0, 0, 0];
	let below = first;
	for (const row of [...rows].reverse()) {
		if (blankBetween(row, below) > W.farthest * sizes.height) break;
		value += valueOf(row, below, { columns, rows: found }, profile, sizes);
		found.unshift(row);
		for (const column of columnsOf(row, profile)) columns.add(column);
		if (value > best) [best, count] = [value, found.length];
		below = row;
	}
	return { heading: count === 0 ? [] : found.slice(-count), body: own, score: best };
};

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
	for (let start = 0; start < Math.min(own.length, MOST_STARTS); start += 1) {
		const row = own[start] ?? [];
		const repeated = repeatedIn(row);
		const likeBody = -row.reduce(
			(sum, line) =>
				sum + (repeated.has(line.line.text.trim()) ? W.repeated : profile.unlike(line)),
			0,
		);
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
