import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';

import { OPERATIONS } from '../../nodes/TencentCloudOcr/operations';
import { document, picture } from '../helpers/files';
import { useOcr } from '../helpers/ocr';
import { ROOT } from '../helpers/project/packed';

const ocr = useOcr();

/** What n8n's editor shows of an operation's output before the first run. */
const FOLDER = path.join(ROOT, 'dist/nodes/TencentCloudOcr/__schema__/v1.0.0');
/** Whatever a preview tells of is found on it. */
const INVOICE = 'Invoice date: 14 March 2026\nTotal: EUR 12.50';
const previewed = readdirSync(FOLDER).map((file) => path.basename(file, '.json'));

describe('the schema preview', () => {
	it('is there for each operation whose items have the same keys for all files', () => {
		expect(previewed.filter((name) => !(name in OPERATIONS))).toEqual([]);
		expect(previewed).toEqual(
			expect.arrayContaining(['readFields', 'readLines', 'readRaw', 'readText']),
		);
		// The keys of rows are the columns of the table.
		expect(previewed).not.toContain('readRows');
	});

	it.each(previewed)('of %s is what it gives by default, for a picture and a PDF', async (name) => {
		const { version, ...ofItem } = JSON.parse(
			readFileSync(path.join(FOLDER, `${name}.json`), 'utf8'),
		);
		const validate = new Ajv().compile({
			...ofItem,
			required: Object.keys(ofItem.properties),
			additionalProperties: false,
		});
		const { items } = await ocr.run({
			items: [picture(INVOICE), document([INVOICE, 'Thank you.'])],
			parameters: { operation: name },
		});
		expect(items.length).toBeGreaterThan(1);
		for (const { json } of items) {
			validate(json);
			expect(validate.errors).toBeNull();
		}
		expect(version).toBe(1);
	});
});
