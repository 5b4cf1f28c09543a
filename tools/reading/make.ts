/**
 * Makes the pages of known reading order in test/fixtures/reading from the HTML in pages/: what the API
 * would answer for each, and its text in the order in which the HTML tells it. Needs Debian's
 * `chromium`, `fonts-liberation`, `fonts-dejavu-core` and `fonts-noto-cjk`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, withPage } from '../browser';
import { seededRandom } from '../random';
import { dice } from '../tables/dice';
import { wireResponse } from '../tables/answer/response';
import { measureLines } from '../textLines';
import { linesAsRead } from './linesAsRead';
import { trueParts } from './truth';

const PAGES = join(__dirname, 'pages');
const TARGET = join(__dirname, '../../test/fixtures/reading');
/** Width of the window; the pages say themselves how wide they are. */
const WINDOW = { width: 1280, height: 700 };

async function main(): Promise<void> {
	mkdirSync(TARGET, { recursive: true });
	const browser = await launchBrowser();
	for (const file of readdirSync(PAGES)) {
		const name = file.replace('.html', '');
		const roll = dice(seededRandom(name));
		await withPage(browser, WINDOW, async (page) => {
			await page.setContent(readFileSync(join(PAGES, file), 'utf8'));
			await page.evaluate('document.fonts.ready.then(() => true)');
			const [width = 0, height = 0] = await page.evaluate<number[]>(
				'[document.body.offsetWidth, document.body.offsetHeight]',
			);
			const lines = await measureLines(page);
			// What Tencent says of most upright pages is 359.99.
			const tilt = { real: 0, reported: -0.01 };
			const response = wireResponse(linesAsRead(lines, roll), { width, height }, tilt, roll);
			const document = {
				width,
				height,
				response: { ...response, Angle: 359.99 },
				parts: trueParts(lines),
			};
			writeFileSync(join(TARGET, `${name}.json`), `${JSON.stringify(document)}\n`);
			console.log(`${name}: ${lines.length} lines shown, ${response.TextDetections.length} read`);
		});
	}
	await browser.close();
}

void main();
