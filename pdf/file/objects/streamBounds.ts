const STREAM = Buffer.from('stream');
const END_STREAM = Buffer.from('endstream');
const END_OBJECT = Buffer.from('endobj');
const [LF, CR, SPACE] = [0x0a, 0x0d, 0x20] as const;
/** White space that may stand between a stream's last byte and `endstream`. */
const MOST_SPACES = 32;

/** Where a stream's content starts if the word `stream` stands at `at`; null if it does not. */
export const streamStart = (source: Buffer, at: number): number | null => {
	if (!startsWith(source, at, STREAM)) return null;
	let start = at + STREAM.length;
	while (source[start] === SPACE) start += 1;
	if (source[start] === LF) return start + 1;
	if (source[start] !== CR) return at + STREAM.length;
	return source[start + 1] === LF ? start + 2 : start + 1;
};

export interface StreamEnd {
	/** Behind the last byte of the content. */
	end: number;
	/** Behind `endstream`. */
	next: number;
	/** Bytes that were looked through for it. */
	searched: number;
}

/**
 * Where the content that starts at `start` ends. A length is believed, whatever the content holds, if `endstream`
 * follows; otherwise the next `endstream` is the end, or the object's own end if the file has none any more, less the
 * line end before it, unless the content is a whole number of blocks only with it. Null where there is neither.
 */
export const streamEnd = (
	source: Buffer,
	start: number,
	lengths: readonly number[],
	block: number,
): StreamEnd | null => {
	for (const length of lengths) {
		const end = start + length;
		const word = length >= 0 ? afterSpace(source, end) : source.length;
		if (startsWith(source, word, END_STREAM)) {
			return { end, next: word + END_STREAM.length, searched: 0 };
		}
		if (startsWith(source, word, END_OBJECT)) return { end, next: word, searched: 0 };
	}
	const word = source.indexOf(END_STREAM, start);
	const found = word < 0 ? source.indexOf(END_OBJECT, start) : word;
	if (found < 0) return null;
	return {
		end: lineEndBefore(source, start, found, block),
		next: word < 0 ? found : word + END_STREAM.length,
		searched: found - start,
	};
};

const startsWith = (source: Buffer, at: number, word: Buffer): boolean =>
	source.subarray(at, at + word.length).equals(word);

const afterSpace = (source: Buffer, from: number): number => {
	let at = from;
	while (at - from < MOST_SPACES && (source[at] ?? SPACE + 1) <= SPACE) at += 1;
	return at;
};

const lineEndBefore = (source: Buffer, start: number, found: number, block: number): number => {
	const withoutLf = source[found - 1] === LF ? found - 1 : found;
	const withoutCr = source[withoutLf - 1] === CR ? withoutLf - 1 : withoutLf;
	const ends = [withoutCr, withoutLf, found].filter((end) => end >= start);
	return ends.find((end) => (end - start) % block === 0) ?? Math.min(...ends);
};
