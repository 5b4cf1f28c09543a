import { share } from '../../lists/share';
import { textWidth } from '../../place/textWidth';
import { isNumeric } from '../../words/kinds';
import type { GridLine, GridRow } from '../columns/grid';
import { CELL_LINES, WRAPPED } from '../measures/rows';
import type { Factors } from './factors';

const textOf = ({ placed }: GridLine): string => placed.line.text.trim();

const isSmall = (line: GridLine): boolean => /^\p{Ll}/u.test(textOf(line));

/** Whether a line stands right below a text of words in its column that may be broken there. */
const isBelowText = ({ column }: GridLine, above: GridRow): boolean =>
	above.some((line) => {
		const text = textOf(line);
		return line.column === column && !isNumeric(text) && textWidth(text) >= CELL_LINES.long;
	});

/**
 * For each row with which it goes, as `known` where that tells already: in a table whose cells begin with capitals, a row of
 * several cells that all begin small, below texts, goes on with the row above; so does one that is a text alone, below such a row.
 */
export const withWrapped = (rows: readonly GridRow[], known: readonly Factors[]): Factors[] => {
	const isWrapped = rows.map((row, index) => {
		const above = rows[index - 1] ?? [];
		const isLike = row.length > 1 || above.length === 1;
		return isLike && row.every((line) => isSmall(line) && isBelowText(line, above));
	});
	const others = rows.filter((_, index) => !isWrapped[index]).flat();
	if (share(others, isSmall) > WRAPPED.small) return [...known];
	return known.map((own, index) => own ?? (isWrapped[index] ? 'above' : null));
};
