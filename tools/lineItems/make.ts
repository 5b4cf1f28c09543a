/** Makes test/fixtures/lineItems: the API's answers to invoices and receipts that are drawn here, and their line items. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

import { launchBrowser, withPage } from '../browser';
import { seededRandom } from '../random';
import { dice } from '../tables/dice';
import { ocrLines } from '../tables/answer/ocrLines';
import { wireResponse, type Tilt, type WireResponse } from '../tables/answer/response';
import { measureLines } from '../textLines';
import { pageHtml, paperOf } from './html';
import { invoices } from './invoices';
import type { Drawing, Kind } from './model';
import { receipts } from './receipts';
import { trueTables, type TrueTable } from './truth';

const target = join(__dirname, '../../test/fixtures/lineItems');

/** Degrees by which a receipt lies turned under the camera, at most. */
const MOST_TILT = 1.5;
/** Degrees by which the API's angle is off, at most. */
const OFF = 0.1;

interface LineItemsDocument {
	kind: Kind;
	language: string;
	layout: string;
	response: WireResponse;
	tables: TrueTable[];
}

async function documentOf(
	name: string,
	drawing: Drawing,
	browser: Browser,
): Promise<LineItemsDocument> {
	const thrown = dice(seededRandom(name));
	const { kind, language, layout, paper } = drawing;
	const { width } = paperOf(paper);
	const { lines, height } = await withPage(browser, { width, height: 400 }, async (page) => {
		await page.setContent(pageHtml(drawing));
		await page.evaluate('document.fonts.ready.then(() => true)');
		const height = await page.evaluate<number>('document.documentElement.scrollHeight');
		return { lines: await measureLines(page), height };
	});
	const between = (most: number): number => (2 * thrown.random() - 1) * most;
	const real = kind === 'receipt' ? between(MOST_TILT) : 0;
	const tilt: Tilt = { real, reported: real + between(OFF) };
	const response = wireResponse(ocrLines(lines, true, thrown), { width, height }, tilt, thrown);
	return { kind, language, layout, response, tables: trueTables(drawing) };
}

/** Every second one is set aside: its figures are looked at, never its page. */
const folderOf = (index: number): string => (index % 2 === 0 ? 'seen' : 'unseen');

async function main(): Promise<void> {
	const browser = await launchBrowser();
	for (const drawings of [invoices, receipts]) {
		for (const [index, drawing] of drawings.entries()) {
			const name = `${drawing.kind}-${String(index + 1).padStart(2, '0')}`;
			const folder = join(target, folderOf(index));
			mkdirSync(folder, { recursive: true });
			const document = await documentOf(name, drawing, browser);
			writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(document)}\n`);
		}
		console.log(`${drawings.length} of ${drawings[0]?.kind ?? 'nothing'}`);
	}
	await browser.close();
}

void main();
