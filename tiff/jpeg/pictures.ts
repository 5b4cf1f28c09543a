import { segmentsAcross, segmentsDown, type TiffImage } from '../image';
import type { PdfImage } from '../page/pdfImage';
import { TiffError } from '../tiffError';
import { assembled } from './assemble';
import { readHeaders, type JpegHeaders } from './headers';
import { joinStrips } from './joinStrips';

/** Values of Compression: JPEG as it was first put into TIFF, and as it is now. */
const [OLD_JPEG, JPEG] = [6, 7];
const [WHITE_IS_ZERO, YCBCR] = [0, 6];
const SPACES: Readonly<Record<number, string>> = {
	1: '/DeviceGray',
	3: '/DeviceRGB',
	4: '/DeviceCMYK',
};
/** Strips or tiles that are drawn one by one. */
const MOST_PICTURES = 5000;
/** Of any picture: strips of eight rows of the highest JPEG that there is are fewer. */
const MOST_PIECES = 10_000;

export const isJpeg = ({ compression }: TiffImage): boolean =>
	compression === OLD_JPEG || compression === JPEG;

const tooManyPieces = () => new TiffError('it consists of too many pieces');
const damaged = () => new TiffError('the JPEG in it is damaged');

const pdfImage = (
	{ photometric }: TiffImage,
	bytes: Buffer,
	{ width, height, components }: JpegHeaders,
	left = 0,
	top = 0,
): PdfImage => {
	const space = SPACES[components];
	if (space === undefined) throw damaged();
	const isInverted = components === 1 && photometric === WHITE_IS_ZERO;
	const entries = [
		`/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`,
		isInverted ? '/Decode [1 0]' : '',
		`/DecodeParms << /ColorTransform ${photometric === YCBCR ? 1 : 0} >>`,
	].join(' ');
	return { entries, bytes, width, height, place: { left, top, width, height } };
};

/** An early JPEG is taken only where it stands in the file whole. */
const oldPicture = (image: TiffImage): PdfImage => {
	const { directory, segments } = image;
	const { bytes } = directory.reader;
	const at = directory.number('JPEGInterchangeFormat', segments[0]?.at ?? 0);
	const length = directory.number('JPEGInterchangeFormatLength', 0);
	const tail = segments.reduce((end, each) => Math.max(end, each.at + each.length), at + length);
	const jpeg = bytes.subarray(at, tail);
	const headers = readHeaders(jpeg);
	if (headers === null) {
		throw new TiffError('it is packed with an early kind of JPEG');
	}
	return pdfImage(image, jpeg, headers);
};

/** A JPEG's strips or tiles as pictures of a PDF, not decoded; strips are joined where they can be. Throws `TiffError`. */
export const jpegPictures = (image: TiffImage): PdfImage[] => {
	if (image.separatePlanes) throw new TiffError('its colours are packed apart, each as a JPEG');
	if (image.compression === OLD_JPEG) return [oldPicture(image)];
	const [across, down] = [segmentsAcross(image), segmentsDown(image)];
	if (across * down > MOST_PIECES) throw tooManyPieces();
	const pieces = image.segments.slice(0, across * down).map((segment) => {
		const jpeg = assembled(image, segment);
		const headers = readHeaders(jpeg);
		if (headers === null) throw damaged();
		return { jpeg, headers };
	});
	const [first] = pieces;
	if (first === undefined) throw damaged();
	const joined = across === 1 && pieces.length > 1 ? joinStrips(image, first, pieces) : null;
	if (joined !== null) return [pdfImage(image, joined, { ...first.headers, height: image.height })];
	if (pieces.length > MOST_PICTURES) throw tooManyPieces();
	return pieces.map(({ jpeg, headers }, index) =>
		pdfImage(
			image,
			jpeg,
			headers,
			(index % across) * image.segmentWidth,
			Math.floor(index / across) * image.segmentHeight,
		),
	);
};
