import { share } from '../../lists/share';
import type { PlacedLine } from '../../place/place';
import type { Span, VisualRow } from '../../place/span';
import { count, isNumeric, shapeOf } from '../../words/kinds';
import { columnsUnder } from '../columns/grid';
import { seriesIn } from '../numbers/seriesIn';
import { PROFILE } from '../measures/heading';

/** Years, periods between two, and the like: numbers that name columns. */
const YEAR =
	/^\D{0,6}(?:19|20)\d{2}(?:\s*[-–/]\s*\d{2,4})?(?:\D{1,6}(?:19|20)\d{2}(?:\s*[-–/]\s*\d{2,4})?)?\D{0,3}$/u;
/** Days, which name columns as years do. */
const DAY = /^\D{0,12}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\D{0,3}$/u;
/** A number short enough for a name: a size, a class, the number of a column. */
const SHORT = /^\D{0,6}\d{1,4}(?:\D{1,3}\d{1,4})?\D{0,3}$/u;
const AMOUNT = /[.,]\d{2}\D*$/u;

interface Known {
	cells: number;
	numbers: number;
	years: number;
	shapes: Map<string, number>;
	texts: Map<string, number>;
	/** Digits of its numbers. */
	digits: number[];
}

/** What stands in each column of a table's body. */
export interface Profile {
	spans: readonly Span[];
	hasNumbers: (column: number) => boolean;
	/** Whether the column holds a cell at all. */
	isFilled: (column: number) => boolean;
	/** How unlike its column a line is: 1 for a name over numbers, −1 for one more of them, 0 where nothing tells. */
	unlike: (line: PlacedLine) => number;
}

const add = (counts: Map<string, number>, key: string): void => {
	counts.set(key, (counts.get(key) ?? 0) + 1);
};

const folded = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();

const isYear = (text: string): boolean => YEAR.test(text.trim()) || DAY.test(text.trim());

const amongNumbers = (text: string, known: Known): number => {
	if (!isNumeric(text)) return (known.texts.get(folded(text)) ?? 0) > 1 ? -1 : 1;
	if (isYear(text) && known.years < PROFILE.numbers * known.cells) return 0.6;
	const isShort = SHORT.test(text.trim());
	const isFew = (digits: number): boolean => digits <= PROFILE.few;
	const isAlike = (known.shapes.get(shapeOf(text)) ?? 0) >= PROFILE.alike * known.cells;
	// Of `€62` above `€120` its sign tells that it is one of them; bare digits look alike whatever they mean.
	if (isAlike && /\p{Sc}/u.test(text)) return -1;
	if (isShort && isFew(count(text, /\p{N}/gu)) && share(known.digits, isFew) < 0.5) return 0.5;
	if (isAlike) return -1;
	return isShort && !AMOUNT.test(text) ? 0.3 : -0.5;
};

const amongWords = (text: string, known: Known): number => {
	if (isNumeric(text)) return isYear(text) ? 0.2 : -0.2;
	return (known.texts.get(folded(text)) ?? 0) > 1 ? -0.7 : 0;
};

/** A line over several columns: numbers read together, but for years, or the name of a group. */
const amongSeveral = (text: string, under: readonly Known[]): number => {
	const words = text.trim().split(/\s+/u);
	if (!isNumeric(text) || words.every(isYear)) return 0.5;
	const series = seriesIn(text);
	if (series !== null && !under.some((known) => known.shapes.has(series))) return 0.5;
	return words.length === 1 ? 0.3 : -1;
};

/** The profile of some rows of a body. */
export const profileOf = (rows: readonly VisualRow[], spans: readonly Span[]): Profile => {
	const all = spans.map((): Known => ({
		cells: 0,
		numbers: 0,
		years: 0,
		shapes: new Map(),
		texts: new Map(),
		digits: [],
	}));
	for (const line of rows.flat()) {
		const [first, last] = columnsUnder(line, spans);
		const known = all[first];
		if (!known || first !== last) continue;
		const { text } = line.line;
		known.cells += 1;
		if (isNumeric(text)) {
			known.numbers += 1;
			known.digits.push(count(text, /\p{N}/gu));
		}
		if (isYear(text)) known.years += 1;
		add(known.shapes, shapeOf(text));
		add(known.texts, folded(text));
	}
	const hasNumbers = (column: number): boolean => {
		const known = all[column];
		return known !== undefined && known.cells > 0 && known.numbers >= PROFILE.numbers * known.cells;
	};
	return {
		spans,
		hasNumbers,
		isFilled: (column) => (all[column]?.cells ?? 0) > 0,
		unlike: (line) => {
			const [first, last] = columnsUnder(line, spans);
			const known = all[first];
			if (!known) return 0;
			if (first !== last) return amongSeveral(line.line.text, all.slice(first, last + 1));
			return hasNumbers(first)
				? amongNumbers(line.line.text, known)
				: amongWords(line.line.text, known);
		},
	};
};
