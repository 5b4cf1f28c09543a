import { median, quantile } from '../place/median';
import { neighbours } from '../place/neighbours';
import type { PlacedLine } from '../place/place';
import { middleOf } from '../place/span';
import { textWidth } from '../place/textWidth';
import type { GridRow } from './grid';
import { isNumeric } from '../words/kinds';

/** Part of the usual distance of two rows under which they are lines of one row. */
const NEAR = 0.8;
/** Part of the filled columns from which on a row stands for itself. */
const FULL = 0.6;
/** Distance of two lines of one cell, in line heights, at most. */
const LEADING = 1.65;
/** The same where other rows stand much further apart. */
const FARTHEST = 2.1;
/** How much larger the large distances are than the small ones, if there are two kinds. */
const UNEVEN = 1.25;
/** Columns of characters from which on a text is one that is broken into lines. */
const LONG = 10;

const columnsOf = (row: GridRow): Set<number> => new Set(row.map(({ column }) => column));

const firstColumn = (row: GridRow): number =>
	row.reduce((least, { column }) => Math.min(least, column), Infinity);

const heightOf = (row: GridRow): number => middleOf(row.map(({ placed }) => placed));

/** Right edge of the widest line in each column: lines that reach it were wrapped, perhaps. */
const rightEdges = (rows: readonly GridRow[]): Map<number, number> => {
	const edges = new Map<number, number>();
	for (const { column, lastColumn, placed } of rows.flat()) {
		if (column === lastColumn) {
			edges.set(column, Math.max(edges.get(column) ?? -Infinity, placed.right));
		}
	}
	return edges;
};

/** Tells for each row whether most columns are filled, the first among them: a row has one such. */
const findFull = (rows: readonly GridRow[]): boolean[] => {
	const most = rows.reduce((max, row) => Math.max(max, columnsOf(row).size), 0);
	const filled = rows.map((row) => columnsOf(row).size >= Math.max(2, FULL * most));
	const first = rows.reduce(
		(least, row, index) => (filled[index] ? Math.min(least, firstColumn(row)) : least),
		Infinity,
	);
	return rows.map((row, index) => filled[index] === true && firstColumn(row) === first);
};

/** Width of what would have to fit on the line above for it not to be broken there. */
const firstWordWidth = ({ line, left, right }: PlacedLine): number => {
	const word = line.text.trim().replace(/^([\x21-\u2dff]+|.).*$/su, '$1');
	return ((right - left) * textWidth(word)) / Math.max(textWidth(line.text), 1);
};

/** Whether a row holds only texts that go on with long texts above them, which fill their columns. */
const isWrapped = (
	row: GridRow,
	above: GridRow,
	edges: ReadonlyMap<number, number>,
	height: number,
): boolean =>
	row.every(({ column, placed }) => {
		const over = above.findLast((other) => other.column === column);
		const edge = edges.get(column);
		if (!over || edge === undefined) return false;
		if (isNumeric(placed.line.text) || isNumeric(over.placed.line.text)) return false;
		const room = edge - over.placed.right;
		const isLong = textWidth(over.placed.line.text) >= LONG;
		return isLong && room <= firstWordWidth(placed) + height;
	});

/** How much larger the distances above rows are than those above further lines, at least. */
const APART = 1.08;

/** The distance between those of further lines and those of rows, if no two are mixed up. */
const distanceBetween = (full: readonly boolean[], distances: readonly number[]): number | null => {
	const further = distances.filter((_, index) => index > 0 && !full[index + 1]);
	const rows = distances.filter((_, index) => index > 0 && full[index + 1]);
	if (further.length < 2 || rows.length < 2) return null;
	const [most, least] = [quantile(further, 1, 0), quantile(rows, 0, 0)];
	return least > APART * most ? (most + least) / 2 : null;
};

/**
 * The distance up to which neighbouring rows are lines of one row: a share of the usual distance
 * between full neighbours, where there are such; otherwise between the small distances and the large ones.
 */
const nearDistance = (
	full: readonly boolean[],
	distances: readonly number[],
	height: number,
): number => {
	const isBody = (index: number): boolean => index > 0 || distances.length < 3;
	const pitches = distances.filter((_, index) => full[index] && full[index + 1] && isBody(index));
	if (pitches.length > 0) return NEAR * median(pitches, 0);
	const apart = distanceBetween(full, distances);
	if (apart !== null) return Math.min(LEADING * height, apart);
	const body = distances.filter((_, index) => isBody(index));
	const [small, large] = [quantile(body, 0.2, Infinity), quantile(body, 0.8, Infinity)];
	const between = large < UNEVEN * small ? NEAR * small : (small + large) / 2;
	return Math.min(LEADING * height, between);
};

/** For each row but the first whether it stands as near to the row above as lines of one cell do. */
const findNear = (
	rows: readonly GridRow[],
	full: readonly boolean[],
	distances: readonly number[],
	height: number,
): boolean[] => {
	const near = Math.min(nearDistance(full, distances, height), FARTHEST * height);
	const edges = rightEdges(rows);
	return distances.map((distance, index) => {
		const [above, row] = [rows[index], rows[index + 1]];
		if (!above || !row || (full[index] && full[index + 1])) return false;
		if (distance <= near) return true;
		return distance <= LEADING * height && !full[index + 1] && isWrapped(row, above, edges, height);
	});
};

/** The row before which a chain of near rows is cut, so that two full rows come apart. */
const cutBetween = (distances: readonly number[], from: number, to: number): number => {
	let [cut, widest] = [to, -Infinity];
	for (const [step, distance] of [...distances.slice(from, to).entries()].reverse()) {
		if (distance <= APART * widest) continue;
		[cut, widest] = [from + step + 1, distance];
	}
	return cut;
};

/** The rows in groups that are one row of the table each: cells of several lines bring several. */
export const logicalRows = (rows: readonly GridRow[], height: number): GridRow[][] => {
	const full = findFull(rows);
	const distances = neighbours(rows.map(heightOf)).map(([above, own]) => own - above);
	const near = findNear(rows, full, distances, height);
	const starts = new Set<number>([0]);
	let lastFull: number | null = full[0] ? 0 : null;
	for (let index = 1; index < rows.length; index += 1) {
		if (!near[index - 1]) {
			starts.add(index);
			lastFull = null;
		}
		if (!full[index]) continue;
		if (lastFull !== null) starts.add(cutBetween(distances, lastFull, index));
		lastFull = index;
	}
	const groups: GridRow[][] = [];
	rows.forEach((row, index) => {
		const group = starts.has(index) ? undefined : groups.at(-1);
		if (group) group.push(row);
		else groups.push([row]);
	});
	return groups;
};
