import type { TiffImage } from '../image';
import { TiffError } from '../tiffError';
import { inflate } from './inflate';
import { unpackFax } from './fax';
import { unpackLzw } from './lzw';
import { unpackBits } from './packBits';

/** Unpacks a strip or tile to `size` bytes, fewer where data is missing. Throws `TiffError`. */
type Unpack = (packed: Buffer, size: number, image: TiffImage, rows: number) => Promise<Buffer>;

/** Bits of T4Options. */
const TWO_DIMENSIONAL = 1;

const fax =
	(coding: 'runs' | 't4' | 'differences', aligned = false): Unpack =>
	async (packed, _size, { segmentWidth, directory }, rows) => {
		const isMixed = (directory.number('T4Options', 0) & TWO_DIMENSIONAL) !== 0;
		return await unpackFax(packed, {
			width: segmentWidth,
			rows,
			coding: coding === 't4' ? (isMixed ? 'mixed' : 'runs') : coding,
			aligned,
		});
	};

/** By the value of Compression. */
const CODECS: Readonly<Record<number, Unpack>> = {
	1: async (packed, size) => packed.subarray(0, size),
	2: fax('runs', true),
	3: fax('t4'),
	4: fax('differences'),
	5: unpackLzw,
	8: inflate,
	32773: unpackBits,
	32946: inflate,
};

/** Ways of packing that are known and not unpacked here, as people call them. */
const NAMES: Readonly<Record<number, string>> = {
	6: 'an early kind of JPEG',
	7: 'JPEG',
	9: 'JBIG',
	10: 'JBIG',
	32809: 'ThunderScan',
	33003: 'JPEG 2000',
	33005: 'JPEG 2000',
	34661: 'JBIG',
	34712: 'JPEG 2000',
	34887: 'LERC',
	34892: 'JPEG of a raw photo',
	34925: 'LZMA',
	50000: 'Zstandard',
	50001: 'WebP',
	50002: 'JPEG XL',
	52546: 'JPEG XL',
};

/** For a way of packing that this program does not unpack. */
const unknownCompression = (compression: number): TiffError =>
	new TiffError(`it is packed with ${NAMES[compression] ?? `method ${compression}`}`);

/** Throws `TiffError` for a way of packing that is not known. */
export const codecOf = ({ compression }: TiffImage): Unpack => {
	const codec = CODECS[compression];
	if (codec === undefined) throw unknownCompression(compression);
	return codec;
};
