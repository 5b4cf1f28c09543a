import { unescapeName } from '../file/objects/tokens';
import type { Reading } from '../file/reading';
import { PDFDict, PDFName, PDFRawStream, type PDFObject } from '../library';
import { LIMITS, PdfLimitError } from '../limits';
import { contentText } from './contents';
import { offeredBy, type Category, type Offered } from './resources';

/** What noting a name takes, in bytes parsed; about 0.3 µs. */
const NAME_WORK = 4;
const MOST_GLYPHS = 1000;
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/g;

/**
 * The names that a page's contents mention, and all that these draw with: forms, patterns, masks and glyphs. A form
 * that lacks something may find it with whoever draws it, so that a name counts wherever it is offered. That may be
 * more than is drawn, never less. Null where a content cannot be read.
 */
export const usedNames = async (
	reading: Reading,
	contents: PDFRawStream[],
	resources: PDFDict[],
): Promise<ReadonlySet<string> | null> => {
	const search = new NameSearch(reading);
	for (const dict of resources) search.offer(dict);
	for (const content of contents) search.draw(content);
	return (await search.run()) ? search.names : null;
};

class NameSearch {
	readonly names = new Set<string>();
	private readonly offered: Offered[] = [];
	private readonly seen = new Set<PDFObject>();
	private readonly waiting: PDFRawStream[] = [];
	private inflated = 0;

	constructor(private readonly reading: Reading) {}

	/** False where a content cannot be read. */
	async run(): Promise<boolean> {
		for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) {
			const text = await contentText(this.reading, next);
			this.inflated += text?.length ?? 0;
			if (text === null || this.inflated > LIMITS.inflatedStream) return false;
			for (const [word] of text.matchAll(NAME)) {
				this.reading.spend(NAME_WORK);
				if (this.use(unescapeName(word.slice(1)))) await this.reading.breathe();
			}
			await this.reading.breathe();
		}
		return true;
	}

	/** A content that draws, with the resources that it brings. */
	draw(content: PDFRawStream): void {
		this.waiting.push(content);
		this.offer(content.dict.get(PDFName.Resources));
	}

	offer(resources: PDFObject | undefined): void {
		const dict = this.firstTime(resources);
		if (!(dict instanceof PDFDict)) return;
		const offered = offeredBy(this.reading, dict);
		this.offered.push(offered);
		for (const name of this.names) this.look(offered, name);
	}

	/** True for a name that has not been met before. */
	private use(name: string): boolean {
		if (this.names.has(name)) return false;
		this.names.add(name);
		for (const offered of this.offered) this.look(offered, name);
		return true;
	}

	/** Draws what is offered under the name. */
	private look(offered: Offered, name: string): void {
		this.reading.spend(NAME_WORK);
		const value = (category: Category) => this.firstTime(offered.get(category)?.get(name));
		for (const stream of [value('XObject'), value('Pattern')]) {
			if (stream instanceof PDFRawStream && !isImage(stream)) this.draw(stream);
		}
		const state = value('ExtGState');
		if (state instanceof PDFDict) this.drawMask(state);
		const font = value('Font');
		if (font instanceof PDFDict && font.get(SUBTYPE) === TYPE3) this.drawGlyphs(font);
	}

	private drawMask(state: PDFDict): void {
		const mask = this.reading.resolve(state.get(PDFName.of('SMask')));
		const group = mask instanceof PDFDict ? this.firstTime(mask.get(PDFName.of('G'))) : undefined;
		if (group instanceof PDFRawStream) this.draw(group);
	}

	private drawGlyphs(font: PDFDict): void {
		this.offer(font.get(PDFName.Resources));
		const glyphs = this.reading.resolve(font.get(PDFName.of('CharProcs')));
		const contents = glyphs instanceof PDFDict ? glyphs.values() : [];
		if (contents.length > MOST_GLYPHS) throw new PdfLimitError('too many glyphs in a font');
		for (const content of contents) {
			const glyph = this.firstTime(content);
			if (glyph instanceof PDFRawStream) this.draw(glyph);
		}
	}

	/** What a reference leads to, unless it has been met before. */
	private firstTime(object: PDFObject | undefined): PDFObject | undefined {
		if (object === undefined || this.seen.has(object)) return undefined;
		this.seen.add(object);
		return this.reading.resolve(object);
	}
}

const SUBTYPE = PDFName.of('Subtype');
const TYPE3 = PDFName.of('Type3');
const isImage = ({ dict }: PDFRawStream): boolean => dict.get(SUBTYPE) === PDFName.of('Image');
