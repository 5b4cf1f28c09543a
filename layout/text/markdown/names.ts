import type { Page, PlacedLine, Span, Table } from '../../page';
import { overlapOf } from '../../place/span';
import { WIDE } from '../../place/textWidth';

/** Where two lines of a name may have been joined without a blank. */
const SEAM = new RegExp(`(?:[-‐‑/]|${WIDE.source})$`, 'u');
const BEGINS_WIDE = new RegExp(`^${WIDE.source}`, 'u');
/** A word; of a script without spaces, a character. */
const WORD = new RegExp(`^(?:${WIDE.source}|(?:(?!${WIDE.source})\\S)+)`, 'u');

const textOf = ({ line }: PlacedLine): string => line.text.trim();

const beginsWith = (name: string, text: string): boolean => {
	if (text === '' || !name.startsWith(text)) return false;
	const after = name.slice(text.length);
	return /^(?:\s|$)/u.test(after) || SEAM.test(text) || BEGINS_WIDE.test(after);
};

/** A line in a name, or a word of a line that was cut between columns. */
interface Part {
	text: string;
	line?: PlacedLine;
}

/** Of the lines with which a name begins the longest, and the nearest to its column. */
const firstOf = (
	name: string,
	column: Span,
	lines: readonly PlacedLine[],
): PlacedLine | undefined => {
	const [first] = lines
		.filter((line) => beginsWith(name, textOf(line)))
		.sort(
			(a, b) => textOf(b).length - textOf(a).length || overlapOf(b, column) - overlapOf(a, column),
		);
	return first;
};

/** What a name begins with: a line over its column before one beside it, which is a group's. */
const firstPart = (
	name: string,
	column: Span,
	over: readonly PlacedLine[],
	beside: readonly PlacedLine[],
): Part => {
	const own = firstOf(name, column, over);
	if (own) return { text: textOf(own), line: own };
	const line = firstOf(name, column, beside);
	const text = line ? textOf(line) : '';
	const isWhole = line && !over.some((each) => textOf(each).includes(text));
	return isWhole ? { text, line } : { text: WORD.exec(name)?.[0] ?? name };
};

/** The parts of a name, each with the blank behind it. */
const partsOf = (name: string, column: Span, lines: readonly PlacedLine[]): Part[] => {
	const parts: Part[] = [];
	const isOver = (line: PlacedLine): boolean => overlapOf(line, column) > 0;
	let over = lines.filter(isOver);
	let beside = lines.filter((line) => !isOver(line));
	for (let rest = name.trimStart(); rest !== '';) {
		const { text, line } = firstPart(rest, column, over, beside);
		const [blank = ''] = /^\s*/u.exec(rest.slice(text.length)) ?? [];
		parts.push({ text: text + blank, ...(line && { line }) });
		over = over.filter((other) => other !== line);
		beside = beside.filter((other) => other !== line);
		rest = rest.slice(text.length + blank.length);
	}
	return parts;
};

/** Counts what names have more of than the lines that they are made of. */
class Surplus {
	private readonly counts = new Map<string, number>();

	constructor(names: readonly string[], lines: readonly string[]) {
		this.add(names.join(''), 1);
		this.add(lines.join(''), -1);
	}

	/** Takes a text's characters off, if there are so many. */
	take(text: string): boolean {
		this.add(text, -1);
		const isCovered = [...text].every((each) => (this.counts.get(each) ?? 0) >= 0);
		if (!isCovered) this.add(text, 1);
		return isCovered;
	}

	private add(text: string, by: number): void {
		for (const each of text.replace(/\s/gu, ''))
			this.counts.set(each, (this.counts.get(each) ?? 0) + by);
	}
}

/** The lines of a table's heading, from top to bottom. */
const headingLines = ({ lines, rows }: Table, placed: readonly PlacedLine[]): PlacedLine[] => {
	const inRows = new Set(rows.flatMap((row) => row.lines));
	const own = new Set(lines.filter((line) => !inRows.has(line)));
	return placed.filter(({ index }) => own.has(index)).sort((a, b) => a.top - b.top);
};

/**
 * The names of a table's columns with each line that is printed over them once: a group's name stays with the first
 * of its columns, as one reads it from the left. Nothing is left out that is not there twice.
 */
export const namesOnce = (table: Table, { placed }: Page): string[] | null => {
	if (!table.heading) return null;
	const lines = headingLines(table, placed);
	const surplus = new Surplus(table.heading, lines.map(textOf));
	const seen = new Set<PlacedLine>();
	let words: string[] = [];
	return table.heading.map((name, index) => {
		const column = table.columns[index];
		const parts = column ? partsOf(name, column, lines) : [];
		const isTwice = ({ line, text }: Part): boolean =>
			line ? seen.has(line) : words.includes(text.trim());
		const kept = parts.filter((part) => !(isTwice(part) && surplus.take(part.text)));
		for (const { line } of parts) if (line) seen.add(line);
		words = parts.flatMap(({ line, text }) => (line ? [] : text.trim()));
		return kept
			.map(({ text }) => text)
			.join('')
			.trim();
	});
};
