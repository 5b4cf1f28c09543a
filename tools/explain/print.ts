import type { Table } from '../../layout/page';
import type { Explained, ExplainedCandidate, ExplainedLine } from './explained';
import { placeOf, type Place } from './place';

/** Characters of a cell that are shown. */
const WIDEST = 28;

const short = (cell: string): string =>
	cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell;

const grid = (rows: readonly (readonly string[])[]): string[] => {
	const shown = rows.map((row) => row.map(short));
	const widths = shown[0]?.map((_, column) =>
		Math.max(...shown.map((row) => row[column]?.length ?? 0)),
	);
	return shown.map((row) =>
		`    ${row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join(' | ')}`.trimEnd(),
	);
};

const placeText = ({ left, top, right, bottom }: Place): string => {
	const [x, y, width, height] = [left, top, right - left, bottom - top].map(Math.round);
	return `${x} ${y} ${width}×${height}`;
};

function tableText(table: Table, number: number, lines: readonly ExplainedLine[]): string[] {
	const place = placeText(placeOf(table.box));
	const spans = table.columns.map(({ left, right }) => `${left.toFixed(0)}–${right.toFixed(0)}`);
	const notes = table.notes.map(
		({ line, row }) => `  note before row ${row + 1}: ${lines[line]?.text ?? ''}`,
	);
	return [
		`Table ${number} at ${place}: ${table.columns.length} columns, ${table.rows.length} rows`,
		`  columns at ${spans.join(', ')}`,
		table.heading ? '  heading' : '  no heading',
		...grid([...(table.heading ? [table.heading] : []), ...table.rows.map(({ cells }) => cells)]),
		...notes,
	];
}

/** A share of the score that is not worth a word. */
const SMALL = 0.005;

const signed = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(share).toFixed(2)}`;

function candidateText({
	columns,
	rows,
	place,
	score,
	shares,
	isTable,
}: ExplainedCandidate): string[] {
	const said = Object.entries(shares)
		.filter(([, share]) => Math.abs(share) >= SMALL)
		.sort(([, a], [, b]) => b - a)
		.map(([name, share]) => `${name} ${signed(share)}`);
	return [
		`  ${signed(score)} ${isTable ? 'a table' : 'no table'}, ${columns} columns, ${rows} rows at ${placeText(place)}`,
		`    ${said.join(', ')}`,
	];
}

const lineText = ({ text, place, paragraph, confidence }: ExplainedLine, index: number): string => {
	const at = place ? placeText(place) : 'no place';
	return `    ${String(index).padStart(3)}  ${at.padEnd(20)} P${paragraph ?? '-'} ${confidence ?? '-'}  ${text}`;
};

/** What the node makes of the page, in words: blocks in reading order, tables, and what no table holds. */
export function explanation({ angle, lines, blocks, tables, candidates }: Explained): string {
	const numbered = (indices: readonly number[]): string[] =>
		indices.flatMap((index) => (lines[index] ? [lineText(lines[index], index)] : []));
	const indices = [...lines.keys()];
	const outside = indices.filter((index) => lines[index]?.role === 'none' && lines[index].place);
	const lost = indices.filter((index) => !lines[index]?.place);
	return [
		`${lines.length} lines, turned by ${angle ?? 'an unknown number of'} degrees`,
		'',
		'Reading order (number in the answer, left top width×height, P ParagNo, confidence)',
		...blocks.flatMap(({ kind, rows }) => [`  ${kind}`, ...numbered(rows.flat())]),
		'',
		tables.length === 0 ? 'No table' : '',
		...tables.flatMap((table, index) => [...tableText(table, index + 1, lines), '']),
		'Read as a table, and what speaks for and against it (below 0 it is left out)',
		...candidates.flatMap(candidateText),
		'',
		`In no table: ${outside.length} of ${lines.length} lines`,
		...numbered(outside),
		...(lost.length > 0 ? ['Without a place, in the text only', ...numbered(lost)] : []),
	].join('\n');
}
