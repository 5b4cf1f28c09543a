import type { FileFormat } from '../../fileFormat';

interface Size {
	width: number;
	height: number;
}

/** Markers SOF0 to SOF15 hold the size; C4, C8 and CC are of the same range but other segments. */
const isFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Buffer): Size | undefined {
	let at = 2;
	while (at + 9 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes.readUInt8(at + 1);
		if (isFrame(marker)) {
			return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
		}
		at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
	}
	return undefined;
}

const HEADERS = {
	png: (bytes) =>
		bytes.length < 24
			? undefined
			: { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) },
	jpeg: jpegSize,
	bmp: (bytes) =>
		bytes.length < 26
			? undefined
			: { width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) },
} as const satisfies Record<Exclude<FileFormat, 'pdf'>, (bytes: Buffer) => Size | undefined>;

/** The size that a picture's header promises, before anything is unpacked; undefined if there is none. */
export const pixelSize = (bytes: Buffer, format: keyof typeof HEADERS): Size | undefined =>
	HEADERS[format](bytes);
