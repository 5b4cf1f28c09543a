/**
 * Makes the table corpus in test/fixtures/tables: pictures, the API's answers to them, and the true
 * tables. Names after the command limit the run, such as `tsx tools/tables/make.ts invoice receipt-03`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser';
import { documentOf } from './document';
import { plans } from './plan';

const corpus = join(__dirname, '../../test/fixtures/tables');

async function main(): Promise<void> {
	const wanted = process.argv.slice(2);
	const chosen = plans.filter(
		({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
	);
	const browser = await launchBrowser();
	for (const plan of chosen) {
		const { document, pictures } = await documentOf(plan, browser);
		const folder = join(corpus, plan.unseen ? 'unseen' : 'seen');
		mkdirSync(folder, { recursive: true });
		for (const { name, bytes } of pictures) writeFileSync(join(folder, name), bytes);
		writeFileSync(join(folder, `${plan.name}.json`), `${JSON.stringify(document)}\n`);
		const sizes = pictures.map(({ bytes }) => `${Math.round(bytes.length / 1024)} KB`);
		console.log(`${plan.name}: ${sizes.join(', ')}; ${plan.traits.join(' ')}`);
	}
	await browser.close();
}

void main();
