import { Finder, HeaderFinder, type ObjectHeader } from './finder';
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from './library';
import type { PDFContext, PDFObject } from './library';
import { LIMITS, PdfLimitError } from './limits';
import { ObjectReader, type Decryption } from './objectReader';
import { openObjectStream } from './objectStream';
import { pause, STRETCH } from './pause';
import { mergeTrailer, type Trailer } from './trailer';

/** How much faster than parsing inflating is. */
const INFLATE_SPEED = 8;
/** What finding a header costs, in bytes parsed. */
const HEADER_WORK = 32;
/** Objects of a stream noted between two turns of the event loop; some 10 ms. */
const NOTES_PER_TURN = 10_000;
/** Each edition of a file adds one. */
const MOST_TRAILERS = 1000;
/** References that lead to references. */
const MOST_HOPS = 8;

interface Place {
	reader: ObjectReader;
	offset: number;
	/** What it is decrypted with; absent within an object stream, which is decrypted as a whole. */
	ref?: PDFRef;
}

/**
 * A whole file, read in place of the library's own pass over it, which keeps every object and takes quadratic time on
 * hostile bytes. One linear pass notes where each object starts, the last definition of a number being the valid one;
 * objects are parsed when they are asked for. Cross-reference tables are not needed, so lost or wrong ones do no harm.
 */
export class DocumentReader extends ObjectReader {
	private readonly places = new Map<number, Place>();
	readonly encrypted: boolean;
	private inflated = 0;
	private trailers = 0;

	constructor(source: Buffer, decryption?: Decryption) {
		super(source, decryption);
		this.encrypted = decryption !== undefined;
	}

	/** Called by the library's `load`, which needs the trailer and what decryption takes, but no other object. */
	override async parseDocument(): Promise<PDFContext> {
		await this.index();
		const { trailerInfo } = this.context;
		if (this.resolve(trailerInfo.Encrypt) !== undefined) {
			const fileId = this.resolve(trailerInfo.ID);
			trailerInfo.ID =
				fileId instanceof PDFArray && fileId.size() > 0
					? fileId
					: this.context.obj([new Uint8Array()]);
			this.assignAll([trailerInfo.Encrypt]);
		}
		return this.context;
	}

	get trailer(): Trailer {
		return this.context.trailerInfo;
	}

	get largestObjectNumber(): number {
		return this.context.largestObjectNumber;
	}

	get objectCount(): number {
		return this.places.size;
	}

	/** In the order of their last definition in the file. */
	objectNumbers(): number[] {
		return [...this.places.keys()];
	}

	/** What a reference leads to, or the object itself; undefined where the file has none or only broken bytes. */
	readonly resolve = (object: PDFObject | undefined): PDFObject | undefined => {
		let found = object;
		for (let hop = 0; found instanceof PDFRef && hop < MOST_HOPS; hop += 1) {
			found = this.read(found.objectNumber);
		}
		return found instanceof PDFRef ? undefined : found;
	};

	read(objectNumber: number): PDFObject | undefined {
		const place = this.places.get(objectNumber);
		if (place === undefined) return undefined;
		const before = place.reader.work;
		const object = place.reader.readAt(place.offset, place.ref);
		if (place.reader !== this) this.work += place.reader.work - before;
		return object;
	}

	private async index(): Promise<void> {
		const headers = new HeaderFinder(this.source);
		const streams = new Finder(this.source, 'stream');
		const trailers = new Finder(this.source, 'trailer');
		let stretchEnd = STRETCH;
		let at = 0;
		for (let header = headers.next(0); header !== null; header = headers.next(at)) {
			this.readTrailers(trailers, at, header.start);
			at = header.end;
			const ref = this.encrypted ? refOf(header) : undefined;
			this.note(header.objectNumber, { reader: this, offset: at, ...(ref && { ref }) });
			const stream = streams.next(at);
			if (stream < Infinity && headers.next(at, stream) === null)
				at = await this.passStream(header);
			this.work += HEADER_WORK;
			if (this.work > stretchEnd) {
				this.checkLimits();
				await pause();
				stretchEnd = this.work + STRETCH;
			}
		}
		this.readTrailers(trailers, at, this.source.length);
		this.checkLimits();
	}

	private note(objectNumber: number, place: Place): void {
		if (objectNumber > LIMITS.objectNumber) return;
		this.places.delete(objectNumber);
		this.places.set(objectNumber, place);
		this.context.largestObjectNumber = Math.max(this.largestObjectNumber, objectNumber);
	}

	/** Notes what a stream holds if it is one of objects, or the trailer; gives where the stream ends. */
	private async passStream(header: ObjectHeader): Promise<number> {
		const stream = this.readAt(header.end);
		if (stream === undefined) return header.end;
		const end = Math.max(header.end, this.position);
		const type = stream instanceof PDFRawStream ? stream.dict.get(PDFName.Type) : undefined;
		if (stream instanceof PDFRawStream && type === PDFName.of('XRef')) this.addTrailer(stream.dict);
		if (type === PDFName.of('ObjStm')) await this.noteObjectStream(header);
		return end;
	}

	/** Objects of a stream that cannot be opened are lost, which shows when a page needs them. */
	private async noteObjectStream(header: ObjectHeader): Promise<void> {
		const stream = this.readAt(header.end, this.encrypted ? refOf(header) : undefined);
		if (!(stream instanceof PDFRawStream)) return;
		const opened = await openObjectStream(stream, this.resolve).catch(() => null);
		this.work += (opened?.reader.source.length ?? LIMITS.inflatedStream) / INFLATE_SPEED;
		if (opened === null) return;
		const { reader, objects } = opened;
		this.inflated += reader.source.length;
		for (const [index, { objectNumber, offset }] of objects.entries()) {
			this.note(objectNumber, { reader, offset });
			if (index % NOTES_PER_TURN === NOTES_PER_TURN - 1) await pause();
		}
	}

	private readTrailers(trailers: Finder, from: number, to: number): void {
		for (let at = trailers.next(from, to); at < to; at = trailers.next(at + 1, to)) {
			this.trailers += 1;
			if (this.trailers > MOST_TRAILERS) throw new PdfLimitError('too many trailers');
			const dict = this.readAt(at + 'trailer'.length);
			if (dict instanceof PDFDict) this.addTrailer(dict);
		}
	}

	private addTrailer(dict: PDFDict): void {
		this.context.trailerInfo = mergeTrailer(this.context.trailerInfo, dict);
	}

	private checkLimits(): void {
		const mostWork = LIMITS.readFactor * this.source.length + LIMITS.readFloor;
		if (this.work > mostWork) throw new PdfLimitError('too much broken syntax');
		if (this.places.size > LIMITS.objects) throw new PdfLimitError('too many objects');
		if (this.inflated > LIMITS.inflatedObjects) throw new PdfLimitError('object streams too large');
	}

	/** The library looks up what decryption takes in its own table; crypt filters lie two levels deep. */
	private assignAll(objects: (PDFObject | undefined)[], depth = 0): void {
		for (const object of objects) {
			const value = this.resolve(object);
			if (object instanceof PDFRef && value !== undefined) this.context.assign(object, value);
			if (value instanceof PDFDict && depth < 2) this.assignAll(value.values(), depth + 1);
		}
	}
}

const refOf = ({ objectNumber, generation }: ObjectHeader): PDFRef =>
	PDFRef.of(objectNumber, generation);
