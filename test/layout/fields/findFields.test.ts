import type { WantedField } from '../../../layout/fields';
import { find, labelled, page, valueOf } from './documents';

const invoice = page(
	'Miller Tools Ltd | Invoice',
	'Invoice Number: | INV-2025-118',
	'Invoice Date: | 14 March 2025',
	'Due Date: | 13 April 2025',
	'Customer: | Harbour Deli',
	'Description | Quantity | Amount',
	'Hammer | 2 | £30.00',
	'Nails | 5 | £10.00',
	' | Subtotal | £40.00',
	' | VAT 20% | £8.00',
	' | Total | £48.00',
);
const KNOWN = ['date', 'total', 'currency', 'dueDate', 'invoiceNumber'] as const;

describe('the fields that know their labels', () => {
	it('are found on an invoice', async () => {
		const found = await find(
			[invoice],
			KNOWN.map((field) => ({ field })),
		);
		expect(found.map((field) => field?.value)).toEqual([
			'2025-03-14',
			48,
			'GBP',
			'2025-04-13',
			'INV-2025-118',
		]);
	});

	it('are found over all pages, and tell where they were', async () => {
		const [total] = await find([page('Invoice', 'Thank you'), invoice], [{ field: 'total' }]);
		expect(total).toMatchObject({ value: 48, page: 2, label: 'Total', confidence: 99 });
		expect(total?.lines).toHaveLength(1);
	});

	it('are found by labels of two characters', async () => {
		const receipt = page('みどり商店', '小計 | ¥1,210', '消費税 | ¥96', '合計 | ¥1,306');
		expect(await valueOf(receipt, { field: 'total' })).toBe(1306);
		const small = page('望江超市', '应付 | 249.78', '现金 | 300.00', '找零 | 50.22');
		expect(await valueOf(small, { field: 'total' })).toBe(249.78);
	});

	it('leave a total empty that could be two', async () => {
		expect(await valueOf(page('Shop', 'one | 12.00', 'two | 9.00'), { field: 'total' })).toBe('');
	});

	it.each([
		['a sign that several countries use', ['Total | $12.00']],
		['two currencies', ['Total | €12.00', 'or | £10.00']],
		['none', ['Total | 12.00']],
	])('leave the currency empty where there is %s', async (_, rows) => {
		expect(await valueOf(page(...rows), { field: 'currency' })).toBe('');
	});

	it('take the sign for what a code beside it says', async () => {
		expect(await valueOf(page('Currency: CAD', 'Total | $12.00'), { field: 'currency' })).toBe(
			'CAD',
		);
	});

	it('find the number in a title', async () => {
		const title = page('Handelsrechnung (380) Nr. 880123 vom 05.03.2025', 'Muster AG');
		expect(await valueOf(title, { field: 'invoiceNumber' })).toBe('880123');
	});
});

describe('a field of the user', () => {
	const form = page(
		'Name: | Rosa Lind',
		'Street: | Hill Road 5',
		'Member No: | 4471-B',
		'Joined: | 2 May 2020',
		'Fee: | 1.250,00',
	);

	it('is found beside its label', async () => {
		expect(await valueOf(form, labelled('Street'))).toBe('Hill Road 5');
	});

	it('is found in the line of its label', async () => {
		expect(
			await valueOf(
				page('Application', 'Name: Rosa Lind', 'Street: Hill Road 5'),
				labelled('Name'),
			),
		).toBe('Rosa Lind');
	});

	it('is read as its type', async () => {
		expect(await valueOf(form, labelled('Member No', 'code'))).toBe('4471-B');
		expect(await valueOf(form, labelled('Joined', 'date'))).toBe('2020-05-02');
		expect(await valueOf(form, labelled('Fee', 'amount'))).toBe(1250);
		expect(await valueOf(form, labelled('Name', 'amount'))).toBe('');
	});

	it('is found by any of its labels, whatever its case, accents and blanks', async () => {
		const names: WantedField = {
			field: 'custom',
			labels: ['Vorname', 'PRÉNOM', 'name'],
			type: 'text',
		};
		expect(await valueOf(page('Prénom :  | Rosa', 'Rue : | Colline 5'), names)).toBe('Rosa');
	});

	it('is empty where its label is not printed, or is part of a word', async () => {
		expect(await valueOf(form, labelled('Phone'))).toBe('');
		expect(await valueOf(form, labelled('am'))).toBe('');
	});

	it('does not take the next label for its value', async () => {
		const blank = page('Name: | Rosa Lind', 'Phone:', 'Street: | Hill Road 5');
		expect(await valueOf(blank, labelled('Phone'))).toBe('');
	});

	it('ends where another label begins', async () => {
		const line = page('Form', 'Name: Rosa Lind Ref 12', 'Street: Hill Road 5');
		expect(
			await valueOf(line, labelled('Name'), {
				otherLabels: ['Ref'],
				certainty: 'balanced',
			}),
		).toBe('Rosa Lind');
	});
});
