import type { KeyIndex } from '../page/keyIndex';
import { areLevel, between, overlapOf, type Piece, type Sheet } from '../page/sheet';
import { textWidth } from '../../place/textWidth';

/** Where a label is printed. */
export interface Occurrence {
	/** The label as it was asked for. */
	label: string;
	/** The lines that it takes, in its own order; it ends in the last. */
	pieces: Piece[];
	last: Piece;
	/** Where it begins in the first line's text, and where it ends in the last one's. */
	from: number;
	to: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** Height of its last line. */
	height: number;
}

/** Lines over which one label goes, at most. */
const MOST_LINES = 4;

const SPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

/** Whether a word ends between two characters; East Asian text has no blanks, and OCR loses those before numbers. */
const isBoundary = (before: string, after: string): boolean => {
	if (before === '' || after === '') return true;
	if (SPACED.test(before) || SPACED.test(after)) return true;
	if (LETTER.test(before)) return !LETTER.test(after);
	return !(DIGIT.test(before) && DIGIT.test(after));
};

const charBefore = (text: string, at: number): string =>
	[...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const charAt = (text: string, at: number): string => [...text.slice(at, at + 2)][0] ?? '';

const boundedAt = (text: string, at: number): boolean =>
	isBoundary(charBefore(text, at), charAt(text, at));

/** The horizontal place of an offset within a line, taken as evenly set. */
const placeIn = (piece: Piece, offset: number): number => {
	const { text } = piece.line;
	if (offset <= 0) return piece.left;
	if (offset >= text.length) return piece.right;
	const share = textWidth(text.slice(0, offset)) / Math.max(textWidth(text), 1);
	return piece.left + share * (piece.right - piece.left);
};

/** A label over some lines and the last of it. */
const spot = (
	label: string,
	before: readonly Piece[],
	last: Piece,
	from: number,
	to: number,
): Occurrence => {
	const pieces = [...before, last];
	const isOne = before.length === 0;
	return {
		label,
		pieces,
		last,
		from,
		to,
		left: isOne ? placeIn(last, from) : Math.min(...pieces.map(({ left }) => left)),
		right: isOne ? placeIn(last, to) : Math.max(...pieces.map(({ right }) => right)),
		top: Math.min(...pieces.map(({ top }) => top)),
		bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
		height: last.height,
	};
};

const inLine = (label: string, wanted: string, piece: Piece): Occurrence[] => {
	const found: Occurrence[] = [];
	const { text: key, at, end } = piece.key;
	for (let start = key.indexOf(wanted); start >= 0; start = key.indexOf(wanted, start + 1)) {
		const { text } = piece.line;
		const from = at[start] ?? 0;
		const to = end[start + wanted.length - 1] ?? text.length;
		if (boundedAt(text, from) && boundedAt(text, to)) found.push(spot(label, [], piece, from, to));
	}
	return found;
};

/** Lines that may hold the rest of a label: the next to the right, and those just below. */
const nextOf = (sheet: Sheet, piece: Piece): Piece[] => {
	const around = between(sheet, piece.top, piece.bottom + 1.7 * piece.height);
	const beside = around
		.filter(
			(other) =>
				other !== piece && areLevel(piece, other) && other.left >= piece.right - piece.height,
		)
		.sort((a, b) => a.left - b.left)
		.slice(0, 1);
	const below = around.filter(
		(other) => other.middle > piece.bottom && overlapOf(other, piece) > 0,
	);
	return [...beside, ...below];
};

/** What a line was tried for in vain: among many lines over one another, each is come to by many ways. */
type Failed = Map<Piece, Set<string>>;

/** The label whose rest, `wanted`, a line holds or begins; `before` are the lines that hold what stands before it. */
const over = (
	sheet: Sheet,
	label: string,
	wanted: string,
	before: readonly Piece[],
	last: Piece,
	failed: Failed,
): Occurrence | null => {
	if (before.length >= MOST_LINES) return null;
	const { text: key, end } = last.key;
	if (key === '') return null;
	if (key.startsWith(wanted)) {
		const { text } = last.line;
		const to = end[wanted.length - 1] ?? text.length;
		return boundedAt(text, to) ? spot(label, before, last, 0, to) : null;
	}
	if (!wanted.startsWith(key)) return null;
	for (const next of nextOf(sheet, last)) {
		const rest = wanted.slice(key.length);
		const tried = failed.get(next) ?? new Set();
		const trial = `${before.length} ${rest}`;
		if (tried.has(trial)) continue;
		const found = over(sheet, label, rest, [...before, last], next, failed);
		if (found) return found;
		failed.set(next, tried.add(trial));
	}
	return null;
};

/** All places where a label is printed, in one line or over several. */
export const occurrencesOf = (
	sheet: Sheet,
	keys: KeyIndex,
	label: string,
	wanted: string,
): Occurrence[] => {
	const failed: Failed = new Map();
	return keys.holdingOrBeginning(wanted).flatMap((place): Occurrence[] => {
		const piece = sheet.pieces[place];
		if (!piece) return [];
		if (piece.key.text.length >= wanted.length) return inLine(label, wanted, piece);
		const joined = over(sheet, label, wanted, [], piece, failed);
		return joined ? [joined] : [];
	});
};
