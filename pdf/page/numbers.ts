import { PDFArray, PDFNumber, type PDFObject } from '../library';
import type { Reading } from '../file/reading';

/** An array of so many numbers; null for anything else. */
export const numbersOf = (
	reading: Reading,
	object: PDFObject | undefined,
	count: number,
): number[] | null => {
	const array = reading.resolve(object);
	if (!(array instanceof PDFArray) || array.size() !== count) return null;
	const numbers = array.asArray().map(reading.resolve);
	return numbers.every((number) => number instanceof PDFNumber)
		? numbers.map((number) => number.asNumber())
		: null;
};
