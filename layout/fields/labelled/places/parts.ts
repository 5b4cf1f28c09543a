import type { Piece } from '../../page/sheet';

/** A part of a line. */
export interface Part {
	piece: Piece;
	from: number;
	to: number;
}

/** The parts that make up a value, in the order in which they are read. */
export type Parts = [Part, ...Part[]];

/** What a line has where something is written: a letter, a digit, a box or a tick. */
export const WRITTEN = /[\p{L}\p{N}☑☒√✓✔]/u;

export const whole = (piece: Piece): Part => ({ piece, from: 0, to: piece.line.text.length });

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const textOf = ({ piece, from, to }: Part): string => piece.line.text.slice(from, to).trim();

/** The text of a value: its parts with blanks between them, but none in Chinese or Japanese. */
export const joinedText = (parts: Parts): string =>
	parts.map(textOf).reduce((all, text) => {
		const tight = WIDE.test(all.slice(-1)) && WIDE.test(text.slice(0, 1));
		return all === '' || text === '' || tight ? all + text : `${all} ${text}`;
	});
