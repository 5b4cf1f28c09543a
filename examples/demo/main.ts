/**
 * `npm run demo`: reads pictures and PDFs through the built node in n8n's own engine, and prints what
 * it read. Without arguments these are the example files, whose text is known and checked; with
 * arguments your own files. With TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY set it asks the
 * real Tencent Cloud, otherwise the local sandbox.
 */
import path from 'node:path';

import type { Engine } from '../../n8n/engine';
import { openCloud, type Cloud } from './cloud';
import { filesOf, leftOutOf, openFile } from './files';
import { knownTexts } from './knownTexts';
import { parseOptions, USAGE, type DemoOptions } from './options';
import { PageCounter } from './pageCounter';
import { print, printLeftOut, printTitle, printTotal } from './print';
import { readings, type Reading } from './reading';
import type { ViewName } from './views';

const ROOT = path.resolve(__dirname, '../..');
const FILES = path.join(ROOT, 'examples/files');
/** Of these, the rows and fields are shown as well. */
const WITH_TABLES = new Set(['invoice.png', 'receipt-zh.jpg']);
/** Share of wrong characters that is taken for a failure. */
const MOST_ERRORS = 0.01;
const NEXT = `
Your own files:       npm run demo -- picture.png folder
As rows of a table:   npm run demo -- --operation rows picture.png
The node in n8n:      npm run n8n`;

const counter = new PageCounter();
const UNREAD = { facts: '', text: '', milliseconds: 0 };

function viewsOf(file: string, { operation, names }: DemoOptions): ViewName[] {
	if (operation) return [operation];
	const isExample = names.length === 0 && WITH_TABLES.has(file);
	return isExample ? ['text', 'rows', 'fields'] : ['text'];
}

async function readFile(
	engine: Engine,
	cloud: Cloud,
	file: string,
	options: DemoOptions,
	known: string | undefined,
): Promise<Reading[]> {
	const fileName = path.basename(file);
	printTitle(fileName);
	const bytes = await openFile(file);
	if (typeof bytes === 'string') {
		const unread = { ...UNREAD, failure: bytes };
		print(unread);
		return [unread];
	}
	counter.begin(fileName);
	const views = viewsOf(fileName, options);
	const all: Reading[] = [];
	for await (const reading of readings(engine, cloud, { bytes, fileName }, views, known)) {
		if (all.length > 0) printTitle(`${fileName}, its ${views[all.length]}`);
		print(reading);
		all.push(reading);
		if (reading.failure) break;
	}
	return all;
}

async function main(options: DemoOptions): Promise<boolean> {
	console.log("Starting n8n's engine");
	const opening = openCloud(process.env, counter.pageRead);
	// Loaded while the sandbox's OCR engine warms up in its own thread.
	const { startEngine } = await import('../../n8n/engine');
	const engine = await startEngine({ packageDir: ROOT });
	const cloud = await opening;
	console.log(`Asking ${cloud.name}`);

	const own = options.names.length > 0;
	const known = await knownTexts(FILES);
	const files = own
		? options.names.flatMap(filesOf)
		: [...known.keys()].map((name) => path.join(FILES, name));
	const started = performance.now();
	const read: Reading[][] = [];
	for (const file of files) {
		const text = own ? undefined : known.get(path.basename(file));
		read.push(await readFile(engine, cloud, file, options, text));
	}
	printTotal(read, (performance.now() - started) / 1000);
	printLeftOut(options.names.flatMap(leftOutOf));
	if (!own) console.log(NEXT);
	await cloud.close();
	return read.flat().every(({ failure, errors = 0 }) => !failure && errors <= MOST_ERRORS);
}

async function run(args: string[]): Promise<boolean> {
	let options;
	try {
		options = parseOptions(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
		return false;
	}
	if (options !== 'help') return await main(options);
	console.log(USAGE);
	return true;
}

void run(process.argv.slice(2)).then((good) => process.exit(good ? 0 : 1));
