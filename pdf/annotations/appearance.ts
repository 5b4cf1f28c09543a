import type { Reading } from '../file/reading';
import { PDFDict, PDFName, PDFNumber, PDFRawStream, type PDFObject } from '../library';
import { matrixOf, rectangleOf, type Matrix } from '../page/numbers';
import { appearanceMatrix, turnedBack } from './appearanceMatrix';

/** A picture that an annotation puts over its page, such as a stamp or the value of a form's field. */
export interface Drawing {
	form: PDFRawStream;
	/** Places the form on the page, as the operator `cm` takes it. */
	matrix: Matrix;
	/** The layer it lies on. */
	layer: PDFObject | undefined;
}

/** Annotation flag (ISO 32000-1, table 165): the page may be turned, the annotation stays upright. */
const NO_ROTATE = 0b10000;
const UNTURNED: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * What an annotation's appearance puts on a page that is turned by `turn` degrees: nothing (null) where it has no picture
 * for the state it is in. Undefined where it has no appearance, so that readers draw it by themselves.
 */
export const drawingOf = (
	reading: Reading,
	annotation: PDFDict,
	turn: number,
): Drawing | null | undefined => {
	const form = normalAppearance(reading, annotation);
	if (form === undefined || form === null) return form;
	const rectangle = rectangleOf(reading, annotation.get(PDFName.of('Rect')));
	const box = rectangleOf(reading, form.dict.get(PDFName.of('BBox')));
	if (rectangle === null || box === null) return null;
	const own = matrixOf(reading, form.dict.get(PDFName.of('Matrix'))) ?? UNTURNED;
	const matrix = appearanceMatrix(box, own, rectangle);
	if (matrix === null) return null;
	form.dict.set(PDFName.Type, PDFName.XObject);
	form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
	return {
		form,
		matrix: staysUpright(reading, annotation) ? turnedBack(matrix, rectangle, turn) : matrix,
		layer: annotation.get(PDFName.of('OC')),
	};
};

const staysUpright = (reading: Reading, annotation: PDFDict): boolean => {
	const flags = reading.resolve(annotation.get(PDFName.of('F')));
	return flags instanceof PDFNumber && (flags.asNumber() & NO_ROTATE) !== 0;
};

/** The picture for the state that the annotation is in, such as a check box's `On`. */
const normalAppearance = (
	reading: Reading,
	annotation: PDFDict,
): PDFRawStream | null | undefined => {
	const appearances = reading.resolve(annotation.get(PDFName.of('AP')));
	if (!(appearances instanceof PDFDict)) return undefined;
	const normal = reading.resolve(appearances.get(PDFName.of('N')));
	if (normal instanceof PDFRawStream) return normal;
	if (!(normal instanceof PDFDict)) return undefined;
	const state = reading.resolve(annotation.get(PDFName.of('AS')));
	const picture = state instanceof PDFName ? reading.resolve(normal.get(state)) : null;
	return picture instanceof PDFRawStream ? picture : null;
};
