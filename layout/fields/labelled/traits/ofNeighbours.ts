import type { Traits } from '../../choose';
import { is } from '../../measure';
import { areLevel, between, overlapOf, type Piece, type Sheet } from '../../page/sheet';
import type { Candidate } from '../candidates';
import { isFieldName } from '../claims';
import type { Around } from './around';

const levelWith = (sheet: Sheet, piece: Piece): Piece[] =>
	between(sheet, piece.top - piece.height, piece.bottom + piece.height).filter(
		(other) => other !== piece && areLevel(other, piece),
	);

const startsRightOf = (other: Piece, piece: Piece): boolean =>
	other.left >= piece.right - 0.5 * piece.height;

/** What stands around the value, and right of the label. */
export const traitsOfNeighbours = (
	{ occurrence, place, parts: [{ piece: value }] }: Candidate,
	{ sheet, claims: { isLabel } }: Around,
): Traits => {
	const level = levelWith(sheet, value);
	const left = level
		.filter(({ right }) => right <= value.left + 0.5 * value.height)
		.sort((a, b) => b.right - a.right)[0];
	const other = place === 'inline' || !left || occurrence.pieces.includes(left) ? null : left;
	const isAsideOf = (piece: Piece): boolean =>
		piece !== value &&
		!areLevel(piece, value) &&
		overlapOf(piece, value) > 0 &&
		!occurrence.pieces.includes(piece);
	const over = between(sheet, value.top - 2 * value.height, value.middle)
		.filter(isAsideOf)
		.at(-1);
	const under = between(sheet, value.middle, value.bottom + 2 * value.height).find(isAsideOf);
	return {
		leftLabel: is(other !== null && (isLabel(other) || isFieldName(other.line.text))),
		leftOther: is(other !== null),
		rightOther: is(level.some((piece) => startsRightOf(piece, value))),
		labelRight: is(
			levelWith(sheet, occurrence.last).some((piece) => startsRightOf(piece, occurrence.last)),
		),
		overLabel: is(over !== undefined && isLabel(over)),
		over: is(over !== undefined),
		underLabel: is(under !== undefined && isLabel(under)),
		under: is(under !== undefined),
	};
};
