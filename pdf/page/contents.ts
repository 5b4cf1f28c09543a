import type { Reading } from '../file/reading';
import { decodeStream } from '../filters/decode';
import { PDFArray, PDFNull, PDFRawStream, type PDFObject } from '../library';
import { LIMITS, PdfLimitError } from '../limits';

/** Inflating one byte takes about an eighth of the time that parsing one takes. */
const INFLATE_WORK = 1 / 8;
const MOST_CONTENTS = 10_000;

export interface PageContents {
	/** As they stand in the page. */
	entries: PDFObject[];
	streams: PDFRawStream[];
	/** The file has lost some of them. */
	lost: boolean;
}

export const pageContents = async (
	reading: Reading,
	contents: PDFObject | undefined,
): Promise<PageContents> => {
	const value = reading.resolve(contents);
	if (contents === undefined || value === PDFNull) return { entries: [], streams: [], lost: false };
	const entries = value instanceof PDFArray ? value.asArray() : [contents];
	if (entries.length > MOST_CONTENTS) throw new PdfLimitError('too many contents on a page');
	const streams: PDFRawStream[] = [];
	for (const entry of entries) {
		const stream = reading.resolve(entry);
		if (stream instanceof PDFRawStream) streams.push(stream);
		await reading.breathe();
	}
	return { entries, streams, lost: streams.length < entries.length };
};

/** What a content draws, one byte a character; null where it cannot be read as text to its end. */
export const contentText = async (
	reading: Reading,
	stream: PDFRawStream,
): Promise<string | null> => {
	try {
		const { data, damaged } = await decodeStream(stream, reading.resolve);
		reading.spend(data.length * INFLATE_WORK);
		if (damaged) return null;
		return Buffer.from(data.buffer, data.byteOffset, data.length).toString('latin1');
	} catch (error) {
		if (error instanceof PdfLimitError) reading.spend(LIMITS.inflatedStream * INFLATE_WORK);
		return null;
	}
};
