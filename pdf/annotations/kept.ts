import type { Reading } from '../file/reading';
import { PDFDict, PDFName, type PDFObject } from '../library';

/**
 * What annotations are drawn by, of all kinds, and nothing that leads away from the page: actions, pop-ups, the rest of
 * the form, attached files (ISO 32000-2, 12.5.6 and 12.7.4).
 */
const SHOWN = [
	...['Subtype', 'Rect', 'Contents', 'F', 'AS', 'OC', 'C', 'IC', 'CA', 'ca', 'BM', 'Border', 'BS'],
	...[
		'BE',
		'RD',
		'DA',
		'DS',
		'RC',
		'Q',
		'CL',
		'LE',
		'IT',
		'L',
		'LL',
		'LLE',
		'LLO',
		'Cap',
		'CP',
		'CO',
	],
	...['Vertices', 'QuadPoints', 'InkList', 'Path', 'Sy', 'Name', 'MK', 'H'],
].map((key) => PDFName.of(key));
/** What a field may take from the fields above it. */
const FROM_ABOVE = ['FT', 'V', 'DV', 'DA', 'DS', 'RV', 'Q', 'Ff', 'MaxLen', 'Opt', 'TI', 'I'].map(
	(key) => PDFName.of(key),
);
/** Fields above fields. */
const MOST_LEVELS = 16;

/** An annotation without an appearance, cut off from all else: each reader draws it in its own way. */
export const keptAnnotation = (annotation: PDFDict): PDFDict => {
	const kept = annotation.context.obj({ Type: 'Annot' });
	for (const key of SHOWN) {
		const value = annotation.get(key);
		if (value !== undefined) kept.set(key, value);
	}
	return kept;
};

/** A form's field that stands alone, with what it takes from the fields above it; null where these go on and on. */
export const keptField = (reading: Reading, widget: PDFDict): PDFDict | null => {
	const levels = [widget];
	for (let above = parentOf(reading, widget); above !== null; above = parentOf(reading, above)) {
		levels.push(above);
		if (levels.length > MOST_LEVELS) return null;
	}
	const kept = keptAnnotation(widget);
	for (const key of FROM_ABOVE) {
		const value: PDFObject | undefined = levels.find((level) => level.has(key))?.get(key);
		if (value !== undefined) kept.set(key, value);
	}
	return kept;
};

const parentOf = (reading: Reading, field: PDFDict): PDFDict | null => {
	const parent = reading.resolve(field.get(PDFName.Parent));
	return parent instanceof PDFDict ? parent : null;
};
