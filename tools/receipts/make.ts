/** Makes test/fixtures/receipts/: receipts and invoices as a phone takes them, and what is printed on them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { launchBrowser, withPage } from '../browser';
import { photographed } from '../examples/photo';
import { seededRandom } from '../random';
import { pageOf, widthOf } from './html';
import { invoices } from './invoices';
import { asian } from './tills/asian';
import { english } from './tills/english';
import { european } from './tills/european';

const target = join(__dirname, '../../test/fixtures/receipts');

/** Degrees by which a page lies turned, at most, either way. */
const MOST_TILT = 5;

async function main(): Promise<void> {
	mkdirSync(target, { recursive: true });
	const browser = await launchBrowser();
	const expected: Record<string, { date: string; total: number }> = {};
	for (const { name, paper, body, date, total } of [
		...english,
		...european,
		...asian,
		...invoices,
	]) {
		await withPage(browser, { width: widthOf(paper), height: 200 }, async (page) => {
			await page.setContent(pageOf(paper, body));
			const tilt = (2 * seededRandom(name)() - 1) * MOST_TILT;
			const png = await page.screenshot({ fullPage: true });
			const file = `${name}.jpg`;
			const bytes = await photographed(png, { tilt, seed: name });
			writeFileSync(join(target, file), bytes);
			expected[file] = { date, total };
			console.log(`${file}: ${bytes.length} bytes, turned by ${tilt.toFixed(1)} degrees`);
		});
	}
	await browser.close();
	writeFileSync(join(target, 'expected.json'), `${JSON.stringify(expected, null, '\t')}\n`);
}

void main();
