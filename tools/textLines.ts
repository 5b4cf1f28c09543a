import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** One visual line of text on a rendered page, in pixels of the page. */
export interface MeasuredLine {
	text: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** Number of the innermost block that holds the line. */
	block: number;
	/** Number of the table row that holds it; null outside tables. */
	row: number | null;
	/** The data-cell attribute of the table cell that holds it. */
	cell: string | null;
	/** Font size in pixels. */
	size: number;
	/** Right edge of each character, for splitting a line between characters. */
	ends: number[];
}

const script = readFileSync(join(__dirname, 'inPage/measureLines.js'), 'utf8');

/** Every line of text that the page shows, in document order. */
export function measureLines(page: Page): Promise<MeasuredLine[]> {
	return page.evaluate<MeasuredLine[]>(script);
}

/** The lines as a person reads them: the cells of a table's row make one line. */
export function readingLines(lines: readonly MeasuredLine[]): string[] {
	const texts: string[] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const sameRow = line.row !== null && line.row === before?.row;
		if (sameRow) texts.push(`${texts.pop() ?? ''} ${line.text}`);
		else texts.push(line.text);
	});
	return texts;
}
