/** How large a picture is, as its header says; it may lie. */
export interface ImageSize {
	width: number;
	height: number;
	/** EXIF orientation of a JPEG, 1 to 8; from 5 on it lies on its side. */
	orientation: number;
}

const UPRIGHT = 1;

function pngSize(bytes: Buffer): ImageSize | null {
	if (bytes.length < 24) return null;
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), orientation: UPRIGHT };
}

function bmpSize(bytes: Buffer): ImageSize | null {
	if (bytes.length < 26) return null;
	// A negative height means that the rows run downwards.
	const [width, height] = [bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))];
	return { width, height, orientation: UPRIGHT };
}

const EXIF = 'Exif\0\0';
const ORIENTATION_TAG = 0x0112;
const ENTRY_BYTES = 12;

/** The orientation in a JPEG's EXIF segment: TIFF structure, entries of 12 bytes. */
function exifOrientation(segment: Buffer): number | null {
	if (segment.toString('latin1', 0, EXIF.length) !== EXIF) return null;
	const tiff = segment.subarray(EXIF.length);
	if (tiff.length < 10) return null;
	const little = tiff.toString('latin1', 0, 2) === 'II';
	const word = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
	const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
	if (start + 2 > tiff.length) return null;
	const count = word(start);
	for (let index = 0; index < count; index += 1) {
		const at = start + 2 + index * ENTRY_BYTES;
		if (at + ENTRY_BYTES > tiff.length) return null;
		if (word(at) === ORIENTATION_TAG) return word(at + 8);
	}
	return null;
}

/** Start-of-frame markers; C4, C8 and CC are something else. */
const isFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const EXIF_MARKER = 0xe1;
/** Before the frame: profiles and previews take some hundred; millions fit a file, and each takes time. */
const MOST_SEGMENTS = 1_000;

/** Walks along the segments: FF as often as the writer liked, marker, length, data. */
function jpegSize(bytes: Buffer): ImageSize | null {
	let orientation = UPRIGHT;
	let at = 2;
	for (let seen = 0; seen < MOST_SEGMENTS; seen += 1) {
		if (bytes[at] !== 0xff) return null;
		while (bytes[at + 1] === 0xff) at += 1;
		if (at + 9 >= bytes.length) return null;
		const marker = bytes[at + 1] ?? 0;
		const length = bytes.readUInt16BE(at + 2);
		if (isFrame(marker)) {
			return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), orientation };
		}
		if (marker === EXIF_MARKER) {
			orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation;
		}
		if (length < 2) return null;
		at += 2 + length;
	}
	return null;
}

const READERS: Readonly<Record<string, (bytes: Buffer) => ImageSize | null>> = {
	'image/png': pngSize,
	'image/bmp': bmpSize,
	'image/jpeg': jpegSize,
};

/** The API reads pictures of up to 10,000 a side; a header that says much more lies. */
const LARGEST_SIDE = 65_535;
const isSide = (pixels: number) => pixels > 0 && pixels <= LARGEST_SIDE;

/** Null for a type or a header that cannot be read, and for sizes that no picture has. */
export function imageSize(bytes: Buffer, mimeType: string): ImageSize | null {
	const size = READERS[mimeType]?.(bytes) ?? null;
	return size && isSide(size.width) && isSide(size.height) ? size : null;
}
