import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { SourceItem } from '../../n8n/engine';
import { OPERATIONS } from '../../nodes/TencentCloudOcr/operations';
import { differences } from '../helpers/abridged';
import { useOcr } from '../helpers/ocr';
import { ROOT } from '../helpers/project/packed';
import { codeBlocks, readPage, section } from '../helpers/project/pages';

/** Bytes; what does not fit goes to a page of docs/. */
const LONGEST_README = 12_000;

const ocr = useOcr({ engine: 'ocr' });

const example = (fileName: string, mimeType: string): SourceItem => ({
	files: {
		data: {
			bytes: readFileSync(path.join(ROOT, 'examples/files', fileName)),
			fileName,
			mimeType,
		},
	},
});

const shown = (page: string, heading: string): unknown[] =>
	codeBlocks(section(readPage(page), heading), 'json').map((text) => JSON.parse(text));

const itemOf = async (operation: string) => {
	const { items, error } = await ocr.run({
		items: [example('invoice.png', 'image/png')],
		parameters: { operation },
	});
	expect(error).toBeUndefined();
	return items[0]?.json;
};

describe('the examples of docs/outputs.md are what the node gives', () => {
	const examples = shown('docs/outputs.md', 'Output by example');

	it.each(Object.keys(OPERATIONS).map((operation, index) => [operation, index] as const))(
		'%s of an invoice',
		async (operation, index) => {
			expect(differences(examples[index], await itemOf(operation))).toEqual([]);
		},
		60_000,
	);

	it('one for each operation', () => {
		expect(examples).toHaveLength(Object.keys(OPERATIONS).length);
	});

	it('a page that cannot be read, on the error output', async () => {
		ocr.sandbox.faults.next({ kind: 'error', code: 'FailedOperation.ImageBlur', nth: 2 });
		const { outputs } = await ocr.run({
			items: [example('two-pages.pdf', 'application/pdf')],
			parameters: { operation: 'readLines' },
			options: { maxConcurrency: 1 },
			node: { onError: 'continueErrorOutput' },
		});
		const [failed] = outputs[1] ?? [];
		const [item] = shown('docs/outputs.md', 'Files that failed');
		expect(differences(item, failed?.json)).toEqual([]);
	}, 60_000);
});

it("the README's rows and fields are what the node gives", async () => {
	const given = [await itemOf('readRows'), await itemOf('readFields')];
	expect(differences(shown('README.md', 'What each operation gives'), given)).toEqual([]);
}, 60_000);

it('the README is short', () => {
	expect(Buffer.byteLength(readPage('README.md'))).toBeLessThan(LONGEST_README);
});
