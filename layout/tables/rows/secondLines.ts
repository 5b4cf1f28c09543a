import { neighbours } from '../../lists/neighbours';
import { blankBetween, type VisualRow } from '../../place/span';
import { areWords, isKey } from '../../words/kinds';
import { isSumName } from '../../words/sums';
import { SECOND_LINES } from '../measures/rows';

const leftOf = (row: VisualRow): number => Math.min(...row.map(({ left }) => left));

const isLone = (row: VisualRow): boolean => row.length === 1 && areWords(row);

/** Whether a row of one text is the name of the only item, which begins with its number: right below that, and as far left. */
const isNameOfOnly = (rows: readonly VisualRow[], row: VisualRow, height: number): boolean => {
	const [item = [], ...others] = rows;
	const [code] = item;
	return (
		others.length === 0 &&
		item.length > 1 &&
		code !== undefined &&
		/^\s*\p{N}+\s*$/u.test(code.line.text) &&
		Math.abs(leftOf(row) - code.left) <= SECOND_LINES.inLine * height &&
		blankBetween(item, row) <= SECOND_LINES.below * height
	);
};

/** Whether a row of one text is the second line of the last of some rows, since those above have one each, at the same place. */
export const isSecondLine = (
	rows: readonly VisualRow[],
	row: VisualRow,
	height: number,
): boolean => {
	const last = rows.at(-1);
	if (!last || last.length < 2 || !isLone(row)) return false;
	if (row.some(({ line }) => isSumName(line.text) || isKey(line.text))) return false;
	if (isNameOfOnly(rows, row, height)) return true;
	const pairs = neighbours(rows).filter(([upper]) => upper.length > 1);
	const seconds = pairs.filter(([, lower]) => isLone(lower));
	if (seconds.length === 0 || seconds.length < SECOND_LINES.share * pairs.length) return false;
	const widest = Math.max(0, ...seconds.map(([upper, lower]) => blankBetween(upper, lower)));
	const isNear =
		blankBetween(last, row) <= SECOND_LINES.farther * widest + SECOND_LINES.slack * height;
	const left = leftOf(row);
	const isInLine = ([, lower]: readonly VisualRow[]): boolean =>
		lower !== undefined && Math.abs(leftOf(lower) - left) <= SECOND_LINES.inLine * height;
	return isNear && seconds.some(isInLine);
};
