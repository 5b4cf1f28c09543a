import { PDFDict, PDFHexString, PDFName, PDFString, type PDFObject } from './library';
import type { Reading } from './reading';

/** What says how a field's value looks; the first row may be said by the fields above it. */
const FROM_ABOVE = ['FT', 'V', 'DA', 'Q', 'Ff', 'MaxLen'] as const;
const OWN = ['Rect', 'F', 'MK', 'BS', 'Border', 'AP', 'AS', 'OC'] as const;
/** Fields above fields. */
const MOST_LEVELS = 16;
const OFF = PDFName.of('Off');

/**
 * A widget that stands alone, cut off from the rest of the form, if something was typed, chosen or ticked in it; null if
 * nothing was.
 */
export const fieldWithValue = (reading: Reading, widget: PDFDict): PDFDict | null => {
	const levels = [widget];
	for (let above = parentOf(reading, widget); above !== null; above = parentOf(reading, above)) {
		levels.push(above);
		if (levels.length > MOST_LEVELS) return null;
	}
	const entry = (key: string): PDFObject | undefined =>
		reading.resolve(levels.find((level) => level.has(PDFName.of(key)))?.get(PDFName.of(key)));
	if (!showsSomething(entry('V')) && !showsSomething(entry('AS'))) return null;
	const field = widget.context.obj({ Type: 'Annot', Subtype: 'Widget' });
	for (const key of FROM_ABOVE) setIfAny(field, key, entry(key));
	for (const key of OWN) setIfAny(field, key, widget.get(PDFName.of(key)));
	return field;
};

const parentOf = (reading: Reading, field: PDFDict): PDFDict | null => {
	const parent = reading.resolve(field.get(PDFName.Parent));
	return parent instanceof PDFDict ? parent : null;
};

/** A text, or the state of a button that is not off. */
const showsSomething = (value: PDFObject | undefined): boolean =>
	value instanceof PDFString || value instanceof PDFHexString
		? value.asString().trim() !== ''
		: value instanceof PDFName && value !== OFF;

const setIfAny = (dict: PDFDict, key: string, value: PDFObject | undefined): void => {
	if (value !== undefined) dict.set(PDFName.of(key), value);
};
