import type { Traits } from '../../choose';
import { is, soft } from '../../measure';
import type { Occurrence } from '../occurrences';
import type { Around } from './around';

/** What stands behind the label in its last line. */
const behind = ({ last, to }: Occurrence): string => last.line.text.slice(to);

export const hasColon = (occurrence: Occurrence): boolean =>
	/^[\s)）*]*[:：]/u.test(behind(occurrence));

/** The label as printed in its last line. */
export const printedLabel = ({ pieces, last, from, to }: Occurrence): string =>
	last.line.text.slice(pieces.length > 1 ? 0 : from, to);

/** How the label is printed. */
export const traitsOfLabel = (occurrence: Occurrence, { times, colons }: Around): Traits => {
	const after = behind(occurrence);
	const { length } = printedLabel(occurrence);
	return {
		whole: is(occurrence.from === 0 && /^[\s:：*.。…_]*$/u.test(after)),
		inside: is(occurrence.from > 1),
		joined: is(occurrence.pieces.length > 1),
		short: is(length <= 3),
		long: soft(length / 10),
		again: is(times > 1),
		colon: is(hasColon(occurrence)),
		colonless: is(!hasColon(occurrence)) * colons,
		dots: is(/[._…]{3}/u.test(after)),
		remark: is(/^\s*[(（]/u.test(after)),
	};
};
