import type { Table } from '../../page';
import { clean } from '../joinText';
import { escapeCell } from './escape';

const rowOf = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => escapeCell(clean(cell))).join(' | ')} |`.replace(/ {2,}/gu, ' ');

/** A GitHub-flavoured table; its heading is empty where the page has none. */
export const renderTable = ({ columns, heading, rows }: Table): string => {
	const names = heading ?? columns.map(() => '');
	return [
		rowOf(names),
		`|${' --- |'.repeat(names.length)}`,
		...rows.map(({ cells }) => rowOf(cells)),
	].join('\n');
};
