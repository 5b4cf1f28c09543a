import { LIMITS } from '../limits';
import type { BitReader } from './bitReader';
import { HORIZONTAL, lengthOf, MODES, PASS, RUNS, STRAIGHT, valueOf } from './faxCodes';

type Colour = 0 | 1;
const other = (colour: Colour): Colour => (colour === 0 ? 1 : 0);

/** Values from here on are runs of 64 and more, to which another is added. */
const FIRST_LONG = 64;
/** Look-ups at a row go so far beyond its last change. */
const SENTINELS = 4;

/** A row as the places where its colour changes, ascending; it begins white. */
export class FaxRow {
	readonly changes: Int32Array;
	count = 0;

	constructor(readonly width: number) {
		this.changes = new Int32Array(width + 2 + SENTINELS).fill(width);
	}

	/** The row up to here has one colour, and the other from here on. */
	change(x: number): void {
		const isEmptyRun = this.count > 0 && this.changes[this.count - 1] === x;
		if (isEmptyRun) this.count -= 1;
		else {
			this.changes[this.count] = x;
			this.count += 1;
		}
	}

	end(): void {
		this.changes.fill(this.width, this.count, this.count + SENTINELS);
	}
}

/** The length of a run; -1 for what is no code, and for more than any row has. */
const readRun = (bits: BitReader, colour: Colour): number => {
	for (let length = 0; ;) {
		const entry = RUNS[colour][bits.peek()] ?? 0;
		if (entry === 0) return -1;
		bits.skip(lengthOf(entry));
		const value = valueOf(entry);
		if (value < FIRST_LONG) return length + value;
		length += FIRST_LONG * (value - FIRST_LONG + 1);
		if (length > LIMITS.side) return -1;
	}
};

/** Codes that a row may take: in damaged data, any number of them may stand for no pixel. */
const mostCodes = (width: number): number => 2 * width + 4;

/** Reads a row of runs, white and black in turn. Returns how many pixels of it were there. */
export const readRuns = (bits: BitReader, row: FaxRow): number => {
	let x = 0;
	row.count = 0;
	let codes = mostCodes(row.width);
	for (let colour: Colour = 0; x < row.width && codes > 0; colour = other(colour), codes -= 1) {
		const run = readRun(bits, colour);
		if (run < 0) break;
		x = Math.min(row.width, x + run);
		row.change(x);
	}
	row.end();
	return x;
};

/** Reads a row that is told by its difference to the one above (T.4, 4.2.1). Returns how many pixels of it were there. */
export const readDifferences = (
	bits: BitReader,
	{ changes: above }: FaxRow,
	row: FaxRow,
): number => {
	const { width } = row;
	const aboveAt = (index: number) => above[index] ?? width;
	let colour: Colour = 0;
	let from = 0;
	row.count = 0;
	// A change at the very first pixel counts as one to the right.
	let x = -1;
	for (let codes = mostCodes(width); x < width && codes > 0; codes -= 1) {
		const entry = MODES[bits.peek()] ?? 0;
		if (entry === 0) break;
		bits.skip(lengthOf(entry));
		while (from > 0 && aboveAt(from - 1) > x) from -= 1;
		while (aboveAt(from) < width && aboveAt(from) <= x) from += 1;
		// Changes to black have even places, to white odd ones.
		const next = from % 2 === colour ? from : from + 1;
		const mode = valueOf(entry);
		if (mode === PASS) {
			x = aboveAt(next + 1);
		} else if (mode === HORIZONTAL) {
			const first = readRun(bits, colour);
			const second = first < 0 ? -1 : readRun(bits, other(colour));
			if (second < 0) break;
			const middle = Math.min(width, Math.max(0, x) + first);
			row.change(middle);
			x = Math.min(width, middle + second);
			row.change(x);
		} else {
			const change = aboveAt(next) + mode - STRAIGHT;
			if (change < Math.max(0, x)) break;
			x = Math.min(width, change);
			row.change(x);
			colour = other(colour);
		}
	}
	row.end();
	return Math.max(0, x);
};
