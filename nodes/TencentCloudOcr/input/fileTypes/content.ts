/** Tests of what a file begins with or holds. */
export type Test = (bytes: Buffer) => boolean;

export const starts = (prefix: string | number[], offset = 0): Test => {
	const expected = typeof prefix === 'string' ? Buffer.from(prefix, 'latin1') : Buffer.from(prefix);
	return (bytes) => bytes.subarray(offset, offset + expected.length).equals(expected);
};

/** ISO media files name their brand after `ftyp`. */
export const brand = (...names: string[]): Test => {
	const isMedia = starts('ftyp', 4);
	return (bytes) => isMedia(bytes) && names.includes(bytes.toString('latin1', 8, 12));
};

const HEAD_OF_TEXT = 4096;

/** Text behind a byte order mark and blanks. */
export const startsWithText =
	(pattern: RegExp): Test =>
	(bytes) =>
		pattern.test(
			bytes
				.toString('latin1', 0, HEAD_OF_TEXT)
				.replace(/^\u00ef\u00bb\u00bf/, '')
				.trimStart(),
		);

export const looksLikeText: Test = (bytes) => !bytes.subarray(0, 512).some((byte) => byte < 9);

export const isZip = starts('PK\u0003\u0004');
/** Where the first of a ZIP's files are named; its list of all files stands at its end. */
const ZIP_HEAD = 64 * 1024;
const ZIP_LIST = 256 * 1024;

/** A ZIP that names this file: many kinds of documents are ZIPs. */
export const zipWith =
	(name: string): Test =>
	(bytes) =>
		isZip(bytes) &&
		[bytes.subarray(0, ZIP_HEAD), bytes.subarray(-ZIP_LIST)].some((part) => part.includes(name));

export const isOle = starts([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Where the parts of an older Office file are looked for. */
const OLE_BYTES = 4 * 1024 * 1024;

/** An older Office file with a part of this name, which is written with two bytes a letter. */
export const oleWith = (name: string): Test => {
	const wide = Buffer.from(name, 'utf16le');
	return (bytes) => isOle(bytes) && bytes.subarray(0, OLE_BYTES).includes(wide);
};
