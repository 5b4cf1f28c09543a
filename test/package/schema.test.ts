import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';

import { document, picture } from '../helpers/files';
import { useOcr } from '../helpers/ocr';
import { ROOT } from '../helpers/packed';

const ocr = useOcr();

/** What n8n's editor shows of the output before the first run; it knows one schema for an operation. */
const schema = JSON.parse(
	readFileSync(
		path.join(ROOT, 'dist/nodes/TencentCloudOcr/__schema__/v1.0.0/recognizeText.json'),
		'utf8',
	),
);

describe('the schema preview', () => {
	it.each([
		['a picture', picture('one line')],
		['a PDF', document(['one', 'two'])],
	])('is what the default output gives for %s', async (_, item) => {
		const { items } = await ocr.run({ items: [item] });
		const { version, ...ofItem } = schema;
		const validate = new Ajv().compile({
			...ofItem,
			required: Object.keys(ofItem.properties),
			additionalProperties: false,
		});
		validate(items[0]?.json);
		expect(validate.errors).toBeNull();
		expect(version).toBe(1);
	});
});
