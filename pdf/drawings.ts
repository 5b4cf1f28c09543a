import type { Drawing } from './annotations';
import { withoutUnseen } from './collect';
import { PDFDict, PDFName, type PDFContext, type PDFObject } from './library';
import type { Reading } from './reading';

/** Adds the drawings to the page's resources; gives the content streams that put them over the page's own. */
export const drawOver = async (
	reading: Reading,
	target: PDFContext,
	contents: PDFObject[],
	resources: PDFDict,
	drawings: Drawing[],
): Promise<PDFObject[]> => {
	if (drawings.length === 0) return contents;
	const forms = categoryOf(reading, target, resources, PDFName.XObject);
	const layers = categoryOf(reading, target, resources, PDFName.of('Properties'));
	const operators: string[] = [];
	for (const [index, { form, matrix, layer }] of drawings.entries()) {
		const name = unusedName([forms, layers], index);
		forms.set(PDFName.of(name), target.register(await withoutUnseen(form, reading)));
		if (layer !== undefined) layers.set(PDFName.of(name), layer);
		const draw = `q ${matrix.map(operand).join(' ')} cm /${name} Do Q`;
		operators.push(layer === undefined ? draw : `/OC /${name} BDC ${draw} EMC`);
		await reading.breathe();
	}
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

const unusedName = (taken: PDFDict[], index: number): string => {
	let name = `Seen${index}`;
	while (taken.some((entries) => entries.has(PDFName.of(name)))) name += 'x';
	return name;
};

/** A number as PDF writes it: without an exponent. */
const operand = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');
