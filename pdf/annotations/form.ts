import type { Reading } from '../file/reading';
import { PDFDict, PDFHexString, PDFName, PDFString } from '../library';
import type { PDFContext, PDFObject, PDFRef } from '../library';
import { prunedResources } from '../page/resources';

/** Fonts that readers take for ticks and where none is named. */
const DEFAULT_FONTS = ['ZaDb', 'Helv', 'HeBo', 'TiRo', 'Cour'];

/** The form that the fields left on a page belong to, with the fonts that they name. */
export const formOf = (
	reading: Reading,
	target: PDFContext,
	form: PDFDict,
	fields: { field: PDFDict; ref: PDFRef }[],
): PDFDict => {
	const own = target.obj({ Fields: fields.map(({ ref }) => ref) });
	for (const key of ['DA', 'Q', 'NeedAppearances'].map((name) => PDFName.of(name))) {
		const value = form.get(key);
		if (value !== undefined) own.set(key, value);
	}
	const resources = reading.resolve(form.get(PDFName.of('DR')));
	if (resources instanceof PDFDict) {
		const texts = [form, ...fields.map(({ field }) => field)].map((dict) =>
			textOf(reading.resolve(dict.get(PDFName.of('DA')))),
		);
		const names = texts.flatMap((text) => text.match(/(?<=\/)[^\s/()<>[\]{}%]+/g) ?? []);
		const used = new Set([...DEFAULT_FONTS, ...names]);
		own.set(PDFName.of('DR'), prunedResources(reading, resources, used));
	}
	return own;
};

const textOf = (object: PDFObject | undefined): string =>
	object instanceof PDFString || object instanceof PDFHexString
		? Buffer.from(object.asBytes()).toString('latin1')
		: '';
