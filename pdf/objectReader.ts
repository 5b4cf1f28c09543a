import { LIMITS, PdfLimitError } from './limits';
import { PDFParser, type PDFObject, type PDFRef } from './library';

/** The library's decryption of a file that has an empty user password. */
export type Decryption = ConstructorParameters<typeof PDFParser>[5];

const END_STREAM = Buffer.from('endstream');
const LF = 0x0a;
const CR = 0x0d;
const [OPEN, CLOSE, ESCAPE] = [0x28, 0x29, 0x5c];

/** How much faster than parsing it is to look for a byte here, and for a word natively. */
const SCAN_SPEED = 8;
const SEARCH_SPEED = 64;

/** What an error of the library costs, in bytes parsed. */
const FAILURE_WORK = 256;

type ByteClass = Readonly<Uint8Array>;
const byteClass = (members: string, complement = false): ByteClass =>
	Uint8Array.from({ length: 256 }, (_, byte) =>
		Number(members.includes(String.fromCharCode(byte)) !== complement),
	);
const IN_NAME = byteClass('\0\t\n\f\r ()<>[]{}/%', true);
const IN_NUMBER = byteClass('+-.0123456789');
const IN_HEX_STRING = byteClass('>', true);
const IN_COMMENT = byteClass('\r\n', true);

/**
 * Reads one indirect object at a given place with the library's parser, which by itself takes tokens of any length,
 * any nesting and any number of values, and looks for the end of a stream byte by byte.
 */
export class ObjectReader extends PDFParser {
	/** Bytes parsed so far; what is only looked through counts for less. */
	work = 0;
	private depth = 0;
	private values = 0;

	constructor(
		readonly source: Buffer,
		decryption?: Decryption,
	) {
		super(source, Infinity, false, false, false, decryption);
	}

	/**
	 * The object that starts at `offset`, behind its `N G obj`; strings and streams are decrypted if `ref` is given.
	 * Undefined where the bytes are no object, or one beyond the limits.
	 */
	readAt(offset: number, ref?: PDFRef): PDFObject | undefined {
		this.bytes.moveTo(offset);
		this.depth = 0;
		this.values = 0;
		try {
			return super.parseObject(ref);
		} catch {
			this.work += FAILURE_WORK;
			return undefined;
		} finally {
			this.work += Math.max(0, Math.min(this.position, this.source.length) - offset);
		}
	}

	/** Where the last object ended. */
	get position(): number {
		return this.bytes.offset();
	}

	override parseObject(ref?: PDFRef): PDFObject {
		this.values += 1;
		if (this.values > LIMITS.valuesPerObject)
			throw new PdfLimitError('too many values in one object');
		if (this.depth >= LIMITS.nesting) throw new PdfLimitError('nested too deeply');
		this.depth += 1;
		try {
			return super.parseObject(ref);
		} finally {
			this.depth -= 1;
		}
	}

	protected override parseString(ref?: PDFRef) {
		this.expectToken(stringEnd(this.source, this.position), LIMITS.stringBytes, true);
		return super.parseString(ref);
	}

	protected override parseHexString(ref?: PDFRef) {
		this.expectToken(this.endOfRun(IN_HEX_STRING, LIMITS.stringBytes), LIMITS.stringBytes, true);
		return super.parseHexString(ref);
	}

	protected override parseName() {
		this.expectToken(this.endOfRun(IN_NAME, LIMITS.wordBytes), LIMITS.wordBytes);
		return super.parseName();
	}

	protected override parseRawNumber() {
		this.expectToken(this.endOfRun(IN_NUMBER, LIMITS.wordBytes), LIMITS.wordBytes);
		return super.parseRawNumber();
	}

	protected override skipComment(): boolean {
		if (this.source[this.position] !== 0x25) return false;
		this.bytes.moveTo(this.endOfRun(IN_COMMENT, Infinity));
		return true;
	}

	protected override findEndOfStreamFallback(): number {
		const start = this.position;
		const found = this.source.indexOf(END_STREAM, start);
		this.work += ((found < 0 ? this.source.length : found) - start) / SEARCH_SPEED;
		if (found < 0) throw new Error('a stream without an end');
		this.bytes.moveTo(found + END_STREAM.length);
		let end = found;
		if (end > start && this.source[end - 1] === LF) end -= 1;
		if (end > start && this.source[end - 1] === CR) end -= 1;
		return end;
	}

	/** Where the bytes of this class that follow the present one end, at most `most` bytes on. */
	private endOfRun(members: ByteClass, most: number): number {
		let at = this.position + 1;
		const limit = Math.min(this.source.length, at + most);
		while (at < limit && members[this.source[at] ?? 0] === 1) at += 1;
		return at;
	}

	/** Throws for a token that is too long, or that the source ends before if it must have an end of its own. */
	private expectToken(end: number, most: number, closed = false): void {
		this.work += (end - this.position) / SCAN_SPEED;
		if (end - this.position >= most) throw new PdfLimitError('a token without an end');
		if (closed && end >= this.source.length) throw new Error('a string without an end');
	}
}

/** Where the string in brackets that starts at `start` ends, or the end of what one string may take. */
const stringEnd = (source: Buffer, start: number): number => {
	const limit = Math.min(source.length, start + LIMITS.stringBytes);
	let level = 0;
	for (let at = start; at < limit; at += 1) {
		const byte = source[at];
		if (byte === ESCAPE) at += 1;
		else if (byte === OPEN) level += 1;
		else if (byte === CLOSE && --level === 0) return at;
	}
	return limit;
};
