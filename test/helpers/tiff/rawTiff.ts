/** Values by tag number; each tag is written as numbers of 32 bits. */
export type RawTags = Readonly<Record<number, number | number[]>>;

export interface RawPage {
	tags: RawTags;
	/** Strips or tiles; their places and lengths are filled in under 273 and 279 unless `tags` has them. */
	segments: Buffer[];
}

const [LONG, ENTRY_BYTES] = [4, 12];
const [STRIP_OFFSETS, STRIP_BYTE_COUNTS] = [273, 279];

/**
 * A TIFF byte by byte, so that tests can put into it what no program writes.
 * @param next of the last directory: where another is said to stand
 */
export const rawTiff = (pages: RawPage[], next = 0): Buffer => {
	const parts: Buffer[] = [Buffer.from('II*\0\x08\0\0\0', 'latin1')];
	let at = 8;
	const put = (bytes: Buffer): number => {
		parts.push(bytes);
		at += bytes.length;
		return at - bytes.length;
	};
	const numbers = (values: number[]) => {
		const bytes = Buffer.alloc(values.length * 4);
		for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
		return bytes;
	};
	for (const [index, { tags, segments }] of pages.entries()) {
		const given = Object.keys(tags).map(Number);
		const all = [...new Set([...given, STRIP_OFFSETS, STRIP_BYTE_COUNTS])].sort((a, b) => a - b);
		const directoryBytes = 2 + all.length * ENTRY_BYTES + 4;
		let free = at + directoryBytes;
		const tail: Buffer[] = [];
		const putAway = (bytes: Buffer): number => {
			tail.push(bytes);
			free += bytes.length;
			return free - bytes.length;
		};
		const offsets = segments.map(putAway);
		const known: RawTags = {
			[STRIP_OFFSETS]: offsets,
			[STRIP_BYTE_COUNTS]: segments.map(({ length }) => length),
			...tags,
		};
		const directory = Buffer.alloc(directoryBytes);
		directory.writeUInt16LE(all.length, 0);
		for (const [place, tag] of all.entries()) {
			const values = [known[tag] ?? 0].flat();
			const entry = 2 + place * ENTRY_BYTES;
			directory.writeUInt16LE(tag, entry);
			directory.writeUInt16LE(LONG, entry + 2);
			directory.writeUInt32LE(values.length, entry + 4);
			const value = values.length === 1 ? (values[0] ?? 0) : putAway(numbers(values));
			directory.writeUInt32LE(value, entry + 8);
		}
		const isLast = index === pages.length - 1;
		directory.writeUInt32LE(isLast ? next : free, directoryBytes - 4);
		put(directory);
		tail.forEach(put);
	}
	return Buffer.concat(parts);
};

/** Tags of a page of grey pixels in one strip, not packed. */
export const greyTags = (width: number, height: number): RawTags => ({
	...{ 256: width, 257: height, 258: 8, 259: 1, 262: 1, 277: 1, 278: height },
});

/** A page of one shade. */
export const greyPage = (width: number, height: number, shade: number): RawPage => ({
	tags: greyTags(width, height),
	segments: [Buffer.alloc(width * height, shade)],
});
