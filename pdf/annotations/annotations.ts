import type { Reading } from '../file/reading';
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, type PDFObject } from '../library';
import { drawingOf, type Drawing } from './appearance';
import { keptAnnotation, keptField } from './kept';

/** Annotation flags (ISO 32000-1, table 165): hidden, no view. */
const UNSEEN = 0b100010;
const SUBTYPE = PDFName.of('Subtype');
const POPUP = PDFName.of('Popup');
const LINK = PDFName.of('Link');
const WIDGET = PDFName.of('Widget');
const APPEARANCE = PDFName.of('AP');

export interface SeenAnnotations {
	drawings: Drawing[];
	/**
	 * What each reader draws by itself: annotations without an appearance, fields that the form wants drawn anew, and
	 * links, of which some draw the appearance and others the border.
	 */
	undrawn: { annotation: PDFDict; isField: boolean }[];
}

/**
 * What a page's annotations show, on a page turned by `turn` degrees. Where they lead to, other pages and the rest of
 * the form, is left out.
 */
export const seenAnnotations = async (
	reading: Reading,
	annotations: PDFObject | undefined,
	form: PDFDict | null,
	turn: number,
): Promise<SeenAnnotations> => {
	const list = reading.resolve(annotations);
	const seen: SeenAnnotations = { drawings: [], undrawn: [] };
	const redraws = form !== null && asksToRedraw(reading, form);
	for (const entry of list instanceof PDFArray ? list.asArray() : []) {
		const annotation = reading.resolve(entry);
		await reading.breathe();
		if (!(annotation instanceof PDFDict) || !isSeen(reading, annotation)) continue;
		const kind = reading.resolve(annotation.get(SUBTYPE));
		const isField = kind === WIDGET;
		const leftToReader = kind === LINK || (redraws && isField);
		const drawing = drawingOf(reading, annotation, turn);
		if (drawing !== undefined && !leftToReader) {
			if (drawing !== null) seen.drawings.push(drawing);
			continue;
		}
		const kept = isField ? keptField(reading, annotation) : keptAnnotation(annotation);
		if (kept === null) continue;
		if (isField || leftToReader) keepAppearance(reading, annotation, kept);
		seen.undrawn.push({ annotation: kept, isField });
	}
	return seen;
};

const asksToRedraw = (reading: Reading, form: PDFDict): boolean =>
	reading.resolve(form.get(PDFName.of('NeedAppearances'))) === PDFBool.True;

const isSeen = (reading: Reading, annotation: PDFDict): boolean => {
	const flags = reading.resolve(annotation.get(PDFName.of('F')));
	const hidden = flags instanceof PDFNumber && (flags.asNumber() & UNSEEN) !== 0;
	const kind = reading.resolve(annotation.get(SUBTYPE));
	return !hidden && kind !== POPUP && !(kind === LINK && showsNothing(reading, annotation));
};

const showsNothing = (reading: Reading, link: PDFDict): boolean =>
	!link.has(APPEARANCE) && hasNoBorder(reading, link);

/** A border is one wide unless one of two entries says otherwise. */
const hasNoBorder = (reading: Reading, link: PDFDict): boolean => {
	const border = reading.resolve(link.get(PDFName.of('Border')));
	const style = reading.resolve(link.get(PDFName.of('BS')));
	const widths = [
		border instanceof PDFArray ? border.asArray()[2] : undefined,
		style instanceof PDFDict ? style.get(PDFName.of('W')) : undefined,
	].map(reading.resolve);
	return widths.some((width) => width instanceof PDFNumber && width.asNumber() === 0);
};

/** For readers that draw it all the same; not what it looks like under a mouse. */
const keepAppearance = (reading: Reading, annotation: PDFDict, kept: PDFDict): void => {
	const appearances = reading.resolve(annotation.get(APPEARANCE));
	const normal = appearances instanceof PDFDict ? appearances.get(PDFName.of('N')) : undefined;
	if (normal !== undefined) kept.set(APPEARANCE, kept.context.obj({ N: normal }));
};
