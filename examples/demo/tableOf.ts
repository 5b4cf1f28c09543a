import type { IDataObject } from 'n8n-workflow';

/** Chinese, Japanese and full-width signs, which a terminal draws twice as wide. */
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const widthOf = (text: string) => text.length + (text.match(WIDE)?.length ?? 0);

const cell = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

/** Items as a table for a terminal: their keys as columns, numbers to the right. */
export function tableOf(items: IDataObject[]): string {
	const columns = [...new Set(items.flatMap((item) => Object.keys(item)))];
	const rows = [columns, ...items.map((item) => columns.map((name) => cell(item[name])))];
	const widths = columns.map((_, index) =>
		Math.max(...rows.map((row) => widthOf(row[index] ?? ''))),
	);
	const isNumeric = columns.map((name) =>
		items.every((item) => typeof item[name] === 'number' || item[name] === ''),
	);
	const line = (row: string[]) =>
		row
			.map((text, index) => {
				const blanks = ' '.repeat((widths[index] ?? 0) - widthOf(text));
				return isNumeric[index] ? blanks + text : text + blanks;
			})
			.join('  ')
			.trimEnd();
	const rule = widths.map((width) => '─'.repeat(width)).join('  ');
	const [heading = [], ...body] = rows;
	return [line(heading), rule, ...body.map(line)].join('\n');
}
