import { PdfLimitError } from '../limits';

const [SPACE, ZERO, NINE, PERCENT] = [0x20, 0x30, 0x39, 0x25] as const;
const [LF, CR] = [0x0a, 0x0d] as const;

/**
 * Finds the next occurrence of a word for positions that only grow: no byte of the source is searched twice, however
 * often it is asked.
 */
export class Finder {
	/** No occurrence starts between the last position asked for and here. */
	private searched = 0;
	private readonly word: Buffer;

	constructor(
		private readonly source: Buffer,
		word: string,
	) {
		this.word = Buffer.from(word, 'latin1');
	}

	/** The first occurrence that starts at or after `from` and before `to`; Infinity if there is none. */
	next(from: number, to: number): number {
		const start = Math.max(from, this.searched);
		if (start >= to) return Infinity;
		const at = this.source.subarray(start, to + this.word.length - 1).indexOf(this.word);
		this.searched = at < 0 ? to : start + at;
		return at < 0 ? Infinity : this.searched;
	}
}

/** An object's `N G obj`: where it starts, and where what follows it starts. */
export interface ObjectHeader {
	objectNumber: number;
	generation: number;
	start: number;
	end: number;
}

/** Two numbers of at most ten and five digits, with a little white space, take no more than this. */
const HEADER_BYTES = 32;
/** A comment that hides a header begins no more than this before it. */
const COMMENT_BYTES = 256;
/** Words that look like a header's end and are none, one after the other; each takes about 1 µs, without a pause. */
const MOST_MISSES = 50_000;

/** Finds object headers for positions that only grow. */
export class HeaderFinder {
	private readonly words: Finder;
	private readonly comments: CommentFinder;

	constructor(private readonly source: Buffer) {
		this.words = new Finder(source, 'obj');
		this.comments = new CommentFinder(source);
	}

	/** The first header that starts at or after `from`; null if there is none. */
	next(from: number): ObjectHeader | null {
		const to = this.source.length;
		let at = this.words.next(from, to);
		for (let misses = 0; at < Infinity; misses += 1, at = this.words.next(at + 1, to)) {
			const header = this.headerBefore(at, from);
			if (header !== null) return header;
			if (misses > MOST_MISSES) throw new PdfLimitError('too many broken objects');
		}
		return null;
	}

	private headerBefore(at: number, from: number): ObjectHeader | null {
		const before = this.source[at - 1] ?? 0;
		if (before > SPACE && !(before >= ZERO && before <= NINE)) return null;
		const lead = Math.max(from, at - HEADER_BYTES);
		const match = /(\d{1,10})\s+(\d{1,5})\s*$/.exec(this.source.toString('latin1', lead, at));
		if (match === null) return null;
		const start = lead + match.index;
		if (this.comments.covers(start)) return null;
		return {
			objectNumber: Number(match[1]),
			generation: Number(match[2]),
			start,
			end: at + 3,
		};
	}
}

/** Tells what stands in a comment, for positions that only grow: no byte is looked at twice. */
class CommentFinder {
	private looked = 0;
	/** Where the last percent sign stands, unless a line end follows it. */
	private begun = -Infinity;

	constructor(private readonly source: Buffer) {}

	covers(position: number): boolean {
		const { source } = this;
		const farthest = position - COMMENT_BYTES;
		for (let at = Math.max(this.looked, farthest); at < position; at += 1) {
			const byte = source[at];
			if (byte === PERCENT) this.begun = at;
			else if (byte === LF || byte === CR) this.begun = -Infinity;
		}
		this.looked = position;
		return this.begun >= farthest;
	}
}

/** The header that stands at `at`, or behind a little white space there; null if there is none. */
export const headerAt = (source: Buffer, at: number): ObjectHeader | null => {
	const match = /^\s{0,4}(\d{1,10})\s+(\d{1,5})\s+obj/.exec(
		source.toString('latin1', at, at + HEADER_BYTES),
	);
	if (match === null) return null;
	return {
		objectNumber: Number(match[1]),
		generation: Number(match[2]),
		start: at,
		end: at + match[0].length,
	};
};
