import { PDFArray, PDFName, PDFNumber, type PDFDict, type PDFObject } from '../library';
import { breatheAt } from '../pause';
import type { Entries, Entry } from './crossReference';

const MOST_WIDTH = 8;

/** Adds the entries of a cross-reference stream that are not known yet (ISO 32000-1, 7.5.8); false where it is broken. */
export const streamEntries = async (
	dict: PDFDict,
	data: Uint8Array,
	entries: Entries,
): Promise<boolean> => {
	const widths = numbersOf(dict.get(PDFName.of('W')));
	const size = dict.get(PDFName.of('Size'));
	const all = [0, size instanceof PDFNumber ? size.asNumber() : 0];
	const index = dict.has(PDFName.of('Index')) ? numbersOf(dict.get(PDFName.of('Index'))) : all;
	const bytes = widths.reduce((sum, width) => sum + width, 0);
	if (widths.length < 3 || widths.some((width) => !(width >= 0 && width <= MOST_WIDTH)))
		return false;
	if (bytes === 0) return false;
	let at = 0;
	for (let section = 0; section + 1 < index.length; section += 2) {
		const [first = 0, count = 0] = index.slice(section, section + 2);
		for (let number = first; number < first + count; number += 1) {
			if (at + bytes > data.length) return false;
			if (!entries.has(number)) entries.set(number, entryAt(data, at, widths));
			at += bytes;
			await breatheAt(number);
		}
	}
	return true;
};

/** A field of no width has its default: 1 for the kind. */
const entryAt = (
	data: Uint8Array,
	at: number,
	[kind = 0, second = 0, third = 0]: number[],
): Entry => {
	const type = kind === 0 ? 1 : numberAt(data, at, kind);
	const value = numberAt(data, at + kind, second);
	if (type === 1) return value === 0 ? { kind: 'free' } : { kind: 'at', offset: value };
	if (type !== 2) return { kind: 'free' };
	return { kind: 'in', stream: value, index: numberAt(data, at + kind + second, third) };
};

const numberAt = (data: Uint8Array, at: number, width: number): number => {
	let number = 0;
	for (let index = 0; index < width; index += 1) number = number * 256 + (data[at + index] ?? 0);
	return number;
};

const numbersOf = (object: PDFObject | undefined): number[] =>
	object instanceof PDFArray
		? object.asArray().map((item) => (item instanceof PDFNumber ? item.asNumber() : NaN))
		: [];
