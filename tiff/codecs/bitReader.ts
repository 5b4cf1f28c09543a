import { MOST_CODE_BITS } from './faxCodes';

const MASK = (1 << MOST_CODE_BITS) - 1;
const WINDOW_BITS = 24;

/** Bits of a buffer, highest first; zeros behind its end. */
export class BitReader {
	private position = 0;

	constructor(private readonly bytes: Buffer) {}

	get atEnd(): boolean {
		return this.position >= this.bytes.length * 8;
	}

	/** The next bits, as many as the longest code has. */
	peek(): number {
		const at = this.position >>> 3;
		const { bytes } = this;
		const window = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		return (window >>> (WINDOW_BITS - MOST_CODE_BITS - (this.position & 7))) & MASK;
	}

	skip(bits: number): void {
		this.position += bits;
	}

	align(): void {
		this.position = (this.position + 7) & ~7;
	}
}
