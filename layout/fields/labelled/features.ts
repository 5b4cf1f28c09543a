import { neighbours } from '../../place/neighbours';
import type { Candidate } from './candidates';
import { isFieldName, type Claims } from './claims';
import { areLevel, between, overlapOf, type Piece, type Sheet } from '../page/sheet';

const upper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const soft = (value: number): number => Math.log1p(Math.max(0, value));

/** What stands around a candidate. */
export interface Around {
	sheet: Sheet;
	claims: Claims;
	/** How often the label is printed in the document. */
	times: number;
	/** Share of the labels that a colon follows. */
	colons: number;
	/** How many fields are wanted. */
	wanted: number;
}

const levelWith = (sheet: Sheet, piece: Piece): Piece[] =>
	between(sheet, piece.top - piece.height, piece.bottom + piece.height).filter(
		(other) => other !== piece && areLevel(other, piece),
	);

/** What speaks for a candidate or against it; each is 0 to about 1, and weighed by the place of the value. */
export const featuresOf = (
	{ occurrence, place, parts, text, first }: Candidate,
	{ sheet, claims: { isLabel }, times, colons, wanted }: Around,
): Record<string, number> => {
	const labelLine = occurrence.last;
	const [{ piece: value, to: end }] = parts;
	const after = labelLine.line.text.slice(occurrence.to);
	const { height } = occurrence;
	const aside = place === 'below' || place === 'above';
	const label = labelLine.line.text.slice(
		occurrence.pieces.length > 1 ? 0 : occurrence.from,
		occurrence.to,
	);
	const level = levelWith(sheet, value);
	const left = level
		.filter(({ right }) => right <= value.left + 0.5 * value.height)
		.sort((a, b) => b.right - a.right)[0];
	const right = level
		.filter((other) => other.left >= value.right - 0.5 * value.height)
		.sort((a, b) => a.left - b.left)[0];
	const labelRight = levelWith(sheet, labelLine).filter(
		(other) => other.left >= labelLine.right - 0.5 * height,
	)[0];
	const rests = neighbours(parts).map(([{ piece: before }, { piece }]) =>
		areLevel(piece, before)
			? (piece.left - before.right) / piece.height
			: (piece.top - before.bottom) / piece.height,
	);
	const over = between(sheet, value.top - 2 * value.height, value.middle)
		.filter(
			(other) =>
				other !== value &&
				!areLevel(other, value) &&
				overlapOf(other, value) > 0 &&
				!occurrence.pieces.includes(other),
		)
		.at(-1);
	const under = between(sheet, value.middle, value.bottom + 2 * value.height).filter(
		(other) =>
			other !== value &&
			!areLevel(other, value) &&
			overlapOf(other, value) > 0 &&
			!occurrence.pieces.includes(other),
	)[0];
	const is = (test: boolean): number => (test ? 1 : 0);
	const length = [...text].length;
	return {
		always: 1,
		whole: is(occurrence.from === 0 && /^[\s:：*.。…_]*$/u.test(after)),
		inside: is(occurrence.from > 1),
		joined: is(occurrence.pieces.length > 1),
		short: is(label.length <= 3),
		long: soft(label.length / 10),
		again: is(times > 1),
		colon: is(/^[\s)）*]*[:：]/u.test(after)),
		dots: is(/[._…]{3}/u.test(after)),
		remark: is(/^\s*[(（]/u.test(after)),
		colonless: is(!/^[\s)）*]*[:：]/u.test(after)) * colons,
		gap: soft(
			(aside
				? place === 'below'
					? value.top - occurrence.bottom
					: occurrence.top - value.bottom
				: place === 'inline'
					? 0
					: value.left - occurrence.right) / height,
		),
		far: place === 'inline' || aside ? 0 : is(value.left - occurrence.right > 15 * height),
		shift: soft(
			Math.abs(aside ? value.left - occurrence.left : value.middle - labelLine.middle) / height,
		),
		lower: is(value.middle > labelLine.middle),
		sameLeft: is(aside && Math.abs(value.left - occurrence.left) < 0.6 * height),
		endsInColon: is(/[:：]\s*$/u.test(text)),
		hasColon: is(/^[^:：]{1,40}[:：]/u.test(text) && !/^\d+[:：]\d/.test(text)),
		name: is(isFieldName(text)),
		valueIsRemark: is(/^[(（]/u.test(text)),
		digits: is(/\d/.test(text)),
		digital: is(/^[\d\s.,/:+\-()]+$/.test(text)),
		valueLong: soft(length / 40),
		one: is(length === 1),
		box: is(/[□☐☑☒√✓]/u.test(text)),
		more: is(!first),
		restGap: soft(Math.max(0, ...rests)),
		lines: soft(parts.filter(({ piece }) => !areLevel(piece, value)).length),
		bigger: Math.max(-1, Math.min(1, Math.log(value.height / height))),
		alike: is(upper(label) === upper(text)),
		upper: is(upper(text)),
		leftLabel: is(
			place !== 'inline' &&
				left !== undefined &&
				!occurrence.pieces.includes(left) &&
				(isLabel(left) || isFieldName(left.line.text)),
		),
		leftOther: is(place !== 'inline' && left !== undefined && !occurrence.pieces.includes(left)),
		rightOther: is(right !== undefined),
		labelRight: is(labelRight !== undefined),
		overLabel: is(over !== undefined && isLabel(over)),
		over: is(over !== undefined),
		underLabel: is(under !== undefined && isLabel(under)),
		under: is(under !== undefined),
		sentence: is(/[.;,]\s*$/.test(text)),
		lowerStart: is(/^\p{Ll}/u.test(text)),
		contained: is(parts.length === 1 && end < value.line.text.length),
		few: 1 / Math.max(1, wanted),
	};
};
