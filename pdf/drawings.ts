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
	const forms = categoryOf(reading, target, resources, PDFName.XObject);
	const layers = categoryOf(reading, target, resources, PDFName.of('Properties'));
	const operators = drawings.map(({ form, matrix, layer }) => {
		const name = addEntry(forms, target.register(withoutUnseen(form, reading)));
		const draw = `q ${matrix.map(operand).join(' ')} cm /${name} Do Q`;
		return layer === undefined ? draw : `/OC /${addEntry(layers, layer)} BDC ${draw} EMC`;
	});
	return [
		target.register(target.stream('q\n')),
		...contents,
		target.register(target.stream(`\nQ\n${operators.join('\n')}\n`)),
	];
};

/** A category of the page's resources that can be added to without changing the file's own. */
const categoryOf = (
	reading: Reading,
	target: PDFContext,
	resources: PDFDict,
	category: PDFName,
): PDFDict => {
	const own = reading.resolve(resources.get(category));
	const entries = own instanceof PDFDict ? own.clone() : target.obj({});
	resources.set(category, entries);
	return entries;
};

/** Adds a value under a name that is not in use, and gives the name. */
const addEntry = (entries: PDFDict, value: PDFObject): string => {
	let number = entries.keys().length;
	while (entries.has(PDFName.of(`Seen${number}`))) number += 1;
	entries.set(PDFName.of(`Seen${number}`), value);
	return `Seen${number}`;
};

/** A number as PDF writes it: without an exponent. */
const operand = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');
