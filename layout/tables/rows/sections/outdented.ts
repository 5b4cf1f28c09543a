import { neighbours } from '../../../lists/neighbours';
import { share } from '../../../lists/share';
import type { PlacedLine } from '../../../place/place';
import { centreOf, type Span } from '../../../place/span';
import { isNumeric } from '../../../words/kinds';
import type { GridRow } from '../../columns/grid';
import { OUTDENTED } from '../../measures/rows';

const leftOf = ({ left }: Span): number => left;
const rightOf = ({ right }: Span): number => right;

/** Whether lines begin below one another rather than end so, or stand around one middle. */
const areSetLeft = (lines: readonly PlacedLine[], tolerance: number): boolean => {
	const [left = 0, ...others] = [leftOf, rightOf, centreOf].map((edge) =>
		share(neighbours(lines), ([above, line]) => Math.abs(edge(above) - edge(line)) <= tolerance),
	);
	return others.every((other) => left > other);
};

/**
 * For each row whether it is a text alone in the first column that begins left of the two texts above it there: what goes on
 * with a text stands below it or is indented, so that this begins a row of its own, as the name of a section does.
 */
export const outdentedRows = (rows: readonly GridRow[], height: number): boolean[] => {
	const firsts = rows.map((row) => row.find(({ column }) => column === 0)?.placed);
	const lines = firsts.flatMap((first) => first ?? []);
	if (!areSetLeft(lines, OUTDENTED.inLine * height)) return rows.map(() => false);
	let above: readonly PlacedLine[] = [];
	return rows.map((row, index) => {
		const line = firsts[index];
		if (!line) return false;
		const isText = row.length === 1 && !isNumeric(line.line.text);
		const isLeft = above.every(({ left }) => left - line.left > OUTDENTED.off * height);
		const isOutdented = isText && isLeft && above.length === 2;
		above = [...above.slice(-1), line];
		return isOutdented;
	});
};
