import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from '../library';
import type { PDFObject } from '../library';
import { LIMITS, PdfLimitError } from '../limits';
import { inflate, type Decoded } from './inflate';
import { withoutPredictor } from './predictor';

const MOST_FILTERS = 4;
const FLATE = new Set(['/FlateDecode', '/Fl']);
const LZW = new Set(['/LZWDecode', '/LZW']);
/** Names that inline images use, and some writers elsewhere. */
const LONG_NAMES = new Map([
	['/LZW', 'LZWDecode'],
	['/A85', 'ASCII85Decode'],
	['/AHx', 'ASCIIHexDecode'],
	['/RL', 'RunLengthDecode'],
]);
/** What was encrypted has been decrypted. */
const CRYPT = '/Crypt';

type Resolve = (object: PDFObject | undefined) => PDFObject | undefined;

/**
 * The content of a stream without its filters. Throws for a filter that makes pictures, and beyond
 * `LIMITS.inflatedStream`.
 */
export const decodeStream = async (stream: PDFRawStream, resolve: Resolve): Promise<Decoded> => {
	const { dict } = stream;
	const filters = listOf(dict.get(PDFName.of('Filter')) ?? dict.get(PDFName.of('F')), resolve);
	const parameters = listOf(
		dict.get(PDFName.of('DecodeParms')) ?? dict.get(PDFName.of('DP')),
		resolve,
	);
	if (filters.length > MOST_FILTERS) throw new PdfLimitError('too many filters on one stream');
	let decoded: Decoded = { data: stream.contents, damaged: false };
	for (const [index, filter] of filters.entries()) {
		if (!(filter instanceof PDFName)) throw new Error('a filter that is no name');
		const options = parameters[index];
		const next = await decodeOne(
			decoded.data,
			filter,
			options instanceof PDFDict ? resolved(options, resolve) : dict.context.obj({}),
		);
		decoded = { data: next.data, damaged: decoded.damaged || next.damaged };
	}
	return decoded;
};

const resolved = (options: PDFDict, resolve: Resolve): PDFDict => {
	const copy = options.context.obj({});
	for (const [key, value] of options.entries()) copy.set(key, resolve(value) ?? value);
	return copy;
};

const decodeOne = async (data: Uint8Array, filter: PDFName, options: PDFDict): Promise<Decoded> => {
	const name = filter.asString();
	if (name === CRYPT) return { data, damaged: false };
	if (!FLATE.has(name)) {
		const text = decodeText(data, filter, options);
		return { data: LZW.has(name) ? withoutPredictor(text, options) : text, damaged: false };
	}
	const inflated = await inflate(data);
	return { ...inflated, data: withoutPredictor(inflated.data, options) };
};

const listOf = (object: PDFObject | undefined, resolve: Resolve): (PDFObject | undefined)[] => {
	const value = resolve(object);
	if (value === undefined) return [];
	return value instanceof PDFArray ? value.asArray().map(resolve) : [value];
};

/** The other filters of text: they read no further than they are asked to. */
const decodeText = (data: Uint8Array, filter: PDFName, options: PDFDict): Uint8Array => {
	const name = LONG_NAMES.get(filter.asString());
	const dict = options.context.obj({
		Filter: name === undefined ? filter : PDFName.of(name),
		DecodeParms: options,
	});
	const decoder = decodePDFRawStream(PDFRawStream.of(dict, data));
	const decoded = decoder.getBytes(LIMITS.inflatedStream + 1);
	if (decoded.length > LIMITS.inflatedStream) throw new PdfLimitError('a stream grows too large');
	return Buffer.from(decoded.buffer, decoded.byteOffset, decoded.length);
};
