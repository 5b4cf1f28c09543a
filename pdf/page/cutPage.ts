import { seenAnnotations } from '../annotations/annotations';
import { drawOver } from '../annotations/drawings';
import { formOf } from '../annotations/form';
import type { Reading } from '../file/reading';
import { PDFContext, PDFDict, PDFName, PDFRawStream, PDFString, type PDFObject } from '../library';
import { PdfPageTooLargeError, type Margins } from '../openedPdf';
import type { Catalog } from './catalog';
import { collect } from './collect';
import { compressStreams } from './write/compress';
import { pageContents } from './contents';
import { cropped } from './cropBox';
import { pageView } from './pageView';
import type { PageEntry } from './pageTree';
import { prunedResources } from './resources';
import { usedNames } from './usedNames';
import { streamBytes, writeDocument } from './write/writeDocument';

/** What a page shows by, beside its content, resources and annotations. */
const SEEN = ['MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'Group'].map((key) => PDFName.of(key));
const BOXES = ['MediaBox', 'CropBox'].map((key) => PDFName.of(key));
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
	target.largestObjectNumber = reading.reader.places.largest;
	const root = target.obj({ Type: 'Catalog' });
	const { page, names, lostContent } = await seenPage(reading, target, { catalog, entry, root });
	if (margins !== undefined) crop(reading, page, margins);
	const made = target.enumerateIndirectObjects().map(([, object]) => object);
	const lostObjects = await collect(reading, [...made, page, root], target, names);
	if (catalog.layers !== undefined && hasLayers(target)) {
		root.set(PDFName.of('OCProperties'), catalog.layers);
		await collect(reading, [catalog.layers], target, names);
	}
	const pages = target.obj({ Type: 'Pages', Count: 1, Kids: [target.register(page)] });
	const parent = target.register(pages);
	page.set(PDFName.Parent, parent);
	root.set(PDFName.of('Pages'), parent);
	target.trailerInfo = { Root: target.register(root) };
	await compressStreams(reading, target);
	const size = streamBytes(target);
	if (size > largest) throw new PdfPageTooLargeError(size);
	return { bytes: await writeDocument(target), lost: lostContent || lostObjects > 0 };
};

interface SeenPage {
	page: PDFDict;
	/** What is drawn with, of all resources; null where that is not known. */
	names: ReadonlySet<string> | null;
	lostContent: boolean;
}

const seenPage = async (
	reading: Reading,
	target: PDFContext,
	{ catalog, entry, root }: { catalog: Catalog; entry: PageEntry; root: PDFDict },
): Promise<SeenPage> => {
	const source = asDict(reading, entry.page);
	if (source === null) throw new Error('a page without its dictionary');
	const own = (key: PDFName): PDFObject | undefined => source.get(key) ?? entry.inherited.get(key);
	const view = pageView(reading, own);
	const form = asDict(reading, catalog.form);
	const contents = await pageContents(reading, source.get(PDFName.Contents));
	const annotations = source.get(PDFName.Annots);
	const { drawings, undrawn } = await seenAnnotations(reading, annotations, form, view.turn);
	const all = asDict(reading, own(PDFName.Resources)) ?? target.obj({});
	const drawn = [
		...contents.streams,
		...drawings.map(({ form: stream }) => stream),
		...undrawn.flatMap(({ annotation }) => appearancesOf(reading, annotation)),
	];
	const names = await usedNames(reading, drawn, [all]);
	const resources = prunedResources(reading, all, names);
	const page = target.obj({
		Type: 'Page',
		MediaBox: [...view.media],
		Contents: await drawOver(
			reading,
			target,
			{ contents, resources, box: view.media, names },
			drawings,
		),
		Resources: resources,
	});
	for (const key of SEEN) {
		const value = own(key);
		if (value !== undefined) page.set(key, value);
	}
	keepUndrawn(reading, target, { page, root, form, undrawn });
	return { page, names, lostContent: contents.lost };
};

const appearancesOf = (reading: Reading, annotation: PDFDict): PDFRawStream[] => {
	const appearances = asDict(reading, annotation.get(PDFName.of('AP')));
	const normal = reading.resolve(appearances?.get(PDFName.of('N')));
	const pictures = normal instanceof PDFDict ? normal.values().map(reading.resolve) : [normal];
	return pictures.filter((picture) => picture instanceof PDFRawStream);
};

/** Fields keep no more of their names than tells them apart. */
const keepUndrawn = (
	reading: Reading,
	target: PDFContext,
	{
		page,
		root,
		form,
		undrawn,
	}: {
		page: PDFDict;
		root: PDFDict;
		form: PDFDict | null;
		undrawn: { annotation: PDFDict; isField: boolean }[];
	},
): void => {
	if (undrawn.length === 0) return;
	const kept = undrawn.map(({ annotation, isField }, index) => {
		if (isField) annotation.set(PDFName.of('T'), PDFString.of(`field${index}`));
		return { field: annotation, ref: target.register(annotation), isField };
	});
	page.set(PDFName.Annots, target.obj(kept.map(({ ref }) => ref)));
	const fields = kept.filter(({ isField }) => isField);
	if (form !== null && fields.length > 0) {
		root.set(PDFName.of('AcroForm'), formOf(reading, target, form, fields));
	}
};

/** All boxes become the same, for not every reader looks at the crop box. */
const crop = (reading: Reading, page: PDFDict, margins: Margins): void => {
	const { visible, turn } = pageView(reading, (key) => page.get(key));
	const box = page.context.obj([...cropped(visible, turn, margins)]);
	for (const key of BOXES) page.set(key, box);
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
