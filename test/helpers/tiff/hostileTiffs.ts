import { greyTags, rawTiff } from './rawTiff';

const MB = 1024 * 1024;
const [ENTRIES, ENTRY_BYTES] = [0xffff, 12];

/** Directories of as many entries as can be told, each of which begins four bytes behind the one before. */
const nestedDirectories = (count: number): Buffer => {
	const [first, step] = [8, 4];
	const tail = first + 2 + ENTRIES * ENTRY_BYTES;
	const bytes = Buffer.alloc(tail + count * step + 4);
	bytes.write('II*\0\x08', 'latin1');
	// The counts of all directories are entries of those before.
	bytes.fill(0xff, first, first + count * step);
	for (let at = first + count * step; at < tail; at += 2) bytes.writeUInt16LE(at & 0xffff, at);
	for (let index = 0; index < count; index += 1)
		bytes.writeUInt32LE(first + (index + 1) * step, tail + index * step);
	return bytes;
};

/** Codes of so many bits each, again and again. */
const repeated = (codes: string, bytes: number): Buffer => {
	const bits = codes.repeat(8);
	const period = Buffer.from(
		Array.from({ length: bits.length / 8 }, (_, at) => parseInt(bits.slice(8 * at, 8 * at + 8), 2)),
	);
	return Buffer.alloc(bytes, period);
};

const packed = (compression: number, bytes: Buffer, width = 2000, height = 2000): Buffer => {
	const bits = compression < 5 ? 1 : 8;
	const tags = { ...greyTags(width, height), 258: bits, 259: compression };
	return rawTiff([{ tags, segments: [bytes] }]);
};

const tiled = (width: number, height: number, tileWidth: number, tileHeight: number): Buffer =>
	rawTiff([
		{
			tags: {
				...{ ...greyTags(width, height), 322: tileWidth, 323: tileHeight },
				...{ 324: 8, 325: 1, 259: 8 },
			},
			segments: [],
		},
	]);

/** The same strip as often as told. */
const again = (count: number, compression: number, bytes: Buffer): Buffer => {
	const [at, length] = [8 + 2 + 9 * ENTRY_BYTES + 4, bytes.length];
	const tags = {
		...greyTags(16, count * 8),
		...{ 259: compression, 273: Array<number>(count).fill(at), 278: 8 },
		279: Array<number>(count).fill(length),
	};
	return rawTiff([{ tags, segments: [bytes] }]);
};

const [ZERO_RUNS, STANDING_STILL] = ['001' + '00110101' + '0000110111', '010' + '000010'];
/** A white row; then changes one pixel apart, all told to be at the first of them. */
const CHANGES = '001' + '000111' + '010';

/** What a TIFF can ask for, made to take much time or memory. */
export const hostileTiffs: Readonly<Record<string, () => Buffer>> = {
	'10,000 directories within each other': () => nestedDirectories(10_000),
	'200 million tiles': () => tiled(20_000, 10_000, 1, 1),
	'tiles of 256 MB beside one another': () => tiled(40 * 16, 1, 16, 16 * MB),
	'16 planes of 200 MB': () => {
		const tags = { ...greyTags(16_000, 12_500), 277: 16, 284: 2, 259: 8 };
		return rawTiff([{ tags, segments: [Buffer.from('x')] }]);
	},
	'20,000 strips of the same 4 MB': () => again(20_000, 32_773, Buffer.alloc(4 * MB, 128)),
	'20,000 JPEGs of the same 4 MB': () => again(20_000, 7, Buffer.alloc(4 * MB, 0xff)),
	'fax of zeros': () => packed(3, Buffer.alloc(16 * MB)),
	'fax of ends of line': () => packed(3, repeated('000000000001', 16 * MB)),
	'fax without an end of line': () => packed(3, Buffer.alloc(16 * MB, 0xff)),
	'fax of runs of no length': () => packed(3, repeated('0011010100001101110000', 16 * MB)),
	'fax of endless runs': () => packed(3, repeated('011011', 16 * MB)),
	'fax of changes of no length': () => packed(4, repeated(ZERO_RUNS, 16 * MB)),
	'fax of changes that stand still': () =>
		packed(4, Buffer.concat([repeated(CHANGES, 3), repeated(STANDING_STILL, 16 * MB)])),
	'fax of a million rows': () => packed(4, Buffer.alloc(MB, 0xff), 1, 1_000_000),
	'LZW of clear codes': () => packed(5, repeated('100000000', 16 * MB)),
	'PackBits of nothing': () => packed(32_773, Buffer.alloc(16 * MB, 128)),
	'PackBits byte by byte': () => packed(32_773, Buffer.alloc(16 * MB, 0), 5000, 5000),
};
