import { byteAt } from '../../bytes';
import {
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFParser,
	PDFRawStream,
	PDFString,
	type PDFDict,
	type PDFObject,
	type PDFRef,
} from '../../library';
import { LIMITS, PdfLimitError } from '../../limits';
import type { Decryption } from '../../security/decryption';
import { takeCryptFilter } from './cryptFilter';
import { streamEnd, streamStart } from './streamBounds';

const [OPEN, CLOSE, ESCAPE, SLASH] = [0x28, 0x29, 0x5c, 0x2f] as const;
const XREF = PDFName.of('XRef');

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

/** A name as it is meant, without its escapes (ISO 32000-1, 7.3.5); one byte a character. */
export const unescapeName = (name: string): string =>
	name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const literal = (bytes: Uint8Array): PDFString =>
	PDFString.of(
		Buffer.from(bytes)
			.toString('latin1')
			.replace(/[\\()]/g, '\\$&')
			.replaceAll('\r', '\\r'),
	);

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
