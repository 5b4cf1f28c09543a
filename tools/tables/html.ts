import type { Align, Block, Column, Draft, Table } from './model';
import type { Style } from './style';

/** One cell of a header row: its text and the columns and rows that it covers. */
interface HeaderCell {
	text: string;
	column: number;
	span: number;
	rows: number;
	align: Align;
}

export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>');

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

/** A label reaches over the empty cells beside it, as totals are set. */
function totalHtml(columns: readonly Column[], cells: readonly string[]): string {
	const label = cells.findIndex((text) => text !== '');
	let html = '';
	for (let column = 0; column < cells.length; column += 1) {
		if (column < label) continue;
		const text = broken(cells[column] ?? '');
		if (column > label) {
			html += `<td class="${columns[column]?.align ?? 'left'}">${text}</td>`;
			continue;
		}
		const next = cells.findIndex((other, index) => index > label && other !== '');
		const span = label > 0 ? label + 1 : next;
		html += `<td class="${label > 0 ? 'right' : 'left'}" colspan="${span}">${text}</td>`;
		if (label === 0) column = next - 1;
	}
	return `<tr class="total">${html}</tr>`;
}

function tableHtml(block: Block & { type: 'table' }, draft: Draft): string {
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

function blockHtml(block: Block, draft: Draft): string {
	switch (block.type) {
		case 'title':
			return `<h1 class="${block.align ?? 'left'}">${escaped(block.text)}</h1>`;
		case 'heading':
			return `<h2>${escaped(block.text)}</h2>`;
		case 'lines':
			return `<div class="${block.align ?? 'left'}">${block.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`;
		case 'paragraph':
			return `<p class="paragraph">${escaped(block.text)}</p>`;
		case 'pairs':
			return `<div class="pairs ${block.columns === 2 ? 'two' : 'one'} ${block.align ?? 'left'}">${block.pairs.map(([name, value]) => `<p>${escaped(name)}</p><p>${escaped(value)}</p>`).join('')}</div>`;
		case 'table':
			return tableHtml(block, draft);
		case 'beside':
			return `<div class="beside">${block.columns.map((column) => `<div>${column.map((inner) => blockHtml(inner, draft)).join('')}</div>`).join('')}</div>`;
		case 'rule':
			return '<hr>';
	}
}

/** The page as HTML, as tall as its content unless the height is given. */
export function pageHtml(draft: Draft, page: number, style: Style): string {
	const blocks = draft.pages[page] ?? [];
	const body = blocks.map((block) => blockHtml(block, draft)).join('\n');
	return `<!doctype html><meta charset="utf-8"><style>${style.css}</style><div class="page">${body}</div>`;
}
