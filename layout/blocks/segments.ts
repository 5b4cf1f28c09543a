import { neighbours } from '../place/neighbours';
import { partitionPoint } from '../place/partitionPoint';
import type { PlacedLine } from '../place/place';
import { hullOf, overlapOf, type Span } from '../place/span';
import { visualRows } from '../place/visualRows';
import { MEASURES } from './measures';

/** One line of text as a person sees it: an engine may have cut it at wide blanks. */
export interface Segment extends Span {
	/** From left to right. */
	pieces: PlacedLine[];
	top: number;
	bottom: number;
	text: string;
}

export const heightOf = ({ top, bottom }: { top: number; bottom: number }): number => bottom - top;

export const segmentOf = (pieces: PlacedLine[]): Segment => ({
	pieces,
	...hullOf(pieces),
	top: Math.min(...pieces.map(({ top }) => top)),
	bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
	text: pieces.map(({ line }) => line.text.trim()).join(' '),
});

/** Rows above and below that can tell whether a blank is one within a line; what stands beside may be cut finer. */
const REACH = 3;
/** A line between two that are cut as well is seen to be one once its neighbours are. */
const PASSES = 3;

type Rows = readonly (readonly Segment[])[];

/** Whether a line of the row covers the blank, and something on either side of it. */
const covers = (row: readonly Segment[], blank: Span, height: number): Segment | undefined => {
	const reach = MEASURES.bridge * height;
	const after = partitionPoint(row, ({ left }) => left <= blank.left - reach);
	const line = row[after - 1];
	return line && line.right >= blank.right + reach ? line : undefined;
};

const isNear = (a: Segment, b: Segment): boolean => {
	const blank = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
	return blank <= MEASURES.leading * Math.min(heightOf(a), heightOf(b));
};

const isBridged = (rows: Rows, at: number, left: Segment, right: Segment): boolean => {
	const blank = { left: left.right, right: right.left };
	const height = Math.min(heightOf(left), heightOf(right));
	const isCovered = (candidates: Rows): boolean =>
		candidates.some((row) => {
			const line = covers(row, blank, height);
			return line !== undefined && isNear(line, left) && isNear(line, right);
		});
	const [above, below] = [
		isCovered(rows.slice(Math.max(0, at - REACH), at)),
		isCovered(rows.slice(at + 1, at + 1 + REACH)),
	];
	const [a, b] = [left.pieces.at(-1)?.line.paragraph, right.pieces[0]?.line.paragraph];
	const areOneBlock = typeof a === 'number' && a === b;
	return areOneBlock ? above || below : above && below;
};

/** Whether two lines in one row can be pieces of one: close enough, and as high. */
const canBeOne = (left: Segment, right: Segment): boolean => {
	const ratio = heightOf(right) / heightOf(left);
	const blank = right.left - left.right;
	return (
		blank <= MEASURES.widestBlank * Math.min(heightOf(left), heightOf(right)) &&
		overlapOf(left, right) <= 0 &&
		ratio > MEASURES.likeHeight.least &&
		ratio < MEASURES.likeHeight.most
	);
};

const joinRow = (rows: Rows, row: readonly Segment[], at: number): Segment[] => {
	const joined = row.slice(0, 1);
	for (const [before, segment] of neighbours(row)) {
		const last = joined.at(-1);
		if (last && canBeOne(before, segment) && isBridged(rows, at, before, segment))
			joined[joined.length - 1] = segmentOf([...last.pieces, ...segment.pieces]);
		else joined.push(segment);
	}
	return joined;
};

/**
 * The lines in rows, pieces of one line of text joined: where the line above or below runs across
 * the blank between them. One of the two is enough for pieces of one paragraph number, which never spans two
 * columns of text; a heading over two columns would otherwise join them.
 */
export const segmentRows = (lines: readonly PlacedLine[]): Segment[][] => {
	let rows: Segment[][] = visualRows(lines).map((row) => row.map((line) => segmentOf([line])));
	for (let pass = 0; pass < PASSES; pass += 1) {
		const before = rows;
		rows = before.map((row, at) => joinRow(before, row, at));
	}
	return rows;
};
