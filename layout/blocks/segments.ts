import { neighbours } from '../lists/neighbours';
import { partitionPoint } from '../lists/partitionPoint';
import type { PlacedLine } from '../place/place';
import { hullOf, overlapOf, widthOf, type Span } from '../place/span';
import { visualRows } from '../place/visualRows';
import { around } from './around';
import { MEASURES, SEGMENTS } from './measures';

/** One line of text as a person sees it: an engine may have cut it at wide blanks. */
export interface Segment extends Span {
	/** From left to right. */
	pieces: PlacedLine[];
	top: number;
	bottom: number;
	text: string;
}

export const heightOf = ({ top, bottom }: { top: number; bottom: number }): number => bottom - top;

/** The pieces of a line that tell how high it is: bullets and raised marks have heights of their own. */
export const tellingPieces = (pieces: readonly PlacedLine[]): PlacedLine[] => {
	const widest = pieces.reduce((most, piece) => Math.max(most, widthOf(piece)), 0);
	return pieces.filter((piece) => widthOf(piece) >= MEASURES.telling * widest);
};

export const segmentOf = (pieces: PlacedLine[]): Segment => {
	const telling = tellingPieces(pieces);
	return {
		pieces,
		...hullOf(pieces),
		top: Math.min(...telling.map(({ top }) => top)),
		bottom: Math.max(...telling.map(({ bottom }) => bottom)),
		text: pieces.map(({ line }) => line.text.trim()).join(' '),
	};
};

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
	const isAbove = (): boolean => isCovered(rows.slice(Math.max(0, at - SEGMENTS.reach), at));
	const isBelow = (): boolean => isCovered(rows.slice(at + 1, at + 1 + SEGMENTS.reach));
	const [a, b] = [left.pieces.at(-1)?.line.paragraph, right.pieces[0]?.line.paragraph];
	const areOneBlock = typeof a === 'number' && a === b;
	return areOneBlock ? isAbove() || isBelow() : isAbove() && isBelow();
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

/** Whether a short line is the number of a footnote, or another small mark, raised beside the text of the other. */
const isRaised = (mark: Segment, text: Segment): boolean => {
	const height = heightOf(text);
	const blank = Math.max(mark.left - text.right, text.left - mark.right);
	return (
		text.text.length > MEASURES.markCharacters &&
		heightOf(mark) < MEASURES.likeHeight.least * height &&
		mark.bottom < text.bottom - MEASURES.raised * height &&
		mark.bottom > text.top &&
		Math.abs(blank) <= MEASURES.markBlank * height
	);
};

/** The rows with raised marks as pieces of the texts that they stand behind, or before. */
const withMarks = (rows: Rows): Segment[][] => {
	const marks = new Set<Segment>();
	const marksOf = new Map<Segment, Segment[]>();
	rows.forEach((row, at) => {
		for (const mark of row) {
			if (mark.text.length > MEASURES.markCharacters) continue;
			const texts = around(rows, at, mark).filter((text) => isRaised(mark, text));
			const [text] = texts.sort((a, b) => a.left - b.left);
			if (!text) continue;
			marks.add(mark);
			marksOf.set(text, [...(marksOf.get(text) ?? []), mark]);
		}
	});
	const whole = (text: Segment): Segment => {
		const own = [text, ...(marksOf.get(text) ?? [])].sort((a, b) => a.left - b.left);
		return own.length > 1 ? segmentOf(own.flatMap(({ pieces }) => pieces)) : text;
	};
	return rows
		.map((row) => row.filter((segment) => !marks.has(segment)).map(whole))
		.filter((row) => row.length > 0);
};

/** The row with pieces of one line joined; the row itself where none are. */
const joinRow = (rows: Rows, row: readonly Segment[], at: number): readonly Segment[] => {
	const joined = row.slice(0, 1);
	for (const [before, segment] of neighbours(row)) {
		const last = joined.at(-1);
		if (last && canBeOne(before, segment) && isBridged(rows, at, before, segment))
			joined[joined.length - 1] = segmentOf([...last.pieces, ...segment.pieces]);
		else joined.push(segment);
	}
	return joined.length < row.length ? joined : row;
};

/**
 * The lines in rows, pieces of one line of text joined: where the line above or below runs across
 * the blank between them. One of the two is enough for pieces of one paragraph number, which never spans two
 * columns of text; a heading over two columns would otherwise join them.
 */
export const segmentRows = (lines: readonly PlacedLine[]): Rows => {
	let rows: Rows = withMarks(visualRows(lines).map((row) => row.map((line) => segmentOf([line]))));
	let isNew = rows.map(() => true);
	for (let pass = 0; pass < SEGMENTS.passes; pass += 1) {
		const [before, wasNew] = [rows, isNew];
		// A row's pieces are told by the rows around it: where none has changed, they are told already.
		const hasNew = (at: number): boolean =>
			wasNew.slice(Math.max(0, at - SEGMENTS.reach), at + 1 + SEGMENTS.reach).includes(true);
		rows = before.map((row, at) => (hasNew(at) ? joinRow(before, row, at) : row));
		isNew = rows.map((row, at) => row !== before[at]);
	}
	return rows;
};
