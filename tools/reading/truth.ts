import type { MeasuredLine } from '../textLines';

/** A piece of a page's text, whole and in its place in the order. */
export interface Part {
	text: string;
	/** `row` is a row of a table or form, its cells joined by blanks. */
	kind: 'paragraph' | 'row';
}

const CHINESE = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

/** Joined by a blank, except between Chinese characters. */
const joined = (before: string, text: string): string =>
	CHINESE.test(before.slice(-1)) && CHINESE.test(text.charAt(0))
		? before + text
		: `${before} ${text}`;

/** The page's text in the order of its HTML, which is the order in which a person reads it. */
export function trueParts(lines: readonly MeasuredLine[]): Part[] {
	const parts: Part[] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const last = parts.at(-1);
		const goesOn = line.row === null ? line.block === before?.block : line.row === before?.row;
		if (last && goesOn) last.text = joined(last.text, line.text);
		else parts.push({ text: line.text, kind: line.row === null ? 'paragraph' : 'row' });
	});
	return parts;
}
