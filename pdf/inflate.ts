import { decodePDFRawStream, Inflate, PDFArray, PDFDict, PDFName, PDFRawStream } from './library';
import type { PDFObject } from './library';
import { LIMITS, PdfLimitError } from './limits';

/** Deflate grows its input at most a thousandfold, so that one step stays within a few megabytes. */
const STEP_BYTES = 4096;
const ZLIB_HEADER_BYTES = 2;
const MOST_FILTERS = 4;
const FLATE = new Set(['/FlateDecode', '/Fl']);

type Resolve = (object: PDFObject | undefined) => PDFObject | undefined;

/**
 * The content of a stream without its filters. Data that is damaged at its end gives what comes before.
 * Throws for a filter that makes pictures, for a predictor, and beyond `LIMITS.inflatedStream`.
 */
export const decodeStream = (stream: PDFRawStream, resolve: Resolve): Uint8Array => {
	const filters = listOf(stream.dict.get(PDFName.of('Filter')), resolve);
	const parameters = listOf(stream.dict.get(PDFName.of('DecodeParms')), resolve);
	if (filters.length > MOST_FILTERS) throw new PdfLimitError('too many filters on one stream');
	return filters.reduce<Uint8Array>((data, filter, index) => {
		if (!(filter instanceof PDFName)) throw new Error('a filter that is no name');
		const options = parameters[index];
		const predictor = options instanceof PDFDict && options.get(PDFName.of('Predictor'));
		if (predictor && predictor.toString() !== '1') throw new Error('a predictor');
		return FLATE.has(filter.asString())
			? inflate(data)
			: decodeOne(data, filter, options instanceof PDFDict ? options : undefined, stream.dict);
	}, stream.contents);
};

const listOf = (object: PDFObject | undefined, resolve: Resolve): (PDFObject | undefined)[] => {
	const value = resolve(object);
	if (value === undefined) return [];
	return value instanceof PDFArray ? value.asArray().map(resolve) : [value];
};

const inflate = (data: Uint8Array): Uint8Array => {
	const parts: Uint8Array[] = [];
	let size = 0;
	const inflater = new Inflate((part) => {
		parts.push(part);
		size += part.length;
	});
	for (let at = ZLIB_HEADER_BYTES; at < data.length; at += STEP_BYTES) {
		try {
			inflater.push(data.subarray(at, at + STEP_BYTES), false);
		} catch {
			break;
		}
		if (size > LIMITS.inflatedStream) throw new PdfLimitError('a stream grows too large');
	}
	return Buffer.concat(parts, size);
};

/** The other filters of text: they read no further than they are asked to. */
const decodeOne = (
	data: Uint8Array,
	filter: PDFName,
	parameters: PDFDict | undefined,
	{ context }: PDFDict,
): Uint8Array => {
	const dict = context.obj({ Filter: filter, DecodeParms: parameters });
	const decoder = decodePDFRawStream(PDFRawStream.of(dict, data));
	const decoded = decoder.getBytes(LIMITS.inflatedStream + 1);
	if (decoded.length > LIMITS.inflatedStream) throw new PdfLimitError('a stream grows too large');
	return Buffer.from(decoded.buffer, decoded.byteOffset, decoded.length);
};
