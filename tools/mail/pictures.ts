import { createCanvas } from '@napi-rs/canvas';

/** A firm's logo as it hangs on every mail. */
export function logo(): Buffer {
	const canvas = createCanvas(120, 32);
	const context = canvas.getContext('2d');
	context.fillStyle = '#14507a';
	context.fillRect(0, 0, 120, 32);
	context.fillStyle = '#fff';
	for (const [x, radius] of [
		[20, 11],
		[42, 8],
		[60, 5],
	] as const) {
		context.beginPath();
		context.arc(x, 16, radius, 0, 2 * Math.PI);
		context.fill();
	}
	return canvas.toBuffer('image/png');
}

export function webp(): Buffer {
	const canvas = createCanvas(8, 8);
	canvas.getContext('2d').fillRect(2, 2, 4, 4);
	return canvas.toBuffer('image/webp', 60);
}

/** One transparent pixel, the kind that mail uses to count its readers. */
export const gif = (): Buffer =>
	Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Tags of one black pixel: width, height, bits, compression, colour, place, rows and bytes of the strip. */
const TIFF_TAGS = [
	[256, 1],
	[257, 1],
	[258, 8],
	[259, 1],
	[262, 1],
	[273, 8],
	[278, 1],
	[279, 1],
] as const;
const SHORT = 3;

export function tiff(): Buffer {
	const directory = 10;
	const bytes = Buffer.alloc(directory + 2 + TIFF_TAGS.length * 12 + 4);
	bytes.write('II*\0', 'latin1');
	bytes.writeUInt32LE(directory, 4);
	bytes.writeUInt16LE(TIFF_TAGS.length, directory);
	TIFF_TAGS.forEach(([tag, value], index) => {
		const at = directory + 2 + index * 12;
		bytes.writeUInt16LE(tag, at);
		bytes.writeUInt16LE(SHORT, at + 2);
		bytes.writeUInt32LE(1, at + 4);
		bytes.writeUInt16LE(value, at + 8);
	});
	return bytes;
}

/** The first box of a phone's photo: brand heic, which readers look at, and nothing behind it. */
export function heicHeader(): Buffer {
	const box = Buffer.from('\0\0\0\0ftypheic\0\0\0\0mif1heic', 'latin1');
	box.writeUInt32BE(box.length);
	return box;
}

export const svg = (): string =>
	'<?xml version="1.0" encoding="UTF-8"?>\n' +
	'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18" fill="#14507a"/></svg>\n';
