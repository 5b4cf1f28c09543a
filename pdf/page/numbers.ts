import { PDFArray, PDFNumber, type PDFObject } from '../library';
import type { Reading } from '../file/reading';

/** Two corners, as rectangles are written, in any order. */
export type Rectangle = readonly [x1: number, y1: number, x2: number, y2: number];
/** As the operator `cm` takes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** An array of four numbers; null for anything else. */
export const rectangleOf = (reading: Reading, object: PDFObject | undefined): Rectangle | null => {
	const numbers = numbersOf(reading, object);
	return isRectangle(numbers) ? numbers : null;
};

/** An array of six numbers; null for anything else. */
export const matrixOf = (reading: Reading, object: PDFObject | undefined): Matrix | null => {
	const numbers = numbersOf(reading, object);
	return isMatrix(numbers) ? numbers : null;
};

const isRectangle = (numbers: readonly number[]): numbers is Rectangle => numbers.length === 4;
const isMatrix = (numbers: readonly number[]): numbers is Matrix => numbers.length === 6;

const MOST_NUMBERS = 6;

/** A short array of nothing but numbers; none for anything else. */
const numbersOf = (reading: Reading, object: PDFObject | undefined): readonly number[] => {
	const array = reading.resolve(object);
	const isShort = array instanceof PDFArray && array.size() <= MOST_NUMBERS;
	const values = isShort ? array.asArray().map(reading.resolve) : [];
	const areNumbers = values.every((value) => value instanceof PDFNumber);
	return areNumbers ? values.map((value) => value.asNumber()) : [];
};
