import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../helpers/project/packed';
import { useHouse } from './house';
import { cellsOf } from './house/cells';
import { download } from './house/download';
import { executionsOf } from './house/execution';
import { saveMailRecipe } from './house/mailRecipe';
import { useMailbox } from './house/mailbox';
import { message } from './house/message';
import { officeSum } from './house/officeSum';
import { openKitchen } from './house/recipe';

/** The two recipes that read fields, with the sandbox's OCR: what they come to is summed by LibreOffice. */

const house = useHouse({ sandbox: { engine: 'ocr', requestsPerSecond: 0 } });

const RECEIPTS = join(ROOT, 'test/fixtures/receipts');
const PRINTED: Record<string, { date: string; total: number }> = JSON.parse(
	readFileSync(join(RECEIPTS, 'expected.json'), 'utf8'),
);
/** Of three countries, with points and commas before decimals. */
const ATTACHED = ['receipt-british.jpg', 'receipt-german.jpg', 'invoice-american.jpg'];

describe('a mail with three receipts', () => {
	const mailbox = useMailbox(house);

	it('becomes three rows of a spreadsheet, whose numbers LibreOffice sums', async () => {
		const recipe = await saveMailRecipe(
			house.client,
			house.credential,
			mailbox.server(),
			'receipts-by-mail-to-rows.json',
		);
		await mailbox.watch(recipe);
		await mailbox.server().deliver(
			message(
				'Expenses of March',
				ATTACHED.map((name) => ({
					name,
					mimeType: 'image/jpeg',
					bytes: readFileSync(join(RECEIPTS, name)),
				})),
			),
		);
		const [execution] = await executionsOf(house.client, recipe.id, 1);
		expect(execution?.error).toBeUndefined();
		expect(execution?.outputs('What could not be read')).toEqual([]);
		const file = await download(
			house,
			execution?.outputs('Make a spreadsheet')[0]?.[0]?.binary?.data,
		);
		const [heading, ...rows] = cellsOf(file);
		expect(heading).toEqual([...['Date', 'Total', 'Currency', 'needsReview', 'From', 'Subject']]);
		expect(rows.map((row) => [row[0], row[1], row[5]])).toEqual(
			ATTACHED.map((name) => [PRINTED[name]?.date, PRINTED[name]?.total, 'Expenses of March']),
		);
		const sum = ATTACHED.reduce((all, name) => all + (PRINTED[name]?.total ?? NaN), 0);
		expect(await officeSum(file, 'Total')).toBeCloseTo(sum, 2);
	});
});

describe('a folder of invoices', () => {
	it('becomes its lines with number and date, whose amounts LibreOffice sums', async () => {
		const kitchen = await openKitchen(house);
		const execution = await kitchen.cook('invoice-lines-with-number-and-date.json');
		kitchen.close();
		expect(execution.error).toBeUndefined();
		const file = readFileSync(join(kitchen.places.results, 'invoices.xlsx'));
		const [heading, ...rows] = cellsOf(file);
		expect(heading).toEqual([
			...['Invoice number', 'Invoice date'],
			...['Item', 'Description', 'Qty', 'Unit price', 'Amount'],
		]);
		expect(rows).toHaveLength(6);
		for (const row of rows) expect(row.slice(0, 2)).toEqual(['NT-20418', '2026-03-12']);
		expect(rows[0]?.slice(2)).toEqual(['HM-16', 'Claw hammer, 16 oz', 4, 18.5, 74]);
		expect(await officeSum(file, 'Amount')).toBeCloseTo(532.2, 2);
	});
});
