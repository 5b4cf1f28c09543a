import type { MeasuredLine } from '../textLines';
import { headerRows } from './headerRows';
import type { Table } from './model';

/** What a table finder should give for one table. */
export interface TrueTable {
	header: string[];
	rows: string[][];
}

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** Lines of one cell as one text: with a space, without one where Chinese stands beside the break. */
function joinedLines(lines: readonly string[]): string {
	return lines.reduce((text, line) => {
		const chinese = CHINESE.test(text.at(-1) ?? '') || CHINESE.test(line.at(0) ?? '');
		return text === '' || chinese ? text + line : `${text} ${line}`;
	}, '');
}

/** The text of each cell as the pages show it; a header that is repeated counts once. */
function shownTexts(pages: ReadonlyArray<readonly MeasuredLine[]>): Map<string, string> {
	const shown = new Map<string, string>();
	for (const lines of pages) {
		const cells = new Map<string, string[]>();
		for (const { cell, text } of lines) {
			if (cell !== null) cells.set(cell, [...(cells.get(cell) ?? []), text]);
		}
		for (const [cell, texts] of cells) {
			shown.set(cell, joinedLines(texts).replace(/ +/g, ' '));
		}
	}
	return shown;
}

export function trueTables(
	tables: readonly Table[],
	pages: ReadonlyArray<readonly MeasuredLine[]>,
): TrueTable[] {
	const shown = shownTexts(pages);
	return tables.map(({ columns, rows }, number) => {
		const header = columns.map((_, column) =>
			headerRows(columns)
				.flatMap((cells, level) => {
					const cell = cells.find((one) => one.column <= column && column < one.column + one.span);
					return cell ? [shown.get(`${number}:h${level}:${cell.column}`) ?? ''] : [];
				})
				.filter((text) => text !== '')
				.join(' '),
		);
		const cells = rows.map((row, index) =>
			row.map((_, column) => shown.get(`${number}:${index}:${column}`) ?? ''),
		);
		return { header, rows: cells };
	});
}
