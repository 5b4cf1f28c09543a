import type { Drawing } from './annotations';
import { withoutUnseen } from './collect';
import { PDFDict, PDFName, type PDFContext, type PDFObject } from './library';
import type { Reading } from './reading';

/** Adds the drawings to the page's resources; gives the content streams that put them over the page's own. */
export const drawOver = (
	reading: Reading,
	target: PDFContext,
	contents: PDFObject[],
	resources: PDFDict,
	drawings: Drawing[],
): PDFObject[] => {
	if (drawings.length === 0) return contents;
	const forms = formsOf(reading, resources, target);
	const operators = drawings.map(({ form, matrix }) => {
		const name = unusedName(forms);
		forms.set(PDFName.of(name), target.register(withoutUnseen(form, reading)));
		return `q ${matrix.map(operand).join(' ')} cm /${name} Do Q`;
	});
	resources.set(PDFName.XObject, forms);
	return [
		target.register(target.stream('q\n')),
		...contents,
		target.register(target.stream(`\nQ\n${operators.join('\n')}\n`)),
	];
};

const formsOf = (reading: Reading, resources: PDFDict, target: PDFContext): PDFDict => {
	const forms = reading.resolve(resources.get(PDFName.XObject));
	return forms instanceof PDFDict ? forms.clone() : target.obj({});
};

const unusedName = (forms: PDFDict): string => {
	for (let number = forms.keys().length; ; number += 1) {
		const name = `Seen${number}`;
		if (!forms.has(PDFName.of(name))) return name;
	}
};

/** A number as PDF writes it: without an exponent. */
const operand = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');
