/**
 * Draws what the table finder makes of a page of the corpus, for docs/rows.md:
 * `tsx tools/tables/drawMethod.ts` writes docs/images/rows.svg.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../layout/page';
import { parseTextDetections } from '../../nodes/TencentCloudOcr/api/actions/textDetections';
import type { PlacedLine } from '../../layout/place/place';
import { readPage, tablesOf } from '../../layout/readPage';
import { pause } from '../../pdf/pause';
import type { TableDocument } from './document';
import { escaped } from './html/escaped';

const root = join(__dirname, '../..');
const DOCUMENT = 'test/fixtures/tables/seen/invoice-05.json';
const PICTURE = 'docs/images/rows.svg';
const MARGIN = 40;

const rect = (left: number, top: number, right: number, bottom: number, style: string): string =>
	`<rect x="${left.toFixed(0)}" y="${top.toFixed(0)}" width="${(right - left).toFixed(0)}" height="${(bottom - top).toFixed(0)}" class="${style}"/>`;

const lineSvg = ({ left, top, right, bottom, line }: PlacedLine, inTable: boolean): string =>
	`${rect(left, top, right, bottom, inTable ? 'in' : 'out')}<text x="${left.toFixed(0)}" y="${(bottom - 0.25 * (bottom - top)).toFixed(0)}" font-size="${(0.78 * (bottom - top)).toFixed(0)}" textLength="${(right - left).toFixed(0)}" lengthAdjust="spacingAndGlyphs">${escaped(line.text)}</text>`;

const tableSvg = ({ columns, box }: Table): string =>
	columns
		.map(({ left, right }) => rect(left, box.y - 6, right, box.y + box.height + 6, 'column'))
		.join('\n');

async function main(): Promise<void> {
	const document: TableDocument = JSON.parse(readFileSync(join(root, DOCUMENT), 'utf8'));
	const [first] = document.pages;
	if (!first) throw new Error(`${DOCUMENT} has no page`);
	const page = parseTextDetections({ ...first.response }, 1);
	const read = await readPage(page, pause);
	const tables = tablesOf(read);
	const inTables = new Set(tables.flatMap(({ lines }) => lines));
	const lines = read.placed;
	const bottom = lines.reduce((most, line) => Math.max(most, line.bottom), 0) + MARGIN;
	const width = lines.reduce((most, line) => Math.max(most, line.right), 0) + 2 * MARGIN;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${bottom.toFixed(0)}" font-family="sans-serif">
<style>
.page { fill: #fff; stroke: #bbb; } .column { fill: #dbeafe; stroke: #3b82f6; stroke-dasharray: 6 4; }
.in { fill: none; stroke: #15803d; } .out { fill: #f1f1f1; stroke: #bbb; } text { fill: #222; }
</style>
<title>An invoice as the table finder sees it</title>
${rect(1, 1, width - 1, bottom - 1, 'page')}
${tables.map(tableSvg).join('\n')}
${lines.map((line) => lineSvg(line, inTables.has(line.index))).join('\n')}
</svg>
`;
	writeFileSync(join(root, PICTURE), svg);
}

void main();
