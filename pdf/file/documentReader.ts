import type { ObjectHeader } from './finder';
import { PDFArray, PDFHexString, PDFRef, PDFString, type PDFObject } from '../library';
import { LIMITS, PdfLimitError } from '../limits';
import { ObjectReader } from './objects/objectReader';
import { Places, type Place } from './places';
import { NO_TRAILER, type Trailer } from './xref/trailer';

/** References that lead to references. */
const MOST_HOPS = 8;
/** Bytes of the number that a length in an object of its own is. */
const LENGTH_BYTES = 24;

/**
 * A whole file. What the library makes of one holds every object and takes quadratic time on hostile bytes; here it is
 * only known where each object starts, and objects are parsed when they are asked for.
 */
export class DocumentReader extends ObjectReader {
	readonly places = new Places();
	trailer: Trailer = NO_TRAILER;
	/** The numbers that stand alone in objects: lengths of streams that may come before them. */
	readonly lengths = new Map<number, number[]>();
	/** Bytes that object streams have grown to. */
	inflated = 0;

	get encrypted(): boolean {
		return this.decryption !== undefined;
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
		for (const { reader, offset, ref } of this.places.of(objectNumber)) {
			const before = reader.work;
			const object = reader.readAt(offset, ref);
			if (reader !== this) this.work += reader.work - before;
			if (object !== undefined) return object;
		}
		return undefined;
	}

	/** Notes an object that starts in the file itself. */
	note({ objectNumber, generation, end }: ObjectHeader, rank: number): void {
		const ref = PDFRef.of(objectNumber, generation);
		this.place(objectNumber, { reader: this, offset: end, ref, rank });
	}

	place(objectNumber: number, place: Place): void {
		if (objectNumber > LIMITS.objectNumber) return;
		this.places.add(objectNumber, place);
	}

	/** Throws `PdfLimitError` for a file that asks for too much. */
	checkLimits(): void {
		const mostWork = LIMITS.readFactor * this.source.length + LIMITS.readFloor;
		if (this.work > mostWork) throw new PdfLimitError('too much broken syntax');
		if (this.places.size > LIMITS.objects) throw new PdfLimitError('too many objects');
		if (this.inflated > LIMITS.inflatedObjects) throw new PdfLimitError('object streams too large');
	}

	/** The first of the file's two identifiers, which its key is made with. */
	get fileId(): Uint8Array {
		const ids = this.resolve(this.trailer.ID);
		const id = ids instanceof PDFArray ? this.resolve(ids.asArray()[0]) : undefined;
		const isText = id instanceof PDFString || id instanceof PDFHexString;
		return isText ? id.asBytes() : new Uint8Array(0);
	}

	/** A length that stands elsewhere is read without the parser, which is busy with the stream. */
	protected override lengthsOf(length: PDFObject | undefined): number[] {
		if (!(length instanceof PDFRef)) return super.lengthsOf(length);
		const { objectNumber } = length;
		const placed = [...this.places.of(objectNumber)].map(({ reader: { source }, offset }) =>
			Number(
				/^\s*(\d{1,10})\b/.exec(source.toString('latin1', offset, offset + LENGTH_BYTES))?.[1],
			),
		);
		const all = [...placed, ...(this.lengths.get(objectNumber) ?? [])];
		return all.filter((number) => !Number.isNaN(number));
	}
}
