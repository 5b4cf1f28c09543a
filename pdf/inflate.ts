import { decodePDFRawStream, Inflate, PDFArray, PDFDict, PDFName, PDFRawStream } from './library';
import type { PDFObject } from './library';
import { LIMITS, PdfLimitError } from './limits';
import { pause } from './pause';

/** Deflate grows its input at most a thousandfold, so that one step stays within a megabyte. */
const STEP_BYTES = 1024;
/** Bytes inflated between two turns of the event loop; some 10 ms. */
const STRETCH_BYTES = 1_048_576;
const ZLIB_HEADER_BYTES = 2;
const MOST_FILTERS = 4;
const FLATE = new Set(['/FlateDecode', '/Fl']);

type Resolve = (object: PDFObject | undefined) => PDFObject | undefined;

/**
 * The content of a stream without its filters. Data that is damaged at its end gives what comes before.
 * Throws for a filter that makes pictures, for a predictor, and beyond `LIMITS.inflatedStream`.
 */
export const decodeStream = async (stream: PDFRawStream, resolve: Resolve): Promise<Uint8Array> => {
	const filters = listOf(stream.dict.get(PDFName.of('Filter')), resolve);
	const parameters = listOf(stream.dict.get(PDFName.of('DecodeParms')), resolve);
	if (filters.length > MOST_FILTERS) throw new PdfLimitError('too many filters on one stream');
	let data = stream.contents;
	for (const [index, filter] of filters.entries()) {
		const options = parameters[index];
		data = await decodeOne(
			data,
			filter,
			options instanceof PDFDict ? options : undefined,
			stream.dict,
		);
	}
	return data;
};

const decodeOne = async (
	data: Uint8Array,
	filter: PDFObject | undefined,
	options: PDFDict | undefined,
	dict: PDFDict,
): Promise<Uint8Array> => {
	if (!(filter instanceof PDFName)) throw new Error('a filter that is no name');
	const predictor = options?.get(PDFName.of('Predictor'));
	if (predictor !== undefined && predictor.toString() !== '1') throw new Error('a predictor');
	return FLATE.has(filter.asString())
		? await inflate(data)
		: decodeText(data, filter, options, dict);
};

const listOf = (object: PDFObject | undefined, resolve: Resolve): (PDFObject | undefined)[] => {
	const value = resolve(object);
	if (value === undefined) return [];
	return value instanceof PDFArray ? value.asArray().map(resolve) : [value];
};

const inflate = async (data: Uint8Array): Promise<Uint8Array> => {
	const parts: Uint8Array[] = [];
	let size = 0;
	const inflater = new Inflate((part) => {
		parts.push(part);
		size += part.length;
	});
	let stretchEnd = STRETCH_BYTES;
	for (let at = ZLIB_HEADER_BYTES; at < data.length; at += STEP_BYTES) {
		try {
			inflater.push(data.subarray(at, at + STEP_BYTES), false);
		} catch {
			break;
		}
		if (size > LIMITS.inflatedStream) throw new PdfLimitError('a stream grows too large');
		if (size > stretchEnd) {
			await pause();
			stretchEnd = size + STRETCH_BYTES;
		}
	}
	return Buffer.concat(parts, size);
};

/** The other filters of text: they read no further than they are asked to. */
const decodeText = (
	data: Uint8Array,
	filter: PDFName,
	options: PDFDict | undefined,
	{ context }: PDFDict,
): Uint8Array => {
	const dict = context.obj({ Filter: filter, DecodeParms: options });
	const decoder = decodePDFRawStream(PDFRawStream.of(dict, data));
	const decoded = decoder.getBytes(LIMITS.inflatedStream + 1);
	if (decoded.length > LIMITS.inflatedStream) throw new PdfLimitError('a stream grows too large');
	return Buffer.from(decoded.buffer, decoded.byteOffset, decoded.length);
};
