import { pdf, png } from '../helpers/files';
import { useHouse } from './house';
import { cellsOf } from './house/cells';
import { download } from './house/download';
import { executionsOf } from './house/execution';
import { saveMailRecipe } from './house/mailRecipe';
import { useMailbox } from './house/mailbox';
import { message } from './house/message';

const INVOICE = [
	'Item | Description | Qty | Amount',
	'HM-16 | Claw hammer | 4 | 74.00',
	'CL-45 | Quick clamp | 10 | 127.50',
	'EP-02 | Epoxy resin | 6 | 187.20',
].join('\n');

const PRICES = [
	'Item | Description | Qty | Amount',
	'BR-50 | Varnish brush | 8 | 51.20',
	'SP-24 | Sandpaper | 50 | 42.50',
].join('\n');

/** Over the recipe's least file size. */
const LARGE = 6000;

const house = useHouse();
const mailbox = useMailbox(house);

describe('an e-mail with four attachments', () => {
	it('becomes the rows of a spreadsheet by the recipe', async () => {
		const recipe = await saveMailRecipe(house.client, house.credential, mailbox.server());
		await mailbox.watch(recipe);
		await mailbox.server().deliver(
			message('Invoice 20418', [
				{ name: 'invoice.pdf', mimeType: 'application/pdf', bytes: pdf([INVOICE], LARGE) },
				{
					name: 'prices.pdf',
					mimeType: 'application/octet-stream',
					bytes: pdf([PRICES], LARGE),
				},
				{ name: 'logo.png', mimeType: 'image/png', bytes: png('Supplier Ltd.') },
				{
					name: 'delivery.ics',
					mimeType: 'text/calendar',
					bytes: Buffer.from(`BEGIN:VCALENDAR\r\n${'X-A:B\r\n'.repeat(1000)}END:VCALENDAR\r\n`),
				},
			]),
		);
		const [execution] = await executionsOf(house.client, recipe.id, 1);
		expect(execution?.error).toBeUndefined();
		expect(execution?.outputs('Read the tables')[1] ?? []).toEqual([]);
		const file = execution?.outputs('Make a spreadsheet')[0]?.[0]?.binary?.data;
		expect(file?.fileExtension).toBe('xlsx');
		const [header = [], ...rows] = cellsOf(await download(house, file));
		expect(header.slice(0, 4)).toEqual(['Item', 'Description', 'Qty', 'Amount']);
		expect(rows.map((row) => row.slice(0, 4).map(String))).toEqual([
			['HM-16', 'Claw hammer', '4', '74'],
			['CL-45', 'Quick clamp', '10', '127.5'],
			['EP-02', 'Epoxy resin', '6', '187.2'],
			['BR-50', 'Varnish brush', '8', '51.2'],
			['SP-24', 'Sandpaper', '50', '42.5'],
		]);
		expect(house.sandbox.calls).toHaveLength(2);
	});
});
