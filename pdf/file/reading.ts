import type { DocumentReader } from './documentReader';
import type { PDFObject } from '../library';
import { LIMITS, PdfLimitError } from '../limits';
import { breathe } from '../pause';

/** What looking an object up costs, in bytes parsed. */
const LOOKUP_WORK = 32;

/** One errand in a file, such as cutting a page: it may do so much work, and lets others have their turn. */
export class Reading {
	private work = 0;

	constructor(
		readonly reader: DocumentReader,
		private readonly signal?: AbortSignal,
	) {}

	/** What a reference leads to; undefined where the file has nothing there or only broken bytes. */
	readonly resolve = (object: PDFObject | undefined): PDFObject | undefined => {
		const before = this.reader.work;
		const value = this.reader.resolve(object);
		this.spend(this.reader.work - before + LOOKUP_WORK);
		return value;
	};

	spend(work: number): void {
		this.work += work;
		const most = LIMITS.readFactor * this.reader.source.length + LIMITS.readFloor;
		if (this.work > most) throw new PdfLimitError('too much to read');
	}

	/** To be awaited in every loop. */
	async breathe(): Promise<void> {
		await breathe();
		this.signal?.throwIfAborted();
	}
}
