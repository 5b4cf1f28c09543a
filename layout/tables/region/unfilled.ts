import { neighbours } from '../../lists/neighbours';
import { centreOf, hullOf, overlapOf, type Span, type VisualRow } from '../../place/span';
import { areWords } from '../../words/kinds';
import { UNFILLED } from '../measures/region';

const isIn = (line: Span, { left, right }: Span): boolean =>
	centreOf(line) > left && centreOf(line) < right;

/**
 * The columns of a table that nobody filled in: names in one row with those above a core, beside it, with nothing of
 * `body` below them. From left to right.
 */
export const unfilledColumns = (
	names: VisualRow | undefined,
	core: Span,
	body: readonly VisualRow[],
): Span[] => {
	if (!names || !areWords(names)) return [];
	const own = names.filter((line) => isIn(line, core));
	if (own.length < UNFILLED.names) return [];
	const widest = Math.max(...neighbours(own).map(([before, line]) => line.left - before.right));
	const isEmpty = (line: Span): boolean => !body.flat().some((other) => overlapOf(other, line) > 0);
	const found: Span[] = [];
	for (const line of names.filter((each) => !isIn(each, core) && isEmpty(each))) {
		const hull = hullOf([core, ...own, ...found]);
		const apart = Math.max(line.left - hull.right, hull.left - line.right);
		if (apart <= UNFILLED.apart * widest) found.push(line);
	}
	return found.map(({ left, right }) => ({ left, right }));
};
