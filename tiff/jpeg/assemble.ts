import type { Segment, TiffImage } from '../image';
import { MARKERS } from './headers';

const [START, END] = [Buffer.from([0xff, MARKERS.SOI]), Buffer.from([0xff, MARKERS.EOI])];

/** Bytes; each piece gets a copy. Four tables of each kind take some 2,000. */
const MOST_TABLES = 8192;

const withoutEnd = (bytes: Buffer): Buffer =>
	bytes.subarray(-2).equals(END) ? bytes.subarray(0, -2) : bytes;

const withoutStart = (bytes: Buffer): Buffer =>
	bytes.subarray(0, 2).equals(START) ? bytes.subarray(2) : bytes;

/** A strip or tile as a JPEG of its own: the tables that all of them share stand in the directory. */
export const assembled = ({ directory }: TiffImage, { at, length }: Segment): Buffer => {
	const segment = directory.reader.bytes.subarray(at, at + length);
	const tables = directory.bytes('JPEGTables');
	if (tables === undefined || tables.length > MOST_TABLES) return segment;
	return Buffer.concat([START, withoutStart(withoutEnd(tables)), withoutStart(segment)]);
};

/** The bytes of a scan up to the end marker, of which some writers put something behind. */
export const scanOf = (jpeg: Buffer, from: number): Buffer => {
	const end = jpeg.lastIndexOf(END);
	return jpeg.subarray(from, end >= from ? end : jpeg.length);
};
