import { PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '../library';
import type { PDFObject } from '../library';
import { PdfEncryptedError } from '../openedPdf';

type Resolve = (object: PDFObject | undefined) => PDFObject | undefined;

/** How a crypt filter encrypts; `none` leaves the data as it is. */
export type Method = 'none' | 'RC4' | 'AES-128' | 'AES-256';
const METHODS = new Map<string, Method>([
	['/None', 'none'],
	['/V2', 'RC4'],
	['/AESV2', 'AES-128'],
	['/AESV3', 'AES-256'],
]);
const IDENTITY = '/Identity';

/** What the standard security handler needs to know (ISO 32000-2, 7.6.4, tables 20 and 21). */
export interface EncryptDictionary {
	/** 2 to 6. */
	revision: number;
	/** In bytes. */
	keyLength: number;
	owner: Buffer;
	user: Buffer;
	ownerKey: Buffer;
	userKey: Buffer;
	permissions: number;
	encryptsMetadata: boolean;
	strings: Method;
	streams: Method;
	/** What a stream that names its own crypt filter is encrypted with. */
	methodOf(filter: string): Method;
}

/** Throws `PdfEncryptedError` for another handler, and for methods that do not exist. */
export const readEncryptDictionary = (dict: PDFDict, resolve: Resolve): EncryptDictionary => {
	const entry = (key: string): PDFObject | undefined => resolve(dict.get(PDFName.of(key)));
	const version = numberOf(entry('V'), 0);
	if (nameOf(entry('Filter')) !== '/Standard' || ![1, 2, 4, 5].includes(version)) throw unknown();
	const filters = entry('CF');
	const filterOf = (name: string): PDFDict | undefined => {
		const key = PDFName.of(name.slice(1));
		const filter = filters instanceof PDFDict ? resolve(filters.get(key)) : undefined;
		return filter instanceof PDFDict ? filter : undefined;
	};
	const methodOf = (name: string): Method => {
		if (version < 4) return 'RC4';
		if (name === IDENTITY) return 'none';
		const method = METHODS.get(nameOf(resolve(filterOf(name)?.get(PDFName.of('CFM')))) ?? '/None');
		if (method === undefined) throw unknown();
		return method;
	};
	const streamFilter = nameOf(entry('StmF')) ?? IDENTITY;
	const streams = methodOf(streamFilter);
	const strings = methodOf(nameOf(entry('StrF')) ?? IDENTITY);
	const filterLength = resolve(filterOf(streamFilter)?.get(PDFName.of('Length')));
	const revision = numberOf(entry('R'), 0);
	if (!(revision >= 2 && revision <= 6)) throw unknown();
	return {
		revision,
		keyLength: keyLength(version, numberOf(entry('Length'), 0), numberOf(filterLength, 0)),
		owner: bytesOf(entry('O')),
		user: bytesOf(entry('U')),
		ownerKey: bytesOf(entry('OE')),
		userKey: bytesOf(entry('UE')),
		permissions: numberOf(entry('P'), 0),
		encryptsMetadata: entry('EncryptMetadata') !== PDFBool.False,
		strings,
		streams,
		methodOf,
	};
};

const unknown = (): PdfEncryptedError => new PdfEncryptedError('unknown encryption');

const SHORTEST_BITS = 40;
/** Some writers state the length of a crypt filter's key in bytes, and some leave all lengths out. */
const keyLength = (version: number, bits: number, filterLength: number): number => {
	if (version === 5) return 32;
	if (version === 1) return 5;
	if (bits >= SHORTEST_BITS && bits <= 128) return bits / 8;
	if (version === 2) return 5;
	if (filterLength >= SHORTEST_BITS && filterLength <= 128) return filterLength / 8;
	return filterLength >= 5 && filterLength <= 16 ? filterLength : 16;
};

const nameOf = (object: PDFObject | undefined): string | undefined =>
	object instanceof PDFName ? object.asString() : undefined;

const numberOf = (object: PDFObject | undefined, otherwise: number): number =>
	object instanceof PDFNumber ? object.asNumber() : otherwise;

const bytesOf = (object: PDFObject | undefined): Buffer =>
	object instanceof PDFString || object instanceof PDFHexString
		? Buffer.from(object.asBytes())
		: Buffer.alloc(0);
