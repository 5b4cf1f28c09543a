import { neighbours } from '../../../lists/neighbours';
import type { Traits } from '../../choose';
import { is, soft } from '../../measure';
import { areLevel } from '../../page/sheet';
import type { Candidate } from '../candidates';

/** From the label's edge to the value's, in pixels. */
const gapOf = ({ place, occurrence, parts: [{ piece: value }] }: Candidate): number => {
	if (place === 'inline') return 0;
	if (place === 'below') return value.top - occurrence.bottom;
	if (place === 'above') return occurrence.top - value.bottom;
	return value.left - occurrence.right;
};

/** Gaps between the lines of a value, in line heights. */
const gapsWithin = ({ parts }: Candidate): number[] =>
	neighbours(parts).map(([{ piece: before }, { piece }]) =>
		areLevel(piece, before)
			? (piece.left - before.right) / piece.height
			: (piece.top - before.bottom) / piece.height,
	);

/** Where the value stands, as seen from its label, and how its lines stand together. */
export const traitsOfPlace = (candidate: Candidate): Traits => {
	const { occurrence, place, parts, first } = candidate;
	const [{ piece: value, to: end }] = parts;
	const { last: label, height } = occurrence;
	const isAside = place === 'below' || place === 'above';
	const fromLeft = Math.abs(value.left - occurrence.left);
	return {
		gap: soft(gapOf(candidate) / height),
		far: place === 'inline' || isAside ? 0 : is(gapOf(candidate) > 15 * height),
		shift: soft((isAside ? fromLeft : Math.abs(value.middle - label.middle)) / height),
		lower: is(value.middle > label.middle),
		sameLeft: is(isAside && fromLeft < 0.6 * height),
		bigger: Math.max(-1, Math.min(1, Math.log(value.height / height))),
		more: is(!first),
		restGap: soft(Math.max(0, ...gapsWithin(candidate))),
		lines: soft(parts.filter(({ piece }) => !areLevel(piece, value)).length),
		contained: is(parts.length === 1 && end < value.line.text.length),
	};
};
