import { crc32, deflateSync } from 'node:zlib';

/** A picture of one byte for each pixel, 0 being black. */
export interface GreyPicture {
	width: number;
	height: number;
	levels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BIT_DEPTH = 8;
const GREY = 0;

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(body.length + 8);
	frame.writeUInt32BE(data.length, 0);
	body.copy(frame, 4);
	frame.writeUInt32BE(crc32(body), body.length + 4);
	return frame;
}

/** An 8-bit grey PNG: half the size of the colour pictures that the canvas writes. */
export function greyPng({ width, height, levels }: GreyPicture): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([BIT_DEPTH, GREY], 8);
	const rows = Buffer.alloc((width + 1) * height);
	for (let row = 0; row < height; row += 1) {
		rows.set(levels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
	}
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
