import { TiffError } from './tiffError';

/** Numbers at places of a file, in its byte order. Throws `TiffError` beyond its end. */
export class ByteReader {
	constructor(
		readonly bytes: Buffer,
		readonly littleEndian: boolean,
	) {}

	private check(at: number, length: number): void {
		if (!Number.isSafeInteger(at) || at < 0 || at + length > this.bytes.length) {
			throw new TiffError('it points beyond its end');
		}
	}

	u16(at: number): number {
		this.check(at, 2);
		return this.littleEndian ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
	}

	u32(at: number): number {
		this.check(at, 4);
		return this.littleEndian ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
	}

	/** What is beyond 2^53 is beyond the end of any file too. */
	u64(at: number): number {
		this.check(at, 8);
		return Number(
			this.littleEndian ? this.bytes.readBigUInt64LE(at) : this.bytes.readBigUInt64BE(at),
		);
	}

	slice(at: number, length: number): Buffer {
		this.check(at, length);
		return this.bytes.subarray(at, at + length);
	}
}
