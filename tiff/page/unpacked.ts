import { byteAt } from '../../pdf/bytes';
import { deflatePieces } from '../../pdf/filters/deflate';
import type { TiffImage } from '../image';
import { rasterOf, type Raster } from '../pixels/raster';
import { smaller } from '../pixels/smaller';
import { wholePage, type PdfImage } from './pdfImage';

/** Neighbours are much alike, so that their differences take less room. */
async function* differences({ width, channels, rows }: Raster): AsyncGenerator<Buffer> {
	const line = width * channels;
	for await (const some of rows) {
		const out = Buffer.from(some);
		for (let start = 0; start < out.length; start += line) {
			for (let at = start + line - 1; at >= start + channels; at -= 1) {
				out[at] = byteAt(some, at) - byteAt(some, at - channels);
			}
		}
		yield out;
	}
}

/** The rows packed as an object of a PDF; null if that takes more than `most` bytes. */
const packed = async (image: TiffImage, raster: Raster, most: number): Promise<PdfImage | null> => {
	const { width, height, channels, bits, oneIsBlack } = raster;
	const bytes = await deflatePieces(bits === 1 ? raster.rows : differences(raster), most);
	if (bytes === null) return null;
	const parameters = `/DecodeParms << /Predictor 2 /Colors ${channels} /BitsPerComponent 8 /Columns ${width} >>`;
	const entries = [
		`/ColorSpace ${channels === 1 ? '/DeviceGray' : '/DeviceRGB'} /BitsPerComponent ${bits}`,
		oneIsBlack ? '/Decode [1 0]' : '',
		'/Filter /FlateDecode',
		bits === 1 ? '' : parameters,
	].join(' ');
	return { entries, bytes, width, height, place: wholePage(image) };
};

/**
 * The picture unpacked and packed again, as a PDF can have it; null if that takes more than `most` bytes. Throws
 * `TiffError` for a kind that is not read.
 */
export const unpackedPicture = async (
	image: TiffImage,
	most: number,
	missing: () => void,
): Promise<PdfImage | null> => await packed(image, rasterOf(image, missing), most);

/** The same in grey, each pixel standing for a square of `factor` × `factor`. */
export const smallerPicture = async (
	image: TiffImage,
	most: number,
	factor: number,
): Promise<PdfImage | null> =>
	await packed(
		image,
		smaller(
			rasterOf(image, () => undefined),
			factor,
		),
		most,
	);
