import type { FileTable } from '../../../../layout/tables/joinPages';
import { unlikeness } from '../../../../layout/tables/unlike';
import { isNumeric } from '../../../../layout/words/kinds';

/** A year names a column, unless the column holds years. */
const YEAR = /^\s*(?:19|20)\d\d\s*$/u;

const isMost = (count: number, all: number): boolean => 2 * count > all;

/**
 * Whether a table's first row is one like those below it: where they have amounts, it has amounts of their
 * look. Where nothing in the table is a number, nothing tells, and the first row is taken for names.
 */
export function looksLikeRow({ header, rows }: FileTable): boolean {
	const cells = rows.flatMap((row) => row.cells.map((text, column) => ({ text, column })));
	const isUnlike = unlikeness(cells.filter(({ text }) => text !== ''));
	const numbers = header.cells.map((name, column) => {
		const below = cells.filter((cell) => cell.column === column && cell.text !== '');
		const hasYears = isMost(below.filter(({ text }) => YEAR.test(text)).length, below.length);
		return {
			hasNumbers: isMost(below.filter(({ text }) => isNumeric(text)).length, below.length),
			isNamed: name !== '',
			isAlike: isNumeric(name) && !isUnlike(name, column) && (hasYears || !YEAR.test(name)),
		};
	});
	const named = numbers.filter(({ hasNumbers, isNamed }) => hasNumbers && isNamed);
	return isMost(named.filter(({ isAlike }) => isAlike).length, named.length);
}
