import { textWidth } from '../../place/textWidth';
import { keyOf } from './key';
import { areLevel, between, overlapOf, type Piece, type Sheet } from './sheet';

/** What is printed before a value: in its line, left of it, above it. */
export interface NearText {
	before: string;
	left: string;
	above: string;
	/** Width of the gap to what stands left, in line heights. */
	gap: number;
}

/** Whether a text has more than a sign or a unit: three letters, or two characters of Chinese or Japanese. */
const isLabelLike = (text: string): boolean => textWidth(keyOf(text).text.replace(/\d/gu, '')) > 2;

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** The label-like texts around a part of a line that begins at an offset. */
export const nearText = (sheet: Sheet, piece: Piece, from: number): NearText => {
	const before = piece.line.text.slice(0, from);
	const row = between(sheet, piece.top - piece.height, piece.bottom + piece.height)
		.filter(
			(other) =>
				other !== piece && areLevel(other, piece) && other.right <= piece.left + 0.5 * piece.height,
		)
		.sort((a, b) => b.right - a.right);
	const left = row.find(({ line }) => isLabelLike(line.text));
	const above = between(sheet, piece.top - 5 * piece.height, piece.middle)
		.reverse()
		.find(
			(other) =>
				other !== piece &&
				!areLevel(other, piece) &&
				overlapOf(other, piece) > 0 &&
				hasWords(other.line.text),
		);
	return {
		before,
		left: left?.line.text ?? '',
		above: above?.line.text ?? '',
		gap: left ? (piece.left - left.right) / piece.height : 0,
	};
};
