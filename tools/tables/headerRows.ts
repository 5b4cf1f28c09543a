import type { Align, Column } from './model';

/** One cell of a header row: its text and the columns and rows that it covers. */
interface HeaderCell {
	text: string;
	column: number;
	span: number;
	rows: number;
	align: Align;
}

/** The header rows of a table: one, or two where columns are grouped. */
export function headerRows(columns: readonly Column[]): HeaderCell[][] {
	const grouped = columns.some(({ group }) => group !== undefined);
	const own = (index: number, rows: number): HeaderCell => {
		const { name = '', align = 'left' } = columns[index] ?? {};
		return { text: name, column: index, span: 1, rows, align };
	};
	if (!grouped) return [columns.map((_, index) => own(index, 1))];
	const upper: HeaderCell[] = [];
	const lower: HeaderCell[] = [];
	columns.forEach(({ group }, index) => {
		if (group === undefined) {
			upper.push(own(index, 2));
			return;
		}
		lower.push(own(index, 1));
		if (columns[index - 1]?.group !== group) {
			const span = columns.filter((column) => column.group === group).length;
			upper.push({ text: group, column: index, span, rows: 1, align: 'center' });
		}
	});
	return [upper, lower];
}
