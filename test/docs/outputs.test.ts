import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { SourceItem } from '../../n8n/engine';
import { OPERATIONS } from '../../nodes/TencentCloudOcr/operations';
import { differences } from '../helpers/abridged';
import { useOcr } from '../helpers/ocr';
import { ROOT } from '../helpers/packed';
import { codeBlocks, readme, section } from '../helpers/pages';

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

const shown = (heading: string): unknown[] =>
	codeBlocks(section(readme(), heading), 'json').map((text) => JSON.parse(text));

describe("the README's examples are what the node gives", () => {
	it.each(Object.keys(OPERATIONS).map((operation, index) => [operation, index] as const))(
		'%s of an invoice',
		async (operation, index) => {
			const { items, error } = await ocr.run({
				items: [example('invoice.png', 'image/png')],
				parameters: { operation },
			});
			expect(error).toBeUndefined();
			expect(differences(shown('Output by example')[index], items[0]?.json)).toEqual([]);
		},
		60_000,
	);

	it('one for each operation', () => {
		expect(shown('Output by example')).toHaveLength(Object.keys(OPERATIONS).length);
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
		expect(differences(shown('Errors and what to do'), [failed?.json])).toEqual([]);
	}, 60_000);
});
