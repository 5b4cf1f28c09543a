import type { PlacedLine } from '../place/place';
import type { TextLine } from '../page';
import { joinFlow } from './joinText';
import type { ReadRow } from './readPage';

interface Paragraph {
	/** The row on which it starts. */
	row: ReadRow;
	/** Lines of text; those of running text are one. */
	parts: string[];
	flows: boolean;
}

/** White space above a line, in line heights, up to which it goes on with the paragraph. */
const TIGHT = 0.7;
/** Share of a line's width by which the line before it may be shorter without ending a paragraph. */
const SHORT = 0.3;

const goesOn = (above: PlacedLine, line: PlacedLine): boolean => {
	const height = above.bottom - above.top;
	const width = line.right - line.left;
	const space = line.top - above.bottom;
	const ratio = (line.bottom - line.top) / height;
	return (
		space > -height &&
		space <= TIGHT * height &&
		ratio > 0.7 &&
		ratio < 1.4 &&
		line.left < above.right &&
		above.left < line.right &&
		line.left - above.left < 1.2 * height &&
		line.right - above.right < SHORT * width
	);
};

/** Whether a row without paragraph numbers belongs to the paragraph that ends with the row above it. */
const belongs = (above: ReadRow, row: ReadRow): boolean => {
	const [lineAbove] = above.placed;
	const [line] = row.placed;
	if (!lineAbove || !line) return !lineAbove && !line;
	if (above.placed.length === 1 && row.placed.length === 1) return goesOn(lineAbove, line);
	const space = line.top - lineAbove.bottom;
	return (
		above.placed.length > 1 && row.placed.length > 1 && space < lineAbove.bottom - lineAbove.top
	);
};

const isUnnumbered = ({ lines }: ReadRow): boolean =>
	lines.every(({ paragraph }) => paragraph === null);

const rowText = (lines: readonly TextLine[]): string => lines.map(({ text }) => text).join(' ');

/** The paragraphs in reading order, by number where the lines have one, by their places otherwise. */
const collect = (rows: readonly ReadRow[]): Paragraph[] => {
	const paragraphs: Paragraph[] = [];
	const numbered = new Map<number, Paragraph>();
	const start = (row: ReadRow, text: string, flows: boolean): Paragraph => {
		const paragraph = { row, parts: [text], flows };
		paragraphs.push(paragraph);
		return paragraph;
	};
	rows.forEach((row, index) => {
		const above = rows[index - 1];
		if (isUnnumbered(row)) {
			const last = above && isUnnumbered(above) ? paragraphs.at(-1) : undefined;
			if (above && last && belongs(above, row)) last.parts.push(rowText(row.lines));
			else start(row, rowText(row.lines), row.placed.length === 1);
			return;
		}
		for (const { paragraph, text } of row.lines) {
			const known = paragraph === null ? undefined : numbered.get(paragraph);
			if (known) known.parts.push(text);
			else {
				const started = start(row, text, true);
				if (paragraph !== null) numbered.set(paragraph, started);
			}
		}
	});
	return paragraphs;
};

/** One paragraph a block, an empty line between; short ones on one visual row stay on one line. */
export const renderParagraphs = (rows: readonly ReadRow[]): string => {
	let text = '';
	let before: Paragraph | undefined;
	for (const paragraph of collect(rows)) {
		const own = paragraph.flows ? joinFlow(paragraph.parts) : paragraph.parts.join('\n');
		const beside =
			before?.row === paragraph.row && before.parts.length === 1 && paragraph.parts.length === 1;
		text += before === undefined ? own : `${beside ? ' ' : '\n\n'}${own}`;
		before = paragraph;
	}
	return text;
};
