import { escaped } from './escaped';
import { headerRows } from '../headerRows';
import type { BlockOf, Column, Draft, Table } from '../model';

const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>');

function headerHtml(table: Table, number: number): string {
	const rows = headerRows(table.columns).map((cells, level) => {
		const html = cells.map(({ text, column, span, rows: down, align }) => {
			const key = `${number}:h${level}:${column}`;
			return `<th class="${align}" data-cell="${key}" colspan="${span}" rowspan="${down}">${broken(text)}</th>`;
		});
		return `<tr>${html.join('')}</tr>`;
	});
	return `<thead>${rows.join('')}</thead>`;
}

function itemHtml(table: Table, number: number, row: number): string {
	const cells = table.columns.map(({ align, width }, column) => {
		const text = broken(table.rows[row]?.[column] ?? '');
		const wrapped = width ? ' wrapped' : '';
		return `<td class="${align}${wrapped}" data-cell="${number}:${row}:${column}">${text}</td>`;
	});
	return `<tr class="item">${cells.join('')}</tr>`;
}

/** A label reaches over the empty cells before it, or after it if it comes first, as totals are set. */
function totalHtml(columns: readonly Column[], cells: readonly string[]): string {
	const label = cells.findIndex((text) => text !== '');
	const next = cells.findIndex((text, column) => column > label && text !== '');
	const span = label > 0 ? label + 1 : next;
	const align = label > 0 ? 'right' : 'left';
	const values = cells.slice(span).map((text, index) => {
		return `<td class="${columns[span + index]?.align ?? 'left'}">${broken(text)}</td>`;
	});
	const labelCell = `<td class="${align}" colspan="${span}">${broken(cells[label] ?? '')}</td>`;
	return `<tr class="total">${labelCell}${values.join('')}</tr>`;
}

/** The rows of a table that stand on one page. */
export function tableHtml(block: BlockOf<'table'>, draft: Draft): string {
	const table = draft.tables[block.table];
	if (!table) throw new Error(`The draft has no table ${block.table}`);
	const widths = table.columns.map(({ width }) => `<col style="width:${width ?? 'auto'}">`);
	const items = [];
	for (let row = block.from; row < block.to; row += 1) {
		items.push(itemHtml(table, block.table, row));
	}
	const totals = block.totals ? table.totals.map((cells) => totalHtml(table.columns, cells)) : [];
	const head = block.header ? headerHtml(table, block.table) : '';
	return `<table><colgroup>${widths.join('')}</colgroup>${head}<tbody>${items.join('')}${totals.join('')}</tbody></table>`;
}
