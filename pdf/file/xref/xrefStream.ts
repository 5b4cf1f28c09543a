import { PDFArray, PDFName, PDFNumber, type PDFDict, type PDFObject } from '../../library';
import { breatheAt } from '../../pause';
import type { Entries, Entry } from './entries';

const MOST_WIDTH = 8;

/** Adds the entries of a cross-reference stream that are not known yet (ISO 32000-1, 7.5.8); false where it is broken. */
export const streamEntries = async (
	dict: PDFDict,
	data: Uint8Array,
	entries: Entries,
): Promise<boolean> => {
	const widths = numbersOf(dict.get(PDFName.of('W')));
	const bytes = widths.reduce((sum, width) => sum + width, 0);
	if (!areWidths(widths) || bytes === 0) return false;
	const size = dict.get(PDFName.of('Size'));
	const all = [0, size instanceof PDFNumber ? size.asNumber() : 0];
	const index = dict.has(PDFName.of('Index')) ? numbersOf(dict.get(PDFName.of('Index'))) : all;
	let at = 0;
	const firsts = index.filter((_, place) => place % 2 === 0);
	for (const [section, first] of firsts.entries()) {
		const count = index[2 * section + 1] ?? 0;
		for (let number = first; number < first + count; number += 1) {
			if (at + bytes > data.length) return false;
			if (!entries.has(number)) entries.set(number, entryAt(data, at, widths));
			at += bytes;
			await breatheAt(number);
		}
	}
	return true;
};

/** Of the kind and of two fields that depend on it; there may be more. */
type Widths = [kind: number, second: number, third: number, ...more: number[]];

const areWidths = (widths: number[]): widths is Widths =>
	widths.length >= 3 && widths.every((width) => width >= 0 && width <= MOST_WIDTH);

/** A field of no width has its default: 1 for the kind. */
const entryAt = (data: Uint8Array, at: number, [kind, second, third]: Widths): Entry => {
	const type = kind === 0 ? 1 : numberAt(data, at, kind);
	const value = numberAt(data, at + kind, second);
	if (type === 1) return value === 0 ? { kind: 'free' } : { kind: 'at', offset: value };
	if (type !== 2) return { kind: 'free' };
	return { kind: 'in', stream: value, index: numberAt(data, at + kind + second, third) };
};

const numberAt = (data: Uint8Array, at: number, width: number): number => {
	let number = 0;
	for (const byte of data.subarray(at, at + width)) number = number * 256 + byte;
	return number;
};

const numbersOf = (object: PDFObject | undefined): number[] =>
	object instanceof PDFArray
		? object.asArray().map((item) => (item instanceof PDFNumber ? item.asNumber() : NaN))
		: [];
