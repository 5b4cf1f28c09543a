import type { Directory } from './directory';
import { LIMITS } from './limits';
import { resolutionOf, type Resolution } from './resolution';
import { TiffError } from './tiffError';

/** Where a strip or tile stands in the file. */
export interface Segment {
	at: number;
	length: number;
}

/** What a directory says of its picture, checked for what would be impossible. */
export interface TiffImage {
	width: number;
	height: number;
	compression: number;
	photometric: number;
	bitsPerSample: number;
	samplesPerPixel: number;
	/** The kinds of samples beside the colours. */
	extraSamples: number[];
	/** Whether each kind of sample has segments of its own. */
	separatePlanes: boolean;
	/** Whether a byte's first pixel is its lowest bit. */
	lowBitFirst: boolean;
	predictor: number;
	littleEndian: boolean;
	orientation: number;
	resolution: Resolution | null;
	/** Reds, then greens, then blues, of 16 bits. */
	colorMap: number[];
	segments: Segment[];
	/** Whether a segment reaches beyond the file. */
	cutOff: boolean;
	segmentWidth: number;
	segmentHeight: number;
	directory: Directory;
}

const ABSENT = -1;
const SEPARATE = 2;
const LOW_BIT_FIRST = 2;
/** Values that are whole numbers without a sign, or not told. */
const INTEGERS = new Set([1, 4]);

const segmentsOf = (directory: Directory): Pick<TiffImage, 'segments' | 'cutOff'> => {
	const isTiled = directory.has('TileOffsets');
	const offsets = directory.numbers(isTiled ? 'TileOffsets' : 'StripOffsets');
	const counts = directory.numbers(isTiled ? 'TileByteCounts' : 'StripByteCounts');
	if (offsets.length === 0) throw new TiffError('a page of it has no picture');
	const size = directory.reader.bytes.length;
	let cutOff = false;
	const segments = offsets.map((start, index) => {
		const at = Math.min(start, size);
		const next = offsets[index + 1] ?? size;
		// Some writers leave the length out, and mean all up to the next.
		const length = counts[index] || (next > at ? next : size) - at;
		cutOff ||= at + length > size;
		return { at, length: Math.min(length, size - at) };
	});
	const total = segments.reduce((sum, { length }) => sum + length, 0);
	if (total > LIMITS.segmentsShare * size + LIMITS.segmentsFloor) {
		throw new TiffError('its strips or tiles are the same bytes again and again');
	}
	return { segments, cutOff };
};

/** A file may state a fraction, or one of nothing. */
const isSize = (pixels: number): boolean => Number.isInteger(pixels) && pixels > 0;

const sizeOf = (directory: Directory) => {
	const width = directory.number('ImageWidth', 0);
	const height = directory.number('ImageLength', 0);
	if (!isSize(width) || !isSize(height)) throw new TiffError('a page of it has no size');
	if (Math.max(width, height) > LIMITS.side || width * height > LIMITS.pixels) {
		throw new TiffError(`its ${width} × ${height} pixels are too many`);
	}
	const isTiled = directory.has('TileWidth');
	const rows = directory.number('RowsPerStrip', height) || height;
	const segmentWidth = isTiled ? directory.number('TileWidth', width) : width;
	const segmentHeight = isTiled ? directory.number('TileLength', height) : Math.min(rows, height);
	if (!isSize(segmentWidth) || !isSize(segmentHeight))
		throw new TiffError('a tile of it has no size');
	return { width, height, segmentWidth, segmentHeight };
};

/** Throws `TiffError` for what cannot be, or is too large. */
export const readImage = (directory: Directory): TiffImage => {
	const size = sizeOf(directory);
	const samplesPerPixel = directory.number('SamplesPerPixel', 1);
	const bits = directory.numbers('BitsPerSample');
	const bitsPerSample = bits[0] ?? 1;
	const isKnown =
		Number.isInteger(samplesPerPixel) && samplesPerPixel >= 1 && samplesPerPixel <= 16;
	if (!isKnown || bits.some((each) => each !== bitsPerSample)) {
		throw new TiffError('its pixels are of a kind that no document has');
	}
	if (!INTEGERS.has(directory.number('SampleFormat', 1))) {
		throw new TiffError('its pixels are measurements rather than a picture');
	}
	const image: TiffImage = {
		...size,
		compression: directory.number('Compression', 1),
		photometric: directory.number('PhotometricInterpretation', ABSENT),
		bitsPerSample,
		samplesPerPixel,
		extraSamples: directory.numbers('ExtraSamples'),
		separatePlanes: samplesPerPixel > 1 && directory.number('PlanarConfiguration', 1) === SEPARATE,
		lowBitFirst: directory.number('FillOrder', 1) === LOW_BIT_FIRST,
		predictor: directory.number('Predictor', 1),
		littleEndian: directory.reader.littleEndian,
		orientation: directory.number('Orientation', 1),
		resolution: resolutionOf(directory),
		colorMap: directory.numbers('ColorMap'),
		...segmentsOf(directory),
		directory,
	};
	const beside = segmentsAcross(image) * (image.separatePlanes ? samplesPerPixel : 1);
	if (beside * segmentsDown(image) > LIMITS.segments) {
		throw new TiffError('it consists of too many pieces');
	}
	const rows = Math.min(image.segmentHeight, image.height);
	if (beside * segmentRowBytes(image) * rows > LIMITS.segmentBytes) {
		throw new TiffError('a strip or tile of it is too large');
	}
	return image;
};

/** Bytes that a row of a segment unpacks to. */
export const segmentRowBytes = (image: TiffImage): number =>
	Math.ceil(
		(image.segmentWidth *
			image.bitsPerSample *
			(image.separatePlanes ? 1 : image.samplesPerPixel)) /
			8,
	);

/** Segments side by side. */
export const segmentsAcross = ({ width, segmentWidth }: TiffImage): number =>
	Math.ceil(width / segmentWidth);

/** Segments one above the other. */
export const segmentsDown = ({ height, segmentHeight }: TiffImage): number =>
	Math.ceil(height / segmentHeight);
