import type { Reading } from '../file/reading';
import { deflate } from '../filters/deflate';
import { PDFDict, PDFName, type PDFContext, type PDFObject, type PDFRef } from '../library';
import { withoutUnseen } from '../page/collect';
import { contentText, type PageContents } from '../page/contents';
import { SharedStream } from '../page/write/sharedStream';
import type { Drawing } from './appearance';

export interface DrawnPage {
	contents: PageContents;
	/** The page's own, which is added to. */
	resources: PDFDict;
	/** What the page shows at most, as two corners. */
	box: readonly number[];
	/** What is drawn with, of all resources; null where that is not known. */
	names: ReadonlySet<string> | null;
}

/** Puts the drawings over the page: gives its content streams, and adds to its resources. */
export const drawOver = async (
	reading: Reading,
	target: PDFContext,
	page: DrawnPage,
	drawings: Drawing[],
): Promise<PDFObject[]> => {
	const { contents, resources, names } = page;
	if (drawings.length === 0) return contents.entries;
	const forms = categoryOf(reading, target, resources, PDFName.XObject);
	const layers = categoryOf(reading, target, resources, PDFName.of('Properties'));
	const unused = unusedNames([forms, layers]);
	const operators: string[] = [];
	for (const { form, matrix, layer } of drawings) {
		const name = unused();
		forms.set(PDFName.of(name), target.register(withoutUnseen(reading, form, names)));
		if (layer !== undefined) layers.set(PDFName.of(name), layer);
		const draw = `q ${matrix.map(operand).join(' ')} cm /${name} Do Q`;
		operators.push(layer === undefined ? draw : `/OC /${name} BDC ${draw} EMC`);
		await reading.breathe();
	}
	const over = operators.join('\n');
	const under = await contentForm(reading, target, page);
	if (under === null) {
		return [stream(target, 'q\n'), ...contents.entries, stream(target, `\nQ\n${over}\n`)];
	}
	const name = unused();
	forms.set(PDFName.of(name), under);
	return [stream(target, `/${name} Do\n${over}\n`)];
};

/**
 * The page's content as a form, which leaves nothing behind: neither a state that it does not restore nor a string that
 * it does not close. Null where it cannot be put into one piece.
 */
const contentForm = async (
	reading: Reading,
	target: PDFContext,
	{ contents: { streams, lost }, resources, box }: DrawnPage,
): Promise<PDFRef | null> => {
	const [only] = streams;
	const form = target.obj({
		Type: 'XObject',
		Subtype: 'Form',
		BBox: [...box],
		Resources: resources,
	});
	if (only !== undefined && streams.length === 1 && !lost) {
		for (const key of ['Filter', 'DecodeParms'].map((name) => PDFName.of(name))) {
			const value = only.dict.get(key);
			if (value !== undefined) form.set(key, value);
		}
		return target.register(new SharedStream(form, only.contents));
	}
	const texts: string[] = [];
	for (const part of streams) {
		const text = await contentText(reading, part);
		if (text === null) return null;
		texts.push(text);
	}
	form.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
	const whole = await deflate(Buffer.from(texts.join('\n'), 'latin1'));
	return target.register(new SharedStream(form, whole));
};

const stream = (target: PDFContext, text: string): PDFRef => target.register(target.stream(text));

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

/** A function that gives another name each time, none of which is taken. */
const unusedNames = (taken: PDFDict[]): (() => string) => {
	let count = 0;
	return () => {
		let name = `Seen${count}`;
		count += 1;
		while (taken.some((entries) => entries.has(PDFName.of(name)))) name += 'x';
		return name;
	};
};

/** A number as PDF writes it: without an exponent. */
const operand = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');
