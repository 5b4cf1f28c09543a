import type { Table } from '../../layout/page';
import { escaped } from '../tables/html/escaped';
import type { Explained, ExplainedCandidate, ExplainedLine } from './explained';
import { placeOf } from './place';
import { attribute, box, hullOf, placesOf, text } from './svg';

/** A line's box with its text on hover; the text itself where there is no picture to show it. */
export function drawLine(line: ExplainedLine, index: number, withText: boolean): string {
	const { place, role, confidence, paragraph } = line;
	if (!place) return '';
	const { left, right, bottom, top } = place;
	const about = `line ${index}, ParagNo ${paragraph ?? 'none'}, confidence ${confidence ?? 'not told'}`;
	const shown = withText
		? `<text x="${left.toFixed(1)}" y="${(bottom - 0.2 * (bottom - top)).toFixed(1)}" font-size="${(0.85 * (bottom - top)).toFixed(1)}" textLength="${(right - left).toFixed(1)}" lengthAdjust="spacingAndGlyphs">${escaped(line.text)}</text>`
		: '';
	return `<g><title>${attribute(`${line.text} (${about})`)}</title>${box(place, `line ${role}`)}${shown}</g>`;
}

/** A table's columns as bands, its rows as lines; labels are `unit` times as large as on a usual page. */
export function drawTable(
	table: Table,
	number: number,
	lines: readonly ExplainedLine[],
	unit: number,
): string {
	const { left, right, top, bottom } = placeOf(table.box);
	const columns = table.columns.map((column) => box({ ...column, top, bottom }, 'column'));
	const tops = table.rows.flatMap((row) => {
		const places = placesOf(lines, row.lines);
		return places.length > 0 ? [hullOf(places).top] : [];
	});
	const between = tops.map(
		(y) =>
			`<line x1="${left.toFixed(1)}" x2="${right.toFixed(1)}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}" class="between"/>`,
	);
	const name = `Table ${number}: ${table.columns.length} columns, ${table.rows.length} rows`;
	return [...columns, ...between, text(left, top - 4 * unit, 14 * unit, 'name', name)].join('');
}

/** Where rows were read as a table and found to be none. */
export const drawLeftOut = (candidate: ExplainedCandidate, unit: number): string => {
	const { place, columns, rows, score, isTable } = candidate;
	if (isTable) return '';
	const name = `No table: ${columns} columns, ${rows} rows, ${score.toFixed(2)}`;
	const label = text(place.left, place.bottom + 12 * unit, 11 * unit, 'refused', name);
	return box(place, 'refusal') + label;
};

/** The blocks with their kinds, and a thread through the lines in the order in which they are read. */
export function drawOrder({ blocks, lines }: Explained, unit: number): string {
	const frames = blocks.map(({ kind, rows }) => {
		const places = placesOf(lines, rows.flat());
		if (places.length < 2) return '';
		const hull = hullOf(places);
		return (
			box(hull, 'block') +
			text(hull.right + 3 * unit, hull.top + 10 * unit, 10 * unit, 'kind', kind)
		);
	});
	const read = placesOf(
		lines,
		blocks.flatMap(({ rows }) => rows.flat()),
	);
	const points = read.map(
		({ left, top, bottom }) => `${left.toFixed(1)},${((top + bottom) / 2).toFixed(1)}`,
	);
	const numbers = read.map(({ left, top, bottom }, index) =>
		text(left - 14 * unit, (top + bottom) / 2 + 4 * unit, 11 * unit, 'number', String(index + 1)),
	);
	return `${frames.join('')}<polyline points="${points.join(' ')}" class="order"/>${numbers.join('')}`;
}
