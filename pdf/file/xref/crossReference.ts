import { PDFName, PDFNumber, PDFRawStream, type PDFDict, type PDFObject } from '../../library';
import { PdfLimitError } from '../../limits';
import { breatheAt } from '../../pause';
import { decodeStream } from '../../filters/decode';
import type { DocumentReader } from '../documentReader';
import { headerAt } from '../finder';
import type { Contents } from '../objects/objectStreams';
import { BY_CROSS_REFERENCE } from '../places';
import type { Entries } from './entries';
import { mergeTrailer, NO_TRAILER } from './trailer';
import { tableEntries } from './xrefTable';
import { streamEntries } from './xrefStream';

/** Each edition of a file adds one, and a linearized file two. */
const MOST_SECTIONS = 1000;
/** What stands before a file's head counts for its offsets or does not. */
const HEAD_BYTES = 1024;

export interface CrossReference {
	/** Everything that it says of the file itself is so. */
	sound: boolean;
	contents: Contents;
}

/** Notes the objects that the cross-reference places where they are, and the trailer. */
export const readCrossReference = async (reader: DocumentReader): Promise<CrossReference> => {
	const sections = await readSections(reader);
	const contents: Contents = new Map();
	if (sections === null) return { sound: false, contents };
	let sound = true;
	let step = 0;
	for (const [objectNumber, entry] of sections.entries) {
		if (entry.kind === 'at') {
			const header = headerAt(reader.source, entry.offset + sections.shift);
			if (header?.objectNumber === objectNumber) reader.note(header, BY_CROSS_REFERENCE);
			else sound = false;
		} else if (entry.kind === 'in') {
			const wanted = contents.get(entry.stream) ?? [];
			wanted.push({ objectNumber, index: entry.index });
			contents.set(entry.stream, wanted);
		}
		reader.checkLimits();
		await breatheAt((step += 1));
	}
	return { sound, contents };
};

interface Sections {
	entries: Entries;
	/** Added to each offset. */
	shift: number;
}

/** All sections, the latest first: what a later one says of an object holds. Null where one cannot be read. */
const readSections = async (reader: DocumentReader): Promise<Sections | null> => {
	const { source } = reader;
	const start = startOf(source);
	if (start === null) return null;
	const head = source.subarray(0, HEAD_BYTES).indexOf('%PDF-');
	const shift = [0, Math.max(0, head)].find((bytes) => isSection(source, start + bytes));
	if (shift === undefined) return null;
	const entries: Entries = new Map();
	const trailers: PDFDict[] = [];
	const waiting = [start];
	const seen = new Set<number>();
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		if (seen.has(at)) continue;
		seen.add(at);
		if (seen.size > MOST_SECTIONS) throw new PdfLimitError('too many editions');
		const trailer = await readSection(reader, at + shift, entries);
		if (trailer === null) return null;
		trailers.push(trailer);
		const [previous, hybrid] = ['Prev', 'XRefStm'].map((key) => trailer.get(PDFName.of(key)));
		waiting.push(...[previous, hybrid].flatMap(offsetOf));
		reader.checkLimits();
	}
	reader.trailer = trailers.reduceRight(mergeTrailer, NO_TRAILER);
	return { entries, shift };
};

const startOf = (source: Buffer): number | null => {
	const at = source.lastIndexOf('startxref');
	const digits =
		at < 0 ? null : /^startxref\s+(\d{1,12})/.exec(source.toString('latin1', at, at + 64));
	return digits === null ? null : Number(digits[1]);
};

const isSection = (source: Buffer, at: number): boolean =>
	/^\s{0,4}xref\b/.test(source.toString('latin1', at, at + 16)) || headerAt(source, at) !== null;

const readSection = async (
	reader: DocumentReader,
	at: number,
	entries: Entries,
): Promise<PDFDict | null> => {
	const header = headerAt(reader.source, at);
	if (header === null) return await tableEntries(reader, at, entries);
	const stream = reader.readAt(header.end);
	if (!(stream instanceof PDFRawStream)) return null;
	const decoded = await decodeStream(stream, reader.resolve).catch(() => null);
	if (decoded === null || decoded.damaged) return null;
	const isSound = await streamEntries(stream.dict, decoded.data, entries);
	return isSound ? stream.dict : null;
};

const offsetOf = (object: PDFObject | undefined): number[] =>
	object instanceof PDFNumber ? [object.asNumber()] : [];
