const SHORT = 3;

/** An EXIF segment of a JPEG, of two entries, the second of which is the orientation. */
export function exif(order: 'II' | 'MM', orientation: number): Buffer {
	const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
	const little = order === 'II';
	const word = (value: number, at: number) =>
		little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
	const long = (value: number, at: number) =>
		little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
	const entry = (at: number, tag: number, value: number) => {
		word(tag, at);
		word(SHORT, at + 2);
		long(1, at + 4);
		word(value, at + 8);
	};
	tiff.write(order);
	word(42, 2);
	long(8, 4);
	word(2, 8);
	entry(10, 0x0100, 1);
	entry(22, 0x0112, orientation);
	const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

/** The JPEG with one more segment, in front of the others. */
export const withSegment = (jpeg: Buffer, segment: Buffer): Buffer =>
	Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
