import { PDFDict, PDFName, PDFRawStream, PDFRef } from '../library';
import { PdfLimitError } from '../limits';
import { breathe, breatheAt } from '../pause';
import type { DocumentReader } from './documentReader';
import { Finder, HeaderFinder, type ObjectHeader } from './finder';
import type { FoundStream } from './objects/objectStreams';
import { mergeTrailer } from './xref/trailer';

/** What finding a header costs, in bytes parsed. */
const HEADER_WORK = 32;
/** Each edition of a file adds one. */
const MOST_TRAILERS = 1000;

/**
 * Notes every object that the file's bytes show, for a file whose cross-reference is lost or wrong: in one pass, each
 * object is parsed so that what looks like one within a string or a stream is passed over. Gives the object streams.
 */
export const scan = async (reader: DocumentReader): Promise<FoundStream[]> => {
	await noteLengths(reader);
	const headers = new HeaderFinder(reader.source);
	const trailers = new TrailerScan(reader);
	const streams: FoundStream[] = [];
	let at = 0;
	for (let header = headers.next(0); header !== null; header = headers.next(at)) {
		trailers.read(at, header.start);
		reader.note(header, header.start);
		const object = reader.readAt(header.end);
		at = object === undefined ? header.end : Math.max(header.end, reader.position);
		if (object instanceof PDFRawStream) {
			const type = object.dict.get(PDFName.Type);
			if (type === PDFName.of('XRef')) trailers.add(object.dict);
			if (type === PDFName.of('ObjStm')) streams.push(foundAt(header));
		}
		reader.work += HEADER_WORK;
		reader.checkLimits();
		await breathe();
	}
	trailers.read(at, reader.source.length);
	reader.checkLimits();
	return streams;
};

const foundAt = ({ objectNumber, generation, start, end }: ObjectHeader): FoundStream => ({
	offset: end,
	ref: PDFRef.of(objectNumber, generation),
	rank: start,
});

/** A stream's length may stand behind it, and what is in the stream may look like objects. */
const noteLengths = async (reader: DocumentReader): Promise<void> => {
	const { source, lengths } = reader;
	const headers = new HeaderFinder(source);
	let at = 0;
	let step = 0;
	for (let header = headers.next(0); header !== null; header = headers.next(at)) {
		at = header.end;
		const text = source.toString('latin1', at, at + NUMBER_BYTES);
		const number = /^\s*(\d{1,10})\s+endobj/.exec(text)?.[1];
		if (number !== undefined) {
			const known = lengths.get(header.objectNumber) ?? [];
			if (known.length < MOST_MEANINGS)
				lengths.set(header.objectNumber, [...known, Number(number)]);
		}
		await breatheAt((step += 1));
	}
};
const NUMBER_BYTES = 24;
/** Of one number: the file's own, those of files attached to it, those of earlier editions. */
const MOST_MEANINGS = 8;

class TrailerScan {
	private readonly words: Finder;
	private count = 0;

	constructor(private readonly reader: DocumentReader) {
		this.words = new Finder(reader.source, 'trailer');
	}

	read(from: number, to: number): void {
		for (let at = this.words.next(from, to); at < to; at = this.words.next(at + 1, to)) {
			this.count += 1;
			if (this.count > MOST_TRAILERS) throw new PdfLimitError('too many trailers');
			const dict = this.reader.readAt(at + 'trailer'.length);
			if (dict instanceof PDFDict) this.add(dict);
		}
	}

	add(dict: PDFDict): void {
		this.reader.trailer = mergeTrailer(this.reader.trailer, dict);
	}
}
