import type { PlacedLine } from '../../place/place';
import { areInLine } from '../../place/span';
import { GOES_ON_BELOW } from '../measures/heading';

/** Whether a name has its next line right below a line and in line with it: no title stands as close to what it is over. */
export const goesOnBelow = (
	line: PlacedLine,
	names: readonly PlacedLine[],
	height: number,
): boolean =>
	names.some(
		(name) =>
			areInLine(line, name, GOES_ON_BELOW.inLine * height) &&
			Math.abs(name.top - line.bottom) <= GOES_ON_BELOW.leading * height,
	);
