/** Makes examples/files/ from the HTML in pages/: pictures, a PDF, and the lines that they show. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, withPage } from '../browser';
import { measureLines, readingLines } from '../textLines';
import { photographed } from './photo';

const SIZE = { width: 1200, height: 1600 };
const target = join(__dirname, '../../examples/files');

/** Each file and how it is taken from the page of the same name. */
const files = {
	'invoice.png': (page) => page.screenshot(),
	'receipt-zh.jpg': (page) => page.screenshot({ type: 'jpeg', quality: 72 }),
	'mixed.png': (page) => page.screenshot(),
	'tilted.jpg': async (page) => photographed(await page.screenshot()),
	'two-pages.pdf': (page) => page.pdf({ preferCSSPageSize: true }),
	'columns.png': (page) => page.screenshot(),
	'empty.png': (page) => page.screenshot(),
} as const satisfies Record<string, (page: Page) => Promise<Buffer>>;

/** The page's lines, sheet by sheet where it has several sections. */
async function linesOfSheets(page: Page): Promise<string[][]> {
	const lines = await measureLines(page);
	const tops = await page.evaluate<number[]>(
		`[...document.querySelectorAll('section')].map((section) => section.offsetTop)`,
	);
	const starts = tops.length > 0 ? tops : [0];
	return starts.map((top, index) =>
		readingLines(lines.filter(({ y }) => y >= top && y < (starts[index + 1] ?? Infinity))),
	);
}

async function main(): Promise<void> {
	mkdirSync(target, { recursive: true });
	const browser = await launchBrowser();
	const expected: Record<string, { pages: Array<{ lines: string[] }> }> = {};
	for (const [name, take] of Object.entries(files)) {
		const template = join(__dirname, 'pages', name.replace(/\.\w+$/, '.html'));
		await withPage(browser, SIZE, async (page) => {
			await page.setContent(readFileSync(template, 'utf8'));
			const sheets = await linesOfSheets(page);
			expected[name] = { pages: sheets.map((lines) => ({ lines })) };
			const bytes = await take(page);
			writeFileSync(join(target, name), bytes);
			console.log(`${name}: ${bytes.length} bytes, ${sheets.flat().length} lines`);
		});
	}
	await browser.close();
	writeFileSync(join(target, 'expected.json'), `${JSON.stringify(expected, null, '\t')}\n`);
}

void main();
