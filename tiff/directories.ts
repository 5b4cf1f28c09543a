import { breathe } from '../pdf/pause';
import { ByteReader } from './byteReader';
import { Directory, type Layout } from './directory';
import { LIMITS } from './limits';
import { TiffError } from './tiffError';

/** Bits of NewSubfileType: a smaller copy of a page, a mask for one. */
const NO_PAGE = 0b101;
/** Value of the older SubfileType. */
const SMALLER_COPY = 2;

export interface Directories {
	/** One for each page. */
	pages: Directory[];
	/** The file breaks off, or leads back into itself, behind the last of them. */
	cutOff: boolean;
}

interface Head extends Layout {
	reader: ByteReader;
	first: number;
}

const CLASSIC: Layout = { countBytes: 2, offsetBytes: 4 };
const BIG: Layout = { countBytes: 8, offsetBytes: 8 };

const readHead = (bytes: Buffer): Head => {
	const reader = new ByteReader(bytes, bytes.toString('latin1', 0, 2) === 'II');
	return reader.u16(2) === 43
		? { ...BIG, reader, first: reader.u64(8) }
		: { ...CLASSIC, reader, first: reader.u32(4) };
};

const isPage = (directory: Directory): boolean =>
	(directory.number('NewSubfileType', 0) & NO_PAGE) === 0 &&
	directory.number('SubfileType', 1) !== SMALLER_COPY;

/** The pages of a TIFF in their order. Throws `TiffError` if not even the first can be found. */
export const readDirectories = async (bytes: Buffer): Promise<Directories> => {
	const { reader, first, ...layout } = readHead(bytes);
	if (first === 0) throw new TiffError('it has no page');
	let last = new Directory(reader, first, layout);
	const all = [last];
	const seen = new Set([first]);
	let cutOff = false;
	while (last.next !== 0) {
		cutOff = seen.has(last.next) || all.length >= LIMITS.pages;
		if (cutOff) break;
		seen.add(last.next);
		await breathe();
		try {
			last = new Directory(reader, last.next, layout);
		} catch {
			cutOff = true;
			break;
		}
		all.push(last);
	}
	const pages = all.filter(isPage);
	return { pages: pages.length > 0 ? pages : all, cutOff };
};
