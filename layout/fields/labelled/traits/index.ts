import type { Traits } from '../../choose';
import type { Candidate } from '../candidates';
import type { Around } from './around';
import { traitsOfLabel } from './ofLabel';
import { traitsOfNeighbours } from './ofNeighbours';
import { traitsOfPlace } from './ofPlace';
import { traitsOfText } from './ofText';

export { hasColon } from './ofLabel';

/** What speaks for a candidate or against it; each is 0 to about 1, and weighed by the place of the value. */
export const traitsOf = (candidate: Candidate, around: Around): Traits => ({
	always: 1,
	...traitsOfLabel(candidate.occurrence, around),
	...traitsOfText(candidate),
	...traitsOfPlace(candidate),
	...traitsOfNeighbours(candidate, around),
	few: 1 / Math.max(1, around.wanted),
});
