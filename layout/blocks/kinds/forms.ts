import type { KeyValue } from '../../page';
import type { PlacedLine } from '../../place/place';
import { textWidth } from '../../place/textWidth';
import { isKey, isKeyWithValue, isNumeric } from '../../words/kinds';
import { heightOf, segmentOf } from '../segments';
import { FORM } from './measures';
import { blankBetween, type Row } from './row';
import { FORMS } from '../measures';

/** Whether a row holds a key of a form, alone or together with its value. */
export const isKeyed = ({ stack, pieces }: Row): boolean =>
	stack === null && pieces.some(({ line: { text } }) => isKey(text) || isKeyWithValue(text));

/** The pairs of a row: each key with what follows it up to the next one. */
export const pairsOf = ({ pieces }: Row): KeyValue[] => {
	const pairs: KeyValue[] = [];
	let half: PlacedLine[] = [];
	for (const [at, piece] of pieces.entries()) {
		const { text } = piece.line;
		const next = pieces[at + 1];
		const isHalf = next && isKey(next.line.text) && !isKey(text) && textWidth(text) <= FORMS.half;
		if (isHalf && !isKeyWithValue(text)) {
			half.push(piece);
			continue;
		}
		const last = pairs.at(-1);
		if (isKey(text) || isKeyWithValue(text) || !last)
			pairs.push({ key: [...half, piece].map(({ index }) => index), value: [] });
		else last.value.push(piece.index);
		half = [];
	}
	return pairs;
};

/** The piece of a form's row that a line below goes on with: a value that it stands under, or an empty one beside which it begins. */
const openPiece = (form: Row, row: Row, next: Row | undefined): PlacedLine | null => {
	const [first, second] = row.pieces;
	const last = form.pieces.at(-1);
	if (!first || second || !last || row.stack !== null || isKeyed(row)) return null;
	const height = heightOf(form);
	const isBeside = first.left > last.right && first.top < form.bottom - FORM.level * height;
	if (isKey(last.line.text)) return isBeside ? last : null;
	const isUnder = ({ left }: PlacedLine): boolean =>
		Math.abs(left - first.left) <= FORM.edge * height;
	// A key in the middle of its value's rows has the first of them above it.
	const isNextsOwn =
		next?.pieces.some(isUnder) && blankBetween(row, next) < blankBetween(form, row);
	const isNext = blankBetween(form, row) <= FORM.blank * height && !isNextsOwn;
	if (!isNext || isNumeric(first.line.text)) return null;
	const values = form.pieces.filter(
		({ line: { text } }, at) => at > 0 && !isKey(text) && !isKeyWithValue(text),
	);
	return values.findLast(isUnder) ?? null;
};

/** Rows of a form with the lines that go on with their values: an address of several lines, an amount that stands a little lower. */
export const withValues = (rows: readonly Row[]): Row[] => {
	const whole: Row[] = [];
	for (const [at, row] of rows.entries()) {
		const form = whole.at(-1);
		const open = form && isKeyed(form) ? openPiece(form, row, rows[at + 1]) : null;
		if (!form || !open) {
			whole.push(row);
			continue;
		}
		const pieces = form.pieces.flatMap((piece) =>
			piece === open ? [piece, ...row.pieces] : [piece],
		);
		whole.splice(-1, 1, { ...form, ...segmentOf(pieces), bottom: row.bottom });
	}
	return whole;
};
