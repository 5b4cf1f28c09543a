import type { PlacedLine } from '../page';
import { JOIN } from './measures';

/** Scripts that are set without spaces between words, and their punctuation. */
const UNSPACED =
	'[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\u3000-\\u303f\\uff01-\\uff5e]';
const BOTH_UNSPACED = new RegExp(`${UNSPACED}\\p{M}*\\n${UNSPACED}`, 'u');

/** A text without blanks around it, and with no two in succession. */
export const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const areUnspaced = (before: string, after: string): boolean =>
	BOTH_UNSPACED.test(`${before.slice(-3)}\n${after.slice(0, 2)}`);

/** Joins what stands in one row: pieces that touch without a space, if their script sets none. */
export const joinPieces = (pieces: readonly { text: string; placed?: PlacedLine }[]): string => {
	let text = '';
	let before: PlacedLine | undefined;
	for (const piece of pieces) {
		const own = clean(piece.text);
		if (own === '') continue;
		const { placed } = piece;
		const height = placed ? placed.bottom - placed.top : 0;
		const blank =
			before && placed
				? Math.max(placed.left - before.right, before.left - placed.right)
				: Infinity;
		const touches = blank <= JOIN.touch * height && areUnspaced(text, own);
		text += `${text === '' || touches ? '' : ' '}${own}`;
		before = placed;
	}
	return text;
};

/** Words of a document, in small letters: they tell whether a word that was broken has a hyphen of its own. */
export type Words = ReadonlySet<string>;

const HYPHEN = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)-$/u;
const SOFT_HYPHEN = /\u00ad$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u;

/** What two rows of one text are together: a word broken at a hyphen is one again. */
const joinRows = (text: string, row: string, words: Words): string => {
	if (SOFT_HYPHEN.test(text)) return text.slice(0, -1) + row;
	const [, begun] = HYPHEN.exec(text) ?? [];
	const [rest] = WORD.exec(row) ?? [];
	if (begun === undefined || rest === undefined)
		return `${text}${areUnspaced(text, row) ? '' : ' '}${row}`;
	// The hyphen is the word's own unless the document has the word without one.
	const isWord = /^\p{Ll}/u.test(rest) && words.has((begun + rest).toLowerCase());
	return (isWord ? text.slice(0, -1) : text) + row;
};

/** Joins rows of running text: with a space, but with nothing between Chinese or Japanese characters. */
export const joinFlow = (rows: readonly string[], words: Words): string => {
	const pieces: string[] = [];
	for (const row of rows.map(clean).filter(Boolean)) {
		const last = pieces.pop();
		if (last === undefined) pieces.push(row);
		else {
			// Only the seam is looked at: joining whole texts again and again would take ever longer.
			const [head, seam] = [last.slice(0, -64), last.slice(-64)];
			pieces.push(head, joinRows(seam, row, words));
		}
	}
	return pieces.join('');
};

/** The words of texts. */
export const wordsOf = (texts: Iterable<string>): Set<string> => {
	const words = new Set<string>();
	for (const text of texts)
		for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)) words.add(word);
	return words;
};
