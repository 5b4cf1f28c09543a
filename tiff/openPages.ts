import { readDirectories } from './directories';
import type { Directory } from './directory';
import { readImage, type TiffImage } from './image';
import { isJpeg, jpegPictures } from './jpeg/pictures';
import type { OpenedTiff, OpenTiffOptions, TiffPart } from './openedTiff';
import { packedPicture } from './page/packed';
import type { PdfImage } from './page/pdfImage';
import { smallerPicture, unpackedPicture } from './page/unpacked';
import { writePage } from './page/writePage';
import { TiffError, TiffPageTooLargeError } from './tiffError';

const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 };
/** A page that stays too large is sent in grey, then with one pixel in place of so many squared. */
const FACTORS = [1, 2, 3, 4];

type Made = Pick<TiffPart, 'complete' | 'reduced'> & { pictures: PdfImage[] };

/** The ways to put a picture into a PDF of at most so many bytes, the best first. */
async function* waysOf(image: TiffImage, most: number): AsyncGenerator<Made> {
	if (isJpeg(image)) {
		yield { pictures: jpegPictures(image), complete: !image.cutOff };
		return;
	}
	const packed = packedPicture(image);
	if (packed !== null) yield { pictures: [packed], complete: !image.cutOff };
	let complete = true;
	const missing = () => (complete = false);
	const unpacked = await unpackedPicture(image, most, missing);
	if (unpacked !== null) yield { pictures: [unpacked], complete };
	for (const factor of FACTORS) {
		// The last is made however large, for the error to tell its size.
		const bound = factor === FACTORS.at(-1) ? Infinity : most;
		const picture = await smallerPicture(image, bound, factor);
		if (picture === null) continue;
		yield { pictures: [picture], complete, reduced: factor === 1 ? 'grey' : 'smaller' };
	}
}

const partOf = async (
	directory: Directory,
	{ largestPart, margins = NO_MARGINS, signal }: OpenTiffOptions,
): Promise<TiffPart> => {
	const image = readImage(directory);
	let least = Infinity;
	for await (const { pictures, ...facts } of waysOf(image, largestPart)) {
		signal?.throwIfAborted();
		const packed = pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
		if (packed > largestPart) {
			least = Math.min(least, packed);
			continue;
		}
		const bytes = writePage(image, pictures, margins);
		if (bytes.length <= largestPart) return { bytes, pageNumber: 1, ...facts };
		least = Math.min(least, bytes.length);
	}
	throw new TiffPageTooLargeError(least);
};

/** See `openTiff`. */
export const openPages = async (bytes: Buffer, options: OpenTiffOptions): Promise<OpenedTiff> => {
	const { pages, cutOff } = await readDirectories(bytes);
	return {
		pageCount: pages.length,
		cutOff,
		part: async (page) => {
			options.signal?.throwIfAborted();
			const directory = pages[page - 1];
			if (directory === undefined) throw new RangeError(`page ${page} of ${pages.length}`);
			return await partOf(directory, options).catch(async (error: unknown) => {
				options.signal?.throwIfAborted();
				const isTold = error instanceof TiffError || error instanceof TiffPageTooLargeError;
				return await Promise.reject(isTold ? error : new TiffError('it is damaged'));
			});
		},
	};
};
