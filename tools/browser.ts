import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// The same grey edges on every machine, and no glyph moved to the pixel grid.
	'--disable-lcd-text',
	'--font-render-hinting=none',
];

/** Starts Debian's Chromium; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
	const executablePath = execFileSync('sh', ['-c', 'command -v chromium'], {
		encoding: 'utf8',
	}).trim();
	return chromium.launch({ executablePath, args: ARGS });
}

/** Opens a page of the given size in pixels, runs the work in it, and closes it. */
export async function withPage<T>(
	browser: Browser,
	size: { width: number; height: number },
	work: (page: Page) => Promise<T>,
): Promise<T> {
	const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1 });
	try {
		return await work(page);
	} finally {
		await page.close();
	}
}
