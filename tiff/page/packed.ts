import { reversedBits } from '../codecs/reversedBits';
import { segmentsAcross, segmentsDown, type TiffImage } from '../image';
import { wholePage, type PdfImage } from './pdfImage';

/** Values of Compression that PDF has too: fax group 4, LZW, and deflate by either number. */
const [GROUP_4, LZW, DEFLATE, OLD_DEFLATE] = [4, 5, 8, 32946];
const FILTERS: Readonly<Record<number, string>> = {
	[GROUP_4]: '/CCITTFaxDecode',
	[LZW]: '/LZWDecode',
	[DEFLATE]: '/FlateDecode',
	[OLD_DEFLATE]: '/FlateDecode',
};
/** Samples of a pixel and the colour space, by PhotometricInterpretation. */
const [WHITE_IS_ZERO, BLACK_IS_ZERO] = [0, 1];
const COLOURS: Readonly<Record<number, { samples: number; space: string; decode?: string }>> = {
	[WHITE_IS_ZERO]: { samples: 1, space: '/DeviceGray', decode: '/Decode [1 0]' },
	[BLACK_IS_ZERO]: { samples: 1, space: '/DeviceGray' },
	2: { samples: 3, space: '/DeviceRGB' },
	5: { samples: 4, space: '/DeviceCMYK' },
};
const BITS = new Set([1, 2, 4, 8]);

const parametersOf = (image: TiffImage): string | null => {
	const { width, height, compression, photometric, predictor } = image;
	if (compression === GROUP_4) {
		return `/K -1 /Columns ${width} /Rows ${height} /BlackIs1 ${photometric === BLACK_IS_ZERO}`;
	}
	if (predictor === 1) return '';
	return predictor === 2 && image.bitsPerSample === 8
		? `/Predictor 2 /Colors ${image.samplesPerPixel} /BitsPerComponent 8 /Columns ${width}`
		: null;
};

/** LZW of before 1988 looks so, and PDF does not have it. */
const isOldLzw = (image: TiffImage, bytes: Buffer): boolean =>
	image.compression === LZW && bytes[0] === 0;

/** The picture just as it is packed, where it is one piece and PDF knows the packing; null where not. */
export const packedPicture = (image: TiffImage): PdfImage | null => {
	const { width, height, segmentWidth, segmentHeight, samplesPerPixel, photometric } = image;
	const [segment] = image.segments;
	const isOnePiece = segmentsAcross(image) === 1 && segmentsDown(image) === 1;
	const isExact = segmentWidth === width && segmentHeight === height;
	const filter = FILTERS[image.compression];
	const colours = COLOURS[photometric];
	if (!segment || !isOnePiece || !isExact || filter === undefined || colours === undefined)
		return null;
	if (image.separatePlanes || samplesPerPixel !== colours.samples) return null;
	if (!BITS.has(image.bitsPerSample)) return null;
	const parameters = parametersOf(image);
	if (parameters === null) return null;
	const stored = image.directory.reader.bytes.subarray(segment.at, segment.at + segment.length);
	const bytes = image.lowBitFirst ? reversedBits(stored) : stored;
	if (isOldLzw(image, bytes)) return null;
	// The fax filter has a parameter of its own for what is black.
	const decode = image.compression === GROUP_4 ? '' : (colours.decode ?? '');
	const entries = `/ColorSpace ${colours.space} /BitsPerComponent ${image.bitsPerSample} ${decode} /Filter ${filter} /DecodeParms << ${parameters} >>`;
	return { entries, bytes, width, height, place: wholePage(image) };
};
