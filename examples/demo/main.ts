/**
 * `npm run demo`: reads pictures and PDFs through the built node in n8n's own engine, and prints what
 * it read. Without arguments these are the example files, whose text is known and checked; with
 * arguments your own files. With TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY set it asks the
 * real Tencent Cloud, otherwise the local sandbox.
 */
import path from 'node:path';

import type { Engine } from '../../n8n/engine';
import { openCloud, type Cloud } from './cloud';
import { errorShare, knownTexts, type KnownTexts } from './knownTexts';
import { openFile } from './openFile';
import { print, printTitle, printTotal } from './print';
import type { Reading } from './reading';

const ROOT = path.resolve(__dirname, '../..');
const FILES = path.join(ROOT, 'examples/files');
/** Share of wrong characters that is taken for a failure. */
const MOST_ERRORS = 0.01;
const USAGE = `Usage: npm run demo -- [files]

Prints the text of PNG, JPEG, BMP and PDF files; without names, that of the examples.`;
const NEXT = `
Your own files:       npm run demo -- picture.png letter.pdf
The node in n8n:      npm run n8n`;

const UNREAD = { milliseconds: 0, text: '', lineCount: 0, averageConfidence: null };

async function read(
	engine: Engine,
	cloud: Cloud,
	known: KnownTexts,
	file: string,
): Promise<Reading> {
	const fileName = path.basename(file);
	const started = performance.now();
	const bytes = await openFile(file);
	if (typeof bytes === 'string') return { ...UNREAD, file: fileName, failure: bytes };
	const { items, error } = await engine.run({
		items: [{ files: { data: { bytes, fileName } } }],
		credential: cloud.credential,
	});
	const { text = '', lineCount = 0, averageConfidence = null } = items[0]?.json ?? {};
	const expected = known.get(fileName);
	return {
		file: fileName,
		milliseconds: performance.now() - started,
		text: String(text),
		lineCount: Number(lineCount),
		averageConfidence: averageConfidence === null ? null : Number(averageConfidence),
		...(expected !== undefined && { errors: errorShare(expected, String(text)) }),
		...(error && { failure: `${error.message}\n${error.description ?? ''}` }),
	};
}

async function main(ownFiles: string[]): Promise<boolean> {
	console.log("Starting n8n's engine");
	const opening = openCloud(process.env);
	// Loaded while the sandbox's OCR engine warms up in its own thread.
	const { startEngine } = await import('../../n8n/engine');
	const engine = await startEngine({ packageDir: ROOT });
	const cloud = await opening;
	console.log(`Asking ${cloud.name}`);

	const own = ownFiles.length > 0;
	const known: KnownTexts = own ? new Map() : await knownTexts(FILES);
	const files = own ? ownFiles : [...known.keys()].map((name) => path.join(FILES, name));
	const started = performance.now();
	const readings: Reading[] = [];
	for (const file of files) {
		printTitle(path.basename(file));
		const reading = await read(engine, cloud, known, file);
		print(reading);
		readings.push(reading);
	}
	printTotal(readings, (performance.now() - started) / 1000);
	if (!own) console.log(NEXT);
	await cloud.close();
	return readings.every(({ failure, errors = 0 }) => !failure && errors <= MOST_ERRORS);
}

function run(args: string[]): Promise<boolean> {
	if (!args.some((argument) => argument.startsWith('-'))) return main(args);
	console.log(USAGE);
	return Promise.resolve(args.includes('--help'));
}

void run(process.argv.slice(2)).then((good) => process.exit(good ? 0 : 1));
