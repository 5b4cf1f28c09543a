import { createHash } from 'node:crypto';
import path from 'node:path';

import { callLine, filesIn } from '../../n8n/beside/callLine';
import type { CallRecord } from '../../sandbox';
import { ROOT } from '../helpers/packed';

const known = filesIn(path.join(ROOT, 'examples/files'));
const [hash = ''] = [...known].find(([, name]) => name === 'invoice.png') ?? [];

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

const unknown = createHash('sha256').update('another file').digest('hex');

it.each<[string, Partial<CallRecord>, string]>([
	[
		'by the name of a file that is known',
		{ parameters: { ImageBase64: { sha256: hash } } },
		'invoice.png  OK  812 ms',
	],
	[
		'by its kind and size else',
		{ parameters: { ImageBase64: { sha256: unknown } } },
		'a picture (180 KB)  OK  812 ms',
	],
	[
		'as a page of a PDF',
		{ parameters: { ImageBase64: { sha256: unknown }, IsPdf: true } },
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
])('a call is named %s', (_, changes, line) => {
	expect(callLine(call(changes), known)).toMatch(/^\d\d:\d\d:\d\d {2}/);
	expect(callLine(call(changes), known).slice(10)).toBe(line);
});
