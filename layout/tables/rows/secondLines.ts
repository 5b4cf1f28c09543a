import { neighbours } from '../../lists/neighbours';
import type { PlacedLine } from '../../place/place';
import { blankBetween, type VisualRow } from '../../place/span';
import { isKey, isKeyWithValue, isNumeric } from '../../words/kinds';
import { isSumName } from '../../words/sums';
import { SECOND_LINES } from '../measures/rows';

const leftOf = (row: VisualRow): number => Math.min(...row.map(({ left }) => left));

/** Whether a row is one text of words, or a key with its value: what stands below an item and says more of it. */
const isDetail = (row: VisualRow): boolean =>
	row.length === 1 && row.every(({ line: { text } }) => !isNumeric(text) || isKeyWithValue(text));

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

/** Rows that stand for an item each, as full as most others, with those of fewer cells that follow each of them. */
const withDetails = (rows: readonly VisualRow[]): VisualRow[][] => {
	const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const items: VisualRow[][] = [];
	for (const row of rows) {
		if (row.length >= Math.max(2, SECOND_LINES.full * longest)) items.push([row]);
		else items.at(-1)?.push(row);
	}
	return items;
};

/** What lines that are a key with its value begin with: a detail of one item is such a detail of another. */
const keysOf = (lines: readonly PlacedLine[]): string[] =>
	lines.flatMap(({ line: { text } }) =>
		isKeyWithValue(text) ? text.trim().split(/\s*[:：]/u, 1) : [],
	);

const isSumOrKey = (row: VisualRow): boolean =>
	row.some(({ line }) => isSumName(line.text) || isKey(line.text));

/** Whether a row of one text is one more line of the last of some rows, since those above have one each, at the same place. */
export const isSecondLine = (
	rows: readonly VisualRow[],
	row: VisualRow,
	height: number,
): boolean => {
	const items = withDetails(rows);
	const last = items.at(-1);
	const bottom = last?.at(-1);
	if (!last || !bottom || !isDetail(row)) return false;
	if (!isSumOrKey(row) && isNameOfOnly(rows, row, height)) return true;
	const others = items.slice(0, -1);
	const pairs = others.flatMap((item) => neighbours(item).slice(last.length - 1, last.length));
	const lower = pairs.map(([, line]) => line);
	const isUsual = pairs.length > 0 && pairs.length >= SECOND_LINES.share * others.length;
	if (!isUsual && !keysOf(lower.flat()).some((key) => keysOf(row).includes(key))) return false;
	if (isSumOrKey(row) && !lower.some(isSumOrKey)) return false;
	const widest = Math.max(0, ...pairs.map(([upper, line]) => blankBetween(upper, line)));
	const isNear =
		blankBetween(bottom, row) <= SECOND_LINES.farther * widest + SECOND_LINES.slack * height;
	const left = leftOf(row);
	const isInLine = (line: PlacedLine): boolean =>
		Math.abs(line.left - left) <= SECOND_LINES.inLine * height;
	return isNear && lower.some((line) => line.some(isInLine));
};
