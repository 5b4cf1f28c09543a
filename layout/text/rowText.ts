import type { KeyValue, Page, PlacedLine, Table, TextRow } from '../page';
import { visualRows } from '../place/visualRows';
import { joinPieces } from './joinText';

/** Gives the texts of a page's rows. */
export interface Texts {
	row(row: TextRow): string;
	rows(rows: readonly TextRow[]): string[];
	/** A key and its value on one line. */
	pair(pair: KeyValue): string;
	/** The same as they stand: a value may have several rows. */
	rowsOfPair(pair: KeyValue): string[];
	/** The lines of a table as they stand: rows in succession, each by its lines. */
	table(table: Table): string[];
	/** Lines of a table that are in none of its rows, with the number of rows above them. */
	notes(table: Table): { text: string; row: number }[];
}

export const textsOf = ({ lines, placed }: Page): Texts => {
	const places = new Map(placed.map((line) => [line.index, line]));
	const row = (indexes: TextRow): string =>
		joinPieces(
			indexes.map((index) => {
				const place = places.get(index);
				return { text: lines[index]?.text ?? '', ...(place && { placed: place }) };
			}),
		);
	const rows = (all: readonly TextRow[]): string[] => all.map(row).filter(Boolean);
	const placedOf = (indexes: Iterable<number>): PlacedLine[] =>
		[...indexes].flatMap((index) => places.get(index) ?? []);
	const asTheyStand = (indexes: Iterable<number>): string[] =>
		rows(visualRows(placedOf(indexes)).map((line) => line.map(({ index }) => index)));
	const table = ({ rows: body, lines: all, notes }: Table): string[] => {
		const seen = new Set(notes.map(({ line }) => line));
		const own = body.map((one) => {
			const fresh = [...new Set(one.lines)].filter((line) => !seen.has(line));
			for (const line of fresh) seen.add(line);
			return fresh;
		});
		const heading = new Set(all.filter((line) => !seen.has(line)));
		const noted = (before: number): string[] =>
			asTheyStand(
				notes.filter((note) => Math.min(note.row, body.length) === before).map(({ line }) => line),
			);
		return [
			...asTheyStand(heading),
			...own.flatMap((one, at) => [...noted(at), ...asTheyStand(one)]),
			...noted(body.length),
		];
	};
	return {
		row,
		rows,
		table,
		pair: ({ key, value }) => row([...key, ...value]),
		rowsOfPair: ({ key, value }) => asTheyStand([...key, ...value]),
		notes: ({ notes }) => notes.map((note) => ({ text: row([note.line]), row: note.row })),
	};
};
