import { appearanceMatrix } from './appearanceMatrix';
import { fieldWithValue } from './formField';
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream } from './library';
import type { PDFObject } from './library';
import { numbersOf } from './numbers';
import type { Reading } from './reading';

/** Annotation flags (ISO 32000-1, table 165): hidden, no view. */
const UNSEEN = 0b100010;
const POPUP = PDFName.of('Popup');
const WIDGET = PDFName.of('Widget');
const UNTURNED = [1, 0, 0, 1, 0, 0];

/** A picture that an annotation puts over its page, such as a stamp or the value of a form's field. */
export interface Drawing {
	form: PDFRawStream;
	/** Places the form on the page, as the operator `cm` takes it. */
	matrix: number[];
	/** The layer it lies on. */
	layer: PDFObject | undefined;
}

export interface SeenAnnotations {
	drawings: Drawing[];
	/** Fields whose value each reader has to draw by itself. */
	undrawnFields: PDFDict[];
}

/** What a page's annotations show; where they lead to, other pages and the rest of the form, is left out. */
export const seenAnnotations = async (
	reading: Reading,
	annotations: PDFObject | undefined,
	form: PDFDict | null,
): Promise<SeenAnnotations> => {
	const list = reading.resolve(annotations);
	const seen: SeenAnnotations = { drawings: [], undrawnFields: [] };
	const redraws = form !== null && asksToRedraw(reading, form);
	for (const entry of list instanceof PDFArray ? list.asArray() : []) {
		const annotation = reading.resolve(entry);
		await reading.breathe();
		if (!(annotation instanceof PDFDict) || !isSeen(reading, annotation)) continue;
		const drawing = drawingOf(reading, annotation);
		const isField = form !== null && annotation.get(PDFName.of('Subtype')) === WIDGET;
		const field =
			isField && (redraws || drawing === null) ? fieldWithValue(reading, annotation) : null;
		if (field !== null) seen.undrawnFields.push(field);
		else if (drawing !== null) seen.drawings.push(drawing);
	}
	return seen;
};

const asksToRedraw = (reading: Reading, form: PDFDict): boolean =>
	reading.resolve(form.get(PDFName.of('NeedAppearances'))) === PDFBool.True;

const isSeen = (reading: Reading, annotation: PDFDict): boolean => {
	const flags = reading.resolve(annotation.get(PDFName.of('F')));
	const hidden = flags instanceof PDFNumber && (flags.asNumber() & UNSEEN) !== 0;
	return !hidden && annotation.get(PDFName.of('Subtype')) !== POPUP;
};

const drawingOf = (reading: Reading, annotation: PDFDict): Drawing | null => {
	const form = normalAppearance(reading, annotation);
	const rectangle = numbersOf(reading, annotation.get(PDFName.of('Rect')), 4);
	const box = form === null ? null : numbersOf(reading, form.dict.get(PDFName.of('BBox')), 4);
	if (form === null || rectangle === null || box === null) return null;
	const turn = numbersOf(reading, form.dict.get(PDFName.of('Matrix')), 6) ?? UNTURNED;
	const matrix = appearanceMatrix(box, turn, rectangle);
	if (matrix === null) return null;
	form.dict.set(PDFName.Type, PDFName.XObject);
	form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
	return { form, matrix, layer: annotation.get(PDFName.of('OC')) };
};

/** The picture for the state that the annotation is in, such as a check box's `On`. */
const normalAppearance = (reading: Reading, annotation: PDFDict): PDFRawStream | null => {
	const appearances = reading.resolve(annotation.get(PDFName.of('AP')));
	if (!(appearances instanceof PDFDict)) return null;
	const normal = reading.resolve(appearances.get(PDFName.of('N')));
	const state = reading.resolve(annotation.get(PDFName.of('AS')));
	const picture =
		normal instanceof PDFDict && state instanceof PDFName
			? reading.resolve(normal.get(state))
			: normal;
	return picture instanceof PDFRawStream ? picture : null;
};
