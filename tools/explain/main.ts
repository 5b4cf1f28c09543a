/**
 * `npm run explain`: shows what the node makes of a page, as text and as a drawing over its picture. Pictures and PDFs
 * are read by the sandbox's OCR; a JSON file is taken for an answer of Tencent Cloud.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { userPath } from '../userPath';
import { explain } from './explained';
import { overlay } from './overlay';
import { pagesOf } from './pages';
import { explanation } from './print';

const USUAL_FOLDER = path.join(__dirname, '../../.cache/explain');

const HELP = `Usage: npm run explain -- <picture, PDF or answer.json> [flags]

Shows what the node makes of each page: lines in reading order, tables with their columns and
rows, and what is in no table. Prints it, and draws it as an SVG.

  --page <number>    this page only
  --document <name>  this document of a file of JSON lines
  --out <folder>     folder of the drawings (default .cache/explain)
  --help             this text

An answer.json is what Tencent Cloud answers, as n8n's Get Raw Response gives it: with TextDetections
itself, in a Response, or in pages of a document. A picture of the same name beside it is drawn under it.`;

function pageNumber(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw new Error(`--page takes the number of a page, not "${text}".`);
}

async function main(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			page: { type: 'string' },
			document: { type: 'string' },
			out: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	const [name, ...others] = positionals;
	if (values.help) {
		console.log(HELP);
		return;
	}
	if (name === undefined || others.length > 0) throw new Error('Name one file. See --help.');
	const file = userPath(name);
	const folder = values.out === undefined ? USUAL_FOLDER : userPath(values.out);
	const wanted = { page: pageNumber(values.page), document: values.document };
	const pages = await pagesOf(file, wanted);
	await mkdir(folder, { recursive: true });
	for (const { number, response, picture } of pages) {
		const explained = await explain(response);
		const title = `${path.basename(file)}, page ${number}`;
		const drawing = path.join(folder, `${path.basename(file)}-${number}.svg`);
		await writeFile(drawing, overlay(explained, picture, title));
		console.log(`${title}, drawn in ${path.relative(userPath('.'), drawing)}`);
		console.log(`${explanation(explained)}\n`);
	}
}

// `npm run explain -- … | head` has read enough.
process.stdout.on('error', () => process.exit());

void main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
