import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { openPdf, type OpenPdfOptions, type PdfPart } from '../../../pdf';
import { differenceOf, inkOf, PdfRenderer } from './renderPdf';

/** All pages of a file, cut; null where it cannot be cut. */
export const cutPages = async (
	file: Buffer,
	options: Partial<OpenPdfOptions> = {},
): Promise<PdfPart[] | null> => {
	const opened = await openPdf(file, { largestPart: 0, ...options });
	if (opened.kind !== 'readable') return null;
	const pages = Array.from({ length: opened.pageCount }, (_, index) => index + 1);
	return await Promise.all(pages.map((page) => opened.part(page)));
};

/** In what a file's pages, cut, differ from those of the file, or of a sound edition of it. */
export const faultsOf = async (file: Buffer, sound = file): Promise<string[]> => {
	const renderer = await PdfRenderer.start();
	try {
		const originals = await renderer.render(sound);
		const parts = (await cutPages(file)) ?? [];
		const pictures = await Promise.all(parts.map(({ bytes }) => renderer.render(bytes)));
		return originals.flatMap((original, index) => {
			const [part, cut] = [parts[index], pictures[index]?.[0]];
			if (part === undefined || cut === undefined) return [`no page ${index + 1}`];
			return [
				differenceOf(original, cut) > 0 && `page ${index + 1} looks different`,
				inkOf(original) === 0 && `page ${index + 1} is blank in the file`,
				part.bytes.equals(file) && `page ${index + 1} goes out as the whole file`,
				!part.complete && `page ${index + 1} is not complete`,
			].filter((fault) => fault !== false);
		});
	} finally {
		renderer.stop();
	}
};

/** The text of each page, cut; null where the file cannot be cut. */
export const pageTexts = async (
	file: Buffer,
	options: Partial<OpenPdfOptions> = {},
): Promise<string[] | null> => {
	const parts = await cutPages(file, options);
	if (parts === null) return null;
	const library = await PDFiumLibrary.init();
	const texts: string[] = [];
	for (const { bytes, pageNumber } of parts) {
		const document = await library.loadDocument(bytes);
		texts.push(
			document
				.getPage(pageNumber - 1)
				.getText()
				.replace(/\s+/g, ' ')
				.trim(),
		);
		document.destroy();
	}
	library.destroy();
	return texts;
};

/** What the first page's annotations say, as another library reads it. */
export const annotationsOf = async (file: Buffer): Promise<Record<string, string>[]> => {
	const [first] = (await cutPages(file)) ?? [];
	const document = await PDFDocument.load(first?.bytes ?? Buffer.alloc(0));
	const list = document.getPage(0).node.lookupMaybe(PDFName.of('Annots'), PDFArray);
	return (list?.asArray() ?? []).map((entry) => {
		const dict = document.context.lookup(entry, PDFDict);
		return Object.fromEntries(
			dict
				.entries()
				.map(([key, value]) => [
					key.decodeText(),
					String(document.context.lookup(value) ?? value).replace(/\s+/g, ' '),
				]),
		);
	});
};
