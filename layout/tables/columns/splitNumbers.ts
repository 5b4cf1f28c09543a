import { median } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import type { PlacedLine } from '../../place/place';
import { printedWidthOf } from './printedWidth';
import { RUNS_OF_NUMBERS } from '../measures/columns';

const NUMBER = /^[-+(]?\p{Sc}?\d[\d.,:]*[%)]?$/u;
/** A number that ends here: cents, minutes or a percent sign are its last part. */
const COMPLETE = /^[-+(]?\p{Sc}?(?:\d[\d,]*\.\d{1,2}|\d[\d.]*,\d{1,2}|\d{1,2}:\d{2})[)]?$|%$/u;
/** What could be the rest of a number whose thousands are set apart by spaces. */
const THOUSANDS = /^\d{3}(?!\d)/u;

/** Years read as one, with a blank between them or without. */
const YEARS = /^(?:(?:19|20)\d{2}\s*){2,}$/u;
const YEAR = /\d{4}/gu;

/** Whether two neighbouring words are two numbers, and not one number with a space in it or a phrase: `2023, 0.75 l`. */
const areTwo = (before: string, after: string): boolean => {
	const [first, second] = [before.normalize('NFKC'), after.normalize('NFKC')];
	if (!NUMBER.test(first) || !NUMBER.test(second) || /[,:]$/u.test(first)) return false;
	if (COMPLETE.test(first)) return true;
	return COMPLETE.test(second) && !(first.length <= 3 && THOUSANDS.test(second));
};

/** The texts that the line is made of, cut between numbers that cannot be one. */
const partsOf = (text: string): string[] => {
	const words = text.trim().split(/\s+/u);
	const cuts = neighbours(words).flatMap(([before, after], index) =>
		areTwo(before, after) ? [index + 1] : [],
	);
	return neighbours([0, ...cuts, words.length]).map(([from, to]) =>
		words.slice(from, to).join(' '),
	);
};

/** The years that a line is made of, where it is drawn out far beyond its digits; none for other lines. */
const yearsOf = ({ line, left, right, top, bottom }: PlacedLine, pixels: number): string[] => {
	const text = line.text.trim();
	if (!YEARS.test(text)) return [];
	const years = text.match(YEAR) ?? [];
	const rest = right - left - printedWidthOf(years.join('')) * pixels;
	return rest > RUNS_OF_NUMBERS.drawnOut * (bottom - top) * (years.length - 1) ? years : [];
};

/** Places the parts within the line, at their usual width, with the rest of it in between. */
const placeParts = (placed: PlacedLine, texts: readonly string[], pixels: number): PlacedLine[] => {
	const parts = texts.map((text) => ({ text, width: printedWidthOf(text) * pixels }));
	const total = parts.reduce((sum, { width }) => sum + width, 0);
	const whole = placed.right - placed.left;
	const scale = Math.min(1, (RUNS_OF_NUMBERS.mostOfLine * whole) / total);
	const space = (whole - total * scale) / (texts.length - 1);
	let left = placed.left;
	return parts.map(({ text, width }) => {
		const right = left + width * scale;
		const part = { ...placed, left, right, line: { ...placed.line, text } };
		left = right + space;
		return part;
	});
};

/** Pixels that a small letter takes, told by the lines that are one number; else by all. */
const letterPixels = (lines: readonly PlacedLine[]): number => {
	const numbers = lines.filter(({ line }) => NUMBER.test(line.text.trim().normalize('NFKC')));
	return median(
		(numbers.length > 0 ? numbers : lines).map(
			({ left, right, line }) => (right - left) / Math.max(printedWidthOf(line.text.trim()), 1),
		),
		1,
	);
};

/**
 * The lines with those cut that hold several numbers: `131.90 6,702.45` is two cells read as one
 * wherever it stands, even if the columns are never read apart; so is `20232024` over two of them. Thousands set apart by spaces,
 * telephone and account numbers stay whole.
 */
export const splitNumbers = (lines: readonly PlacedLine[]): PlacedLine[] => {
	const pixels = letterPixels(lines);
	return lines.flatMap((placed) => {
		const years = yearsOf(placed, pixels);
		const parts = years.length > 0 ? years : partsOf(placed.line.text);
		return parts.length > 1 ? placeParts(placed, parts, pixels) : [placed];
	});
};
