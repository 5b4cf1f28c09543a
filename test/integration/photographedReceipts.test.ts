import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { useOcr } from '../helpers/ocr';

const FOLDER = path.resolve(__dirname, '../fixtures/receipts');
const PRINTED: Record<string, { date: string; total: number }> = JSON.parse(
	readFileSync(path.join(FOLDER, 'expected.json'), 'utf8'),
);

/** Milliseconds for all pictures: some seconds each where the machine has more to do. */
const PATIENCE = 300_000;

const ocr = useOcr({ engine: 'ocr' });

const fileNames = readdirSync(FOLDER).filter((name) => name.endsWith('.jpg'));

const fileOf = (fileName: string) => ({
	bytes: readFileSync(path.join(FOLDER, fileName)),
	mimeType: 'image/jpeg',
	fileName,
});

test(
	'date and total of photographed receipts and invoices are right or empty, and few are empty',
	async () => {
		const { items, error } = await ocr.run({
			items: fileNames.map((fileName) => ({ files: { data: fileOf(fileName) } })),
			parameters: { operation: 'readFields' },
			options: { timeout: PATIENCE / 1000, includeSource: true },
		});
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.sourceFile)).toEqual(Object.keys(PRINTED).sort());
		const read = items.flatMap(({ json: { sourceFile, Date, Total } }) => {
			const { date, total } = PRINTED[String(sourceFile)] ?? {};
			return [
				{ sourceFile, read: Date, printed: date },
				{ sourceFile, read: Total, printed: total },
			];
		});
		const given = read.filter((each) => each.read !== '');
		expect(given.filter((each) => each.read !== each.printed)).toEqual([]);
		expect(given.length).toBeGreaterThanOrEqual(28);
	},
	PATIENCE,
);
