import { isDeepStrictEqual } from 'node:util';
import type { IDataObject } from 'n8n-workflow';

import { shownTables, shownText } from '../../../test/helpers/shownMarkdown';
import { lettersLost } from '../letters';

/** A document's readings: the lines of each page as the API gave them, and what became of them. */
export interface Readings {
	lines: readonly (readonly string[])[];
	/** Each page in Markdown. */
	markdown: readonly string[];
	/** Table rows with their sources: all tables, cells as printed, names of columns as first rows. */
	rows: readonly IDataObject[];
	/** The same, without the rows that are taken for names of columns. */
	named: readonly IDataObject[];
}

export interface Faults {
	/** Tables that are not those of Table Rows, on either side. */
	unlike: number;
	/** Letters and digits of the pages that the rendered Markdown lacks. */
	lost: number;
	/** Those that it has too many, but for names of columns that come again on a later page. */
	twice: number;
}

/** A table's part on one page, as it is printed and as Markdown has it. */
interface PartOfTable {
	page: number;
	/** Names of the columns, which are empty for a table without them. */
	names: string[];
	rows: string[][];
	/** Whether the table began on a page before. */
	goesOn: boolean;
}

const SOURCE = ['sourceFile', 'sourcePage', 'sourceTable', 'sourceRow'];
/** Part of the names of columns that are the same where a page prints them again. */
const AGAIN = 0.6;

const clean = (text: string): string =>
	text
		.replace(/(?!\s)\p{Cc}/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();

const cellsOf = (item: IDataObject): string[] =>
	Object.entries(item).flatMap(([name, cell]) =>
		SOURCE.includes(name) ? [] : clean(String(cell)),
	);

/** The tables that the node's items are of, cut at the ends of pages. */
const partsOf = ({ rows, named }: Readings): PartOfTable[] => {
	const numbers = [...new Set(rows.map(({ sourceTable }) => sourceTable))];
	return numbers.flatMap((number) => {
		const own = rows.filter(({ sourceTable }) => sourceTable === number);
		const isNamed = named.filter(({ sourceTable }) => sourceTable === number).length < own.length;
		const first = cellsOf(own[0] ?? {});
		const names = isNamed ? first : first.map(() => '');
		const parts: PartOfTable[] = [];
		for (const row of isNamed ? own.slice(1) : own) {
			const page = Number(row.sourcePage);
			const last = parts.at(-1);
			if (last?.page === page) last.rows.push(cellsOf(row));
			else parts.push({ page, names, rows: [cellsOf(row)], goesOn: parts.length > 0 });
		}
		return parts;
	});
};

/** Words, and parts of words before hyphens; of Chinese, characters. */
const wordsOf = (text: string): string[] =>
	text.match(/\p{sc=Han}|[^\s\p{sc=Han}]+?(?:[-‐‑/]|(?=\s|\p{sc=Han}|$))/gu) ?? [];

/** Whether a name is written as printed: whole, or without the names of groups that the column before has too. */
const isWrittenAs = (name: string, before: string, written: string): boolean => {
	const kept = wordsOf(written);
	const left = wordsOf(name).filter((word) => {
		if (word !== kept[0]) return true;
		kept.shift();
		return false;
	});
	const inGroups = wordsOf(before);
	return kept.length === 0 && left.every((word) => inGroups.includes(word));
};

const isSamePart = (
	{ names, rows, goesOn }: PartOfTable,
	[written = [], ...cells]: readonly string[][],
): boolean => {
	const same = names.filter((name, at) =>
		isWrittenAs(name, names[at - 1] ?? '', written[at] ?? ''),
	);
	return (
		written.length === names.length &&
		same.length >= (goesOn ? AGAIN : 1) * names.length &&
		isDeepStrictEqual(rows, cells)
	);
};

/** Holds a document's Markdown, as a Markdown library renders it, against its pages and its table rows. */
export const faultsOf = (readings: Readings): Faults => {
	const { lines, markdown } = readings;
	const parts = partsOf(readings);
	const faults: Faults = { unlike: 0, lost: 0, twice: 0 };
	let lastNames = '';
	markdown.forEach((text, at) => {
		const tables = shownTables(text);
		const own = parts.filter(({ page }) => page === at + 1);
		const different = own.filter((part, place) => !isSamePart(part, tables[place] ?? []));
		faults.unlike += different.length + Math.max(0, tables.length - own.length);
		const printed = (lines[at] ?? []).join(' ');
		const shown = shownText(text);
		const firstNames = tables[0]?.[0]?.join(' ') ?? '';
		const again = firstNames === lastNames ? firstNames : '';
		faults.lost += lettersLost(printed, shown);
		faults.twice += lettersLost(shown, `${printed} ${again}`);
		lastNames = tables.at(-1)?.[0]?.join(' ') ?? '';
	});
	return faults;
};
