import type { TiffImage } from '../image';
import { scanOf } from './assemble';
import { MARKERS, SEQUENTIAL, type JpegHeaders } from './headers';

const MOST_UNITS = 0xffff;

export interface Strip {
	jpeg: Buffer;
	headers: JpegHeaders;
}

/** A frame header says its height behind marker, length and precision. */
const HEIGHT_AT = 5;

/** All but the height must be the same for one set of headers to stand for all strips. */
const shared = ({ jpeg, headers }: Strip): Buffer => {
	const before = Buffer.from(jpeg.subarray(0, headers.dataAt));
	before.writeUInt16BE(0, headers.frameAt + HEIGHT_AT);
	return before;
};

/**
 * One JPEG of strips one above the other, without decoding: each strip becomes what stands between two restarts, where
 * a decoder begins anew. Null where that cannot be.
 */
export const joinStrips = (image: TiffImage, first: Strip, strips: Strip[]): Buffer | null => {
	const { headers } = first;
	const { unitWidth, unitHeight } = headers;
	const units = Math.ceil(headers.width / unitWidth) * Math.ceil(image.segmentHeight / unitHeight);
	const before = shared(first);
	const canJoin =
		SEQUENTIAL.has(headers.frame) &&
		image.segmentHeight % unitHeight === 0 &&
		units <= MOST_UNITS &&
		image.height <= 0xffff &&
		strips.every((strip) => !strip.headers.restarts && shared(strip).equals(before));
	if (!canJoin) return null;
	before.writeUInt16BE(image.height, headers.frameAt + HEIGHT_AT);
	const restartEvery = Buffer.from([0xff, MARKERS.DRI, 0, 4, units >>> 8, units & 0xff]);
	const scans = strips.flatMap(({ jpeg, headers: { dataAt } }, index) => [
		...(index > 0 ? [Buffer.from([0xff, MARKERS.RST0 + ((index - 1) % 8)])] : []),
		scanOf(jpeg, dataAt),
	]);
	const frame = headers.frameAt;
	return Buffer.concat([
		before.subarray(0, frame),
		restartEvery,
		before.subarray(frame),
		...scans,
		Buffer.from([0xff, MARKERS.EOI]),
	]);
};
