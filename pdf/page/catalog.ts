import { PDFDict, PDFName, PDFRef, type PDFObject } from '../library';
import type { Reading } from '../file/reading';

/** Where the pages hang, and what else of the catalogue shows on a page. */
export interface Catalog {
	/** Root of the page tree. */
	pages: PDFObject;
	/** Which layers are hidden. */
	layers: PDFObject | undefined;
	form: PDFObject | undefined;
}

/**
 * The catalogue that the trailer names; if the trailer is lost, the last one in the file; if that is lost too, the
 * last page tree without a parent. Throws where there is none, and where the key to the file went with the trailer.
 */
export const findCatalog = async (reading: Reading): Promise<Catalog> => {
	const { trailer } = reading.reader;
	const named = asCatalog(reading.resolve(trailer.Root));
	if (named !== null) return named;
	let catalog: Catalog | null = null;
	let tree: Catalog | null = null;
	for (const objectNumber of reading.reader.places.objectNumbers()) {
		const ref = PDFRef.of(objectNumber);
		const object = reading.resolve(ref);
		await reading.breathe();
		if (!(object instanceof PDFDict)) continue;
		if (!reading.reader.encrypted && isEncryption(object)) throw new Error('lost its key');
		const type = object.get(PDFName.Type);
		if (type === PDFName.of('Catalog')) catalog = asCatalog(object) ?? catalog;
		if (type === PDFName.of('Pages') && !object.has(PDFName.Parent)) {
			tree = { pages: ref, layers: undefined, form: undefined };
		}
	}
	const found = catalog ?? tree;
	if (found === null) throw new Error('no page tree');
	return found;
};

const asCatalog = (object: PDFObject | undefined): Catalog | null => {
	if (!(object instanceof PDFDict)) return null;
	const pages = object.get(PDFName.of('Pages'));
	if (pages === undefined) return null;
	return {
		pages,
		layers: object.get(PDFName.of('OCProperties')),
		form: object.get(PDFName.of('AcroForm')),
	};
};

const isEncryption = (object: PDFDict): boolean =>
	object.get(PDFName.of('Filter')) === PDFName.of('Standard') &&
	object.has(PDFName.of('O')) &&
	object.has(PDFName.of('U'));
