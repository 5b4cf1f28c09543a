import { PDFStream, type PDFDict } from '../../library';

const [HEAD, TAIL] = [Buffer.from('\nstream\n'), Buffer.from('\nendstream')];

/** A stream whose content stays in the file it was read from; it is copied once, when the page is written. */
export class SharedStream extends PDFStream {
	constructor(
		dict: PDFDict,
		private readonly contents: Uint8Array,
	) {
		super(dict);
	}

	override getContents(): Uint8Array {
		return this.contents;
	}

	override getContentsSize(): number {
		return this.contents.length;
	}

	/** As the library writes it, which does so byte by byte. */
	override copyBytesInto(buffer: Uint8Array, offset: number): number {
		this.updateDict();
		const start = offset + this.dict.copyBytesInto(buffer, offset);
		buffer.set(HEAD, start);
		buffer.set(this.contents, start + HEAD.length);
		buffer.set(TAIL, start + HEAD.length + this.contents.length);
		return start - offset + HEAD.length + this.contents.length + TAIL.length;
	}
}
