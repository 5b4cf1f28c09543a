import { neighbours } from '../../../lists/neighbours';
import { areInLine, blankBetween, type VisualRow } from '../../../place/span';
import { isNumeric } from '../../../words/kinds';
import { FIRST_SECTION } from '../../measures/rows';

const heightOf = (row: VisualRow): number =>
	Math.max(...row.map(({ top, bottom }) => bottom - top));

const isName = (row: VisualRow): boolean =>
	row.length === 1 && row.every(({ line }) => !isNumeric(line.text));

/** Whether two texts alone on their rows are set alike: in line, as high, and as far above what follows. */
const areAlike = (
	[name, first]: readonly [VisualRow, VisualRow],
	[other, next]: readonly [VisualRow, VisualRow],
): boolean => {
	const height = heightOf(other);
	return (
		name.every((line) => other.every((own) => areInLine(line, own, FIRST_SECTION.off * height))) &&
		Math.abs(heightOf(name) - height) <= FIRST_SECTION.off * height &&
		Math.abs(blankBetween(name, first) - blankBetween(other, next)) <= FIRST_SECTION.off * height
	);
};

/** The row above a body without a heading that is the name of its first section, since further ones within it are set alike. */
export const firstSection = (
	above: readonly VisualRow[],
	body: readonly VisualRow[],
): readonly VisualRow[] => {
	const [name, first] = [above.at(-1), body[0]];
	if (!name || !first || !isName(name)) return [];
	const sections = neighbours(body).filter(
		([row, next], index) => index > 0 && isName(row) && next.length > 1,
	);
	return sections.some((section) => areAlike([name, first], section)) ? [name] : [];
};
