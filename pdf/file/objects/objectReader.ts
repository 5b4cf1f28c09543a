import { byteAt } from '../../bytes';
import {
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFParser,
	PDFRawStream,
	type PDFObject,
	type PDFRef,
	type PDFString,
} from '../../library';
import { LIMITS, PdfLimitError } from '../../limits';
import type { Decryption } from '../../security/decryption';
import { takeCryptFilter } from './cryptFilter';
import { streamEnd, streamStart } from './streamBounds';
import {
	IN_COMMENT,
	IN_HEX_STRING,
	IN_NAME,
	IN_NUMBER,
	literal,
	stringEnd,
	unescapeName,
	type ByteClass,
} from './tokens';

const [SLASH, LESS, GREATER] = [0x2f, 0x3c, 0x3e] as const;
const END_OBJECT = 'endobj';
/** Where an object was cut off. */
const OTHER_OBJECT = new Set(['obj', 'stream', 'endstream']);
const XREF = PDFName.of('XRef');

/** How much faster than parsing it is to look for a byte here, and for a word natively. */
const SCAN_SPEED = 8;
const SEARCH_SPEED = 64;

/** What an error of the library costs, in bytes parsed. */
const FAILURE_WORK = 256;

/**
 * Reads one indirect object at a given place with the library's parser, which by itself takes tokens of any length,
 * any nesting and any number of values, and looks for the end of a stream byte by byte.
 */
export class ObjectReader extends PDFParser {
	/** Bytes parsed so far; what is only looked through counts for less. */
	work = 0;
	/** Set once the file's key is known. */
	decryption: Decryption | undefined;
	private depth = 0;
	private values = 0;

	constructor(readonly source: Buffer) {
		super(source, Infinity);
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

	protected override parseString(ref?: PDFRef): PDFString {
		this.expectToken(stringEnd(this.source, this.position), LIMITS.stringBytes, true);
		const string = super.parseString();
		if (ref === undefined || this.decryption === undefined) return string;
		return literal(this.decryption.string(ref, string.asBytes()));
	}

	protected override parseHexString(ref?: PDFRef): PDFHexString {
		this.expectToken(this.endOfRun(IN_HEX_STRING, LIMITS.stringBytes), LIMITS.stringBytes, true);
		const string = super.parseHexString();
		if (ref === undefined || this.decryption === undefined) return string;
		const plain = this.decryption.string(ref, string.asBytes());
		return PDFHexString.of(Buffer.from(plain).toString('hex'));
	}

	/** The library takes escapes back twice, so that a name with a number sign of its own would become another. */
	protected override parseName(): PDFName {
		const start = this.position;
		const end = this.endOfRun(IN_NAME, LIMITS.wordBytes);
		this.expectToken(end, LIMITS.wordBytes);
		this.bytes.assertNext(SLASH);
		this.bytes.moveTo(end);
		return PDFName.of(
			unescapeName(this.source.toString('latin1', start + 1, end)).replaceAll('#', '#23'),
		);
	}

	protected override parseRawNumber(): number {
		this.expectToken(this.endOfRun(IN_NUMBER, LIMITS.wordBytes), LIMITS.wordBytes);
		return super.parseRawNumber();
	}

	protected override skipComment(): boolean {
		if (this.source[this.position] !== 0x25) return false;
		this.bytes.moveTo(this.endOfRun(IN_COMMENT, Infinity));
		return true;
	}

	/** As the library reads it, but for stray words and for one that ends with its object. */
	protected override parseDict(ref?: PDFRef): PDFDict {
		this.bytes.assertNext(LESS);
		this.bytes.assertNext(LESS);
		const entries = new Map<PDFName, PDFObject>();
		while (this.hasNextKey()) {
			const key = this.parseName();
			entries.set(key, this.parseObject(ref));
		}
		return PDFDict.fromMapWithContext(entries, this.context);
	}

	/**
	 * Goes to a dictionary's next key, past words that are none, such as the rest of a font's name that was written with
	 * its blanks; to its end if there is no more.
	 */
	private hasNextKey(): boolean {
		this.skipWhitespaceAndComments();
		while (IN_NAME[byteAt(this.source, this.position)] === 1) {
			const end = this.endOfRun(IN_NAME, LIMITS.wordBytes);
			this.expectToken(end, LIMITS.wordBytes);
			const word = this.source.toString('latin1', this.position, end);
			if (word === END_OBJECT) return false;
			if (OTHER_OBJECT.has(word)) throw new Error('a dictionary without an end');
			this.bytes.moveTo(end);
			this.skipWhitespaceAndComments();
		}
		if (this.source[this.position] !== GREATER) return true;
		this.bytes.assertNext(GREATER);
		this.bytes.assertNext(GREATER);
		return false;
	}

	protected override parseDictOrStream(ref?: PDFRef): PDFDict | PDFRawStream {
		const dict = this.parseDict(ref);
		this.skipWhitespaceAndComments();
		const start = streamStart(this.source, this.position);
		if (start === null) return dict;
		const lengths = this.lengthsOf(dict.get(PDFName.Length));
		const block = ref === undefined ? 1 : (this.decryption?.blockLength ?? 1);
		const bounds = streamEnd(this.source, start, lengths, block);
		this.work += (bounds?.searched ?? this.source.length - start) / SEARCH_SPEED;
		if (bounds === null) throw new Error('a stream without an end');
		this.bytes.moveTo(bounds.next);
		const contents = this.source.subarray(start, bounds.end);
		return PDFRawStream.of(dict, ref === undefined ? contents : this.decrypt(ref, dict, contents));
	}

	/** What a stream's `/Length` may mean, the likeliest first; only one that fits is believed. */
	protected lengthsOf(length: PDFObject | undefined): number[] {
		return length instanceof PDFNumber ? [length.asNumber()] : [];
	}

	/** Cross-reference streams are never encrypted; a stream may name a crypt filter of its own. */
	private decrypt(ref: PDFRef, dict: PDFDict, contents: Uint8Array): Uint8Array {
		if (this.decryption === undefined || dict.get(PDFName.Type) === XREF) return contents;
		return this.decryption.stream(ref, contents, takeCryptFilter(dict));
	}

	/** Where the bytes of this class that follow the present one end, at most `most` bytes on. */
	private endOfRun(members: ByteClass, most: number): number {
		let at = this.position + 1;
		const limit = Math.min(this.source.length, at + most);
		while (at < limit && members[byteAt(this.source, at)] === 1) at += 1;
		return at;
	}

	/** Throws for a token that is too long, or that the source ends before if it must have an end of its own. */
	private expectToken(end: number, most: number, closed = false): void {
		this.work += (end - this.position) / SCAN_SPEED;
		if (end - this.position >= most) throw new PdfLimitError('a token without an end');
		if (closed && end >= this.source.length) throw new Error('a string without an end');
	}
}
