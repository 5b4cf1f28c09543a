import { areLevel, between, overlapOf, type Piece, type Sheet } from '../page/sheet';
import { textWidth } from '../../place/textWidth';

/** Where a label is printed. */
export interface Occurrence {
	/** The label as it was asked for. */
	label: string;
	/** The lines that it takes, in its own order; it ends in the last. */
	pieces: Piece[];
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
export const placeIn = (piece: Piece, offset: number): number => {
	const { text } = piece.line;
	if (offset <= 0) return piece.left;
	if (offset >= text.length) return piece.right;
	const share = textWidth(text.slice(0, offset)) / Math.max(textWidth(text), 1);
	return piece.left + share * (piece.right - piece.left);
};

const spot = (label: string, pieces: Piece[], from: number, to: number): Occurrence | null => {
	const first = pieces[0];
	const last = pieces.at(-1);
	if (!first || !last) return null;
	const one = pieces.length === 1;
	return {
		label,
		pieces,
		from,
		to,
		left: one ? placeIn(first, from) : Math.min(...pieces.map(({ left }) => left)),
		right: one ? placeIn(last, to) : Math.max(...pieces.map(({ right }) => right)),
		top: Math.min(...pieces.map(({ top }) => top)),
		bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
		height: last.height,
	};
};

const inLine = (label: string, wanted: string, piece: Piece): Occurrence[] => {
	const found: Occurrence[] = [];
	const { text: key, at, end } = piece.key;
	for (let start = key.indexOf(wanted); start >= 0; start = key.indexOf(wanted, start + 1)) {
		const from = at[start];
		const to = end[start + wanted.length - 1];
		if (from === undefined || to === undefined) continue;
		const { text } = piece.line;
		if (!boundedAt(text, from) || !boundedAt(text, to)) continue;
		const occurrence = spot(label, [piece], from, to);
		if (occurrence) found.push(occurrence);
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

const over = (sheet: Sheet, label: string, wanted: string, pieces: Piece[]): Occurrence | null => {
	const last = pieces.at(-1);
	if (!last || pieces.length > MOST_LINES) return null;
	const key = last.key.text;
	if (key === '') return null;
	if (key.startsWith(wanted)) {
		const to = last.key.end[wanted.length - 1];
		if (to === undefined || !boundedAt(last.line.text, to)) return null;
		return spot(label, pieces, 0, to);
	}
	if (!wanted.startsWith(key)) return null;
	for (const next of nextOf(sheet, last)) {
		const found = over(sheet, label, wanted.slice(key.length), [...pieces, next]);
		if (found) return found;
	}
	return null;
};

/** All places where a label is printed, in one line or over several. */
export const occurrencesOf = (sheet: Sheet, label: string, wanted: string): Occurrence[] => {
	if (wanted === '') return [];
	return sheet.pieces.flatMap((piece) => {
		const found = inLine(label, wanted, piece);
		const key = piece.key.text;
		if (found.length > 0 || key === '' || key.length >= wanted.length || !wanted.startsWith(key))
			return found;
		const joined = over(sheet, label, wanted, [piece]);
		return joined ? [joined] : [];
	});
};
