import { seenAnnotations } from './annotations';
import type { Catalog } from './catalog';
import { collect } from './collect';
import { cropped, within } from './cropBox';
import { drawOver } from './drawings';
import {
	PDFContext,
	PDFDict,
	PDFName,
	PDFNumber,
	PDFString,
	type PDFObject,
	type PDFRef,
} from './library';
import { numbersOf } from './numbers';
import { PdfPageTooLargeError, type Margins } from './openedPdf';
import type { PageEntry } from './pageTree';
import type { Reading } from './reading';
import { pageContents, prunedResources } from './resources';
import { streamBytes, writeDocument } from './writeDocument';

/** What a page shows by, beside its content, resources and annotations. */
const SEEN = ['MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'Group'].map((key) => PDFName.of(key));
const BOXES = ['MediaBox', 'CropBox'].map((key) => PDFName.of(key));
/** What readers take where a file states no page size. */
const LETTER = [0, 0, 612, 792];
const LAYER_TYPES = new Set(['OCG', 'OCMD'].map((type) => PDFName.of(type)));

export interface CutPage {
	bytes: Buffer;
	/** The file lacks something that the page draws with. */
	lost: boolean;
}

export interface CutOptions {
	/** Bytes of streams that are still worth writing. */
	largest: number;
	margins?: Margins | undefined;
}

/**
 * A document of one page that looks like the page and holds little else. The same file gives the same bytes. Throws
 * `PdfPageTooLargeError` before it writes more than `largest` bytes of streams.
 */
export const cutPage = async (
	reading: Reading,
	catalog: Catalog,
	entry: PageEntry,
	{ largest, margins }: CutOptions,
): Promise<CutPage> => {
	const target = PDFContext.create();
	target.largestObjectNumber = reading.reader.largestObjectNumber;
	const form = asDict(reading, catalog.form);
	const { page, fields, lostContent } = await seenPage(reading, target, form, entry);
	const root = target.obj({ Type: 'Catalog' });
	if (form !== null && fields.length > 0) {
		root.set(PDFName.of('AcroForm'), formWith(target, form, fields));
	}
	const made = target.enumerateIndirectObjects().map(([, object]) => object);
	if (margins !== undefined) crop(reading, page, margins);
	const lostObjects = await collect(reading, [...made, page, root], target);
	if (catalog.layers !== undefined && hasLayers(target)) {
		root.set(PDFName.of('OCProperties'), catalog.layers);
		await collect(reading, [catalog.layers], target);
	}
	const pages = target.obj({ Type: 'Pages', Count: 1, Kids: [target.register(page)] });
	page.set(PDFName.Parent, target.register(pages));
	root.set(PDFName.of('Pages'), page.get(PDFName.Parent) ?? pages);
	target.trailerInfo = { Root: target.register(root) };
	const size = streamBytes(target);
	if (size > largest) throw new PdfPageTooLargeError(size);
	return { bytes: await writeDocument(target), lost: lostContent || lostObjects > 0 };
};

interface SeenPage {
	page: PDFDict;
	/** Form fields that stay on the page as such. */
	fields: PDFRef[];
	lostContent: boolean;
}

const seenPage = async (
	reading: Reading,
	target: PDFContext,
	form: PDFDict | null,
	{ page: pageObject, inherited }: PageEntry,
): Promise<SeenPage> => {
	const source = asDict(reading, pageObject);
	if (source === null) throw new Error('a page without its dictionary');
	const contents = await pageContents(reading, source.get(PDFName.Contents));
	const own = asDict(reading, source.get(PDFName.Resources) ?? inherited.get(PDFName.Resources));
	const resources =
		own === null ? target.obj({}) : await prunedResources(reading, own, contents.streams);
	const { drawings, undrawnFields } = await seenAnnotations(
		reading,
		source.get(PDFName.Annots),
		form,
	);
	const fields = undrawnFields.map((field, index) => {
		field.set(PDFName.of('T'), PDFString.of(`field${index}`));
		return target.register(field);
	});
	const page = target.obj({
		Type: 'Page',
		MediaBox: LETTER,
		Contents: await drawOver(reading, target, contents.entries, resources, drawings),
		Resources: resources,
	});
	for (const key of SEEN) {
		const value = source.get(key) ?? inherited.get(key);
		if (value !== undefined) page.set(key, value);
	}
	if (fields.length > 0) page.set(PDFName.Annots, target.obj(fields));
	return { page, fields, lostContent: contents.lost };
};

/** All boxes become the same, for not every reader looks at the crop box. */
const crop = (reading: Reading, page: PDFDict, margins: Margins): void => {
	const [media, own] = BOXES.map((key) => numbersOf(reading, page.get(key), 4));
	const visible = within(own ?? media ?? LETTER, media ?? LETTER);
	const turn = reading.resolve(page.get(PDFName.of('Rotate')));
	const degrees = turn instanceof PDFNumber ? Math.round(turn.asNumber() / 90) * 90 : 0;
	const box = page.context.obj([...cropped(visible, degrees, margins)]);
	for (const key of BOXES) page.set(key, box);
};

const formWith = (target: PDFContext, form: PDFDict, fields: PDFRef[]): PDFDict => {
	const own = target.obj({ Fields: fields, NeedAppearances: true });
	for (const key of ['DR', 'DA'].map((name) => PDFName.of(name))) {
		const value = form.get(key);
		if (value !== undefined) own.set(key, value);
	}
	return own;
};

const hasLayers = (target: PDFContext): boolean =>
	target.enumerateIndirectObjects().some(([, object]) => {
		const type = object instanceof PDFDict ? object.get(PDFName.Type) : undefined;
		return type instanceof PDFName && LAYER_TYPES.has(type);
	});

const asDict = (reading: Reading, object: PDFObject | undefined): PDFDict | null => {
	const value = reading.resolve(object);
	return value instanceof PDFDict ? value : null;
};
