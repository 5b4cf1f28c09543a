import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { callLine } from '../../n8n/beside/callLine';
import { KnownPages } from '../../n8n/beside/knownPages';
import type { CallRecord } from '../../sandbox';
import { named } from '../helpers/files';
import { useOcr } from '../helpers/ocr';
import { ROOT } from '../helpers/project/packed';

const FILES = path.join(ROOT, 'examples/files');

const ocr = useOcr({ engine: 'deterministic' });
let known: KnownPages;

beforeAll(async () => {
	known = await KnownPages.in(FILES);
});

const call = (changes: Partial<CallRecord>): CallRecord => ({
	action: 'GeneralAccurateOCR',
	at: 0,
	arrivedBytes: 180 * 1024,
	parameters: {},
	headers: {},
	outcome: 'ok',
	requestId: 'id',
	tookMs: 812,
	inFlight: 1,
	...changes,
});

const OTHER = createHash('sha256').update('another file').digest('hex');

it('calls of the node are named by the files that are known and their pages in them', async () => {
	const bytes = async (name: string) => await readFile(path.join(FILES, name));
	const names = ['invoice.png', 'two-pages.pdf'];
	const files = await Promise.all(names.map(async (name) => named('mine', await bytes(name))));
	await ocr.run({ items: files.map((data) => ({ files: { data } })) });
	const whats = ocr.sandbox.calls.map((each) => callLine(each, known).split('  ')[1]);
	expect(whats.toSorted()).toEqual([
		'invoice.png',
		'two-pages.pdf, page 1',
		'two-pages.pdf, page 2',
	]);
});

it.each<[string, Partial<CallRecord>, string]>([
	[
		'by its kind and size',
		{ parameters: { ImageBase64: { sha256: OTHER } } },
		'a picture (180 KB)  OK  812 ms',
	],
	[
		'as a page of a PDF, whichever it is',
		{ parameters: { ImageBase64: { sha256: OTHER }, IsPdf: true, PdfPageNumber: 1 } },
		'a page of a PDF (180 KB)  OK  812 ms',
	],
	[
		'by the end of its address',
		{ parameters: { ImageUrl: 'http://example.com/a/b.png' } },
		'b.png  OK  812 ms',
	],
	[
		'with its error',
		{ outcome: 'FailedOperation.ImageBlur' },
		'a picture (180 KB)  FailedOperation.ImageBlur  812 ms',
	],
	[
		'by another action',
		{ action: 'GetCallerIdentity', tookMs: 1 },
		'(GetCallerIdentity)  OK  1 ms',
	],
])('another call is named %s', (_, changes, line) => {
	expect(callLine(call(changes), known)).toMatch(/^\d\d:\d\d:\d\d {2}/);
	expect(callLine(call(changes), known).slice(10)).toBe(line);
});
