import type { ByteReader } from './byteReader';
import { LIMITS } from './limits';
import { KNOWN_TAGS, TAGS, type Tag } from './tags';
import { TiffError } from './tiffError';

/** How a file lays out its directories: the classic way, or BigTIFF's with 64 bits. */
export interface Layout {
	countBytes: 2 | 8;
	offsetBytes: 4 | 8;
}

interface Entry {
	type: number;
	count: number;
	/** Where its values stand. */
	at: number;
}

/** Bytes of one value, by the number of its type. */
const TYPE_BYTES: Readonly<Record<number, number>> = {
	...{ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4 },
	...{ 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8 },
};
const [RATIONAL, SIGNED_RATIONAL] = [5, 10];

const readOffset = (reader: ByteReader, at: number, bytes: 4 | 8): number =>
	bytes === 8 ? reader.u64(at) : reader.u32(at);

/** One directory of a TIFF: what it says of one picture. */
export class Directory {
	private readonly entries = new Map<number, Entry>();
	/** Where the following directory stands; 0 for the last. */
	readonly next: number;

	/** Throws `TiffError` where it reaches beyond the file. */
	constructor(
		readonly reader: ByteReader,
		at: number,
		{ countBytes, offsetBytes }: Layout,
	) {
		const count = countBytes === 8 ? reader.u64(at) : reader.u16(at);
		const entryBytes = 4 + 2 * offsetBytes;
		const end = at + countBytes + count * entryBytes;
		if (end > reader.bytes.length) throw new TiffError('a directory of it is cut off');
		if (count > LIMITS.entries) throw new TiffError('a directory of it has too many entries');
		for (let entry = at + countBytes; entry < end; entry += entryBytes) {
			const tag = reader.u16(entry);
			if (!KNOWN_TAGS.has(tag)) continue;
			const type = reader.u16(entry + 2);
			const values = readOffset(reader, entry + 4, offsetBytes);
			const place = entry + 4 + offsetBytes;
			const fits = (TYPE_BYTES[type] ?? 0) * values <= offsetBytes;
			const valuesAt = fits ? place : readOffset(reader, place, offsetBytes);
			this.entries.set(tag, { type, count: values, at: valuesAt });
		}
		this.next = end + offsetBytes > reader.bytes.length ? 0 : readOffset(reader, end, offsetBytes);
	}

	has(tag: Tag): boolean {
		return this.entries.has(TAGS[tag]);
	}

	/** The values of a tag; none if the directory does not have it. */
	numbers(tag: Tag): number[] {
		const entry = this.entries.get(TAGS[tag]);
		if (entry === undefined) return [];
		if (entry.count > LIMITS.valuesPerTag) throw new TiffError(`it has too many ${tag}`);
		const size = TYPE_BYTES[entry.type] ?? 1;
		return Array.from({ length: entry.count }, (_, index) =>
			this.value(entry.type, entry.at + index * size),
		);
	}

	/** The first value of a tag, or what the specification takes without it. */
	number(tag: Tag, byDefault: number): number {
		const entry = this.entries.get(TAGS[tag]);
		return entry === undefined || entry.count === 0 ? byDefault : this.value(entry.type, entry.at);
	}

	/** The bytes of a tag, such as tables of JPEG. */
	bytes(tag: Tag): Buffer | undefined {
		const entry = this.entries.get(TAGS[tag]);
		return entry && this.reader.slice(entry.at, entry.count);
	}

	private value(type: number, at: number): number {
		if (type === RATIONAL || type === SIGNED_RATIONAL) {
			return this.reader.u32(at) / this.reader.u32(at + 4);
		}
		const size = TYPE_BYTES[type];
		if (size === 8) return this.reader.u64(at);
		if (size === 4) return this.reader.u32(at);
		return size === 2 ? this.reader.u16(at) : this.reader.slice(at, 1).readUInt8(0);
	}
}
