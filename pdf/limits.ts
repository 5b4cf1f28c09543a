/**
 * What a PDF may ask of the process, so that a file made to exhaust it ends in a plain answer instead.
 * A file past a limit is not cut: it goes out whole, with PdfPageNumber.
 */
export const LIMITS = {
	/** Indirect objects in one file. An index entry takes about 100 bytes. */
	objects: 1_000_000,
	/** Objects in one stream of them. */
	objectsPerStream: 200_000,
	/** Highest object number, as Acrobat has it. */
	objectNumber: 8_388_607,
	/** Pages in one file. */
	pages: 100_000,
	/** Nodes of the page tree that are visited, for each object of the file and in any case. */
	visitsPerObject: 2,
	visitsFloor: 1000,
	/** Arrays and dictionaries within each other. */
	nesting: 200,
	/** Values in one indirect object; one takes about 100 bytes and 0.5 µs. */
	valuesPerObject: 100_000,
	/** Bytes of one string. */
	stringBytes: 1_048_576,
	/** Bytes of one name or number: the format allows names of 127 bytes, which are 381 where each is escaped. */
	wordBytes: 512,
	/** Bytes that one compressed stream may grow to, which is done in one go. */
	inflatedStream: 8_388_608,
	/** Bytes that all object streams of a file may grow to; they are held while the file is open. */
	inflatedObjects: 67_108_864,
	/** Objects that one page may reach. */
	objectsPerPage: 20_000,
	/** Bytes read while looking for one page's objects, in units of the file's own size plus a floor. */
	readFactor: 4,
	readFloor: 16_777_216,
} as const;

/** Thrown when a file asks for more than `LIMITS` allows. */
export class PdfLimitError extends Error {
	override name = 'PdfLimitError';
}
