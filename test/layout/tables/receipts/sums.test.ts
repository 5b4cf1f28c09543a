import { rowsOf, tablesOf } from '../gridPage';
import { receipt } from './receipt';

describe('the rows below a sum', () => {
	const items = [
		['ONION SOUP', '7.50'],
		['GREEN SALAD', '11.00'],
	];

	it('are no items where they are as much as the sum: that is how it was paid', async () => {
		const rows = [...items, ['TOTAL', '18.50'], ['LUNCH VOUCHER', '18.50']];
		expect(await tablesOf(receipt([40, 560], rows))).toEqual([items]);
	});

	it('are items where they are not', async () => {
		const more = ['GRILLED TROUT', '23.00'];
		const rows = [...items, ['SUBTOTAL', '18.50'], more, ['TOTAL', '41.50']];
		expect(await tablesOf(receipt([40, 560], rows))).toEqual([[...items, more]]);
	});

	it('are items though they have as many pieces, or as much as an earlier sum', async () => {
		const names = ['ITEM', 'QTY', 'AMOUNT'];
		const soups = [
			['ONION SOUP', '1', '7.50'],
			['PEA SOUP', '2', '11.00'],
		];
		const fish = [['GRILLED TROUT', '3', '69.00']];
		const sweets = [
			['LEMON CAKE', '1', '18.50'],
			['WAFFLES', '1', '3.00'],
		];
		const page = receipt(
			[40, 300, 560],
			[
				names,
				...soups,
				['SUBTOTAL', '3', '18.50'],
				...fish,
				['SUBTOTAL', '3', '69.00'],
				...sweets,
				['TOTAL', '8', '109.00'],
			],
		);
		expect(await tablesOf(page)).toEqual([[names, ...soups, ...fish, ...sweets]]);
	});

	it('are items where they have a price beside the amount, as much as the sum though it is', async () => {
		const names = ['ITEM', 'QTY', 'PRICE', 'AMOUNT'];
		const candles = ['CANDLES', '2', '12.00', '24.00'];
		const vinegar = ['VINEGAR', '3', '8.00', '24.00'];
		const subtotal = ['SUBTOTAL', '', '', '24.00'];
		const total = ['TOTAL', '', '', '48.00'];
		const page = receipt([40, 300, 420, 560], [names, candles, subtotal, vinegar, total]);
		expect(await tablesOf(page)).toEqual([[names, candles, vinegar]]);
	});

	it.each(['18% Gratuity', '10%SVC CHG', '7% GST'])(
		'are no items where a rate stands before their name: %s',
		async (name) => {
			const rows = [...items, ['SUBTOTAL', '18.50'], [name, '1.85']];
			expect(await tablesOf(receipt([40, 560], rows))).toEqual([items]);
		},
	);

	it('are no items where they have words below the numbers of items', async () => {
		const priced = [
			['ONION SOUP', '1 x 7.50', '7.50'],
			['GREEN SALAD', '2 x 5.50', '11.00'],
		];
		const rows = [
			...priced,
			['ITEMS 2', 'SUBTOTAL', '18.50'],
			['GUEST 4', 'TABLE D', '0.00'],
			['TOTAL', '', '18.50'],
		];
		expect(await tablesOf(receipt([40, 300, 560], rows))).toEqual([priced]);
	});

	it.each(['TOTAL RM', 'CREDIT RM', 'SUB-TOTALE'])(
		'are no items where they are %s',
		async (name) => {
			const rows = [...items, ['SUBTOTAL', '18.50'], [name, '19.60']];
			expect(await tablesOf(receipt([40, 560], rows))).toEqual([items]);
		},
	);
});

describe('a sum', () => {
	const items = [
		['2', 'ONION SOUP', '15.00'],
		['1', 'GREEN SALAD', '11.00'],
		['1', 'GRILLED TROUT', '23.00'],
	];
	const xs = [40, 100, 560];

	it.each(['TOTALDUE', 'SubTotal', 'TOTALAPAGAR', 'CashTotal'])(
		'is told though it was read without blanks: %s',
		async (name) => {
			const rows = [...items, ['1', name, '52.00'], ['1', 'ChangeDue', '8.00']];
			expect(await tablesOf(receipt(xs, rows))).toEqual([items]);
		},
	);

	it('is none where it is as much by chance, as an item that follows tells', async () => {
		const rows = [...items, ['', 'OYSTERS', '49.00'], ['1', 'LEMON CAKE', '6.00']];
		const page = receipt(xs, [...rows, ['', 'TOTAL', '104.00']]);
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('is told by its amount where nobody knows its name, and so is what follows it', async () => {
		const rows = [...items, ['', 'ST', '49.00'], ['', 'KEEPERS', '4.90'], ['', 'TL', '53.90']];
		expect(await tablesOf(receipt(xs, rows))).toEqual([items]);
	});

	it('is told by its amount however many pieces it has', async () => {
		const counted = [['4', 'TYPES:', '3', 'TOTAL', '49.00']];
		const page = [
			...receipt(xs, items),
			...receipt([40, 100, 200, 300, 560], counted, { top: 60 + 27 * items.length }),
		];
		expect(await tablesOf(page)).toEqual([items]);
	});

	it('is no item that comes to as much as those above it', async () => {
		const more = [...items, ['7', 'LEMON CAKE', '49.00']];
		expect(await tablesOf(receipt(xs, [...more, ['', 'TOTAL', '98.00']]))).toEqual([more]);
	});

	it('is no row of a table that says how as much was paid', async () => {
		const rows = [
			['Name', 'Place', 'Day', 'Paid', 'Amount'],
			['Okafor', 'Harbour', '12/03/2026', 'NOTE', '10.00'],
			['Lindqvist', 'Market', '12/03/2026', 'CASH', '10.00'],
			['Moreau', 'Castle', '14/03/2026', 'NOTE', '25.00'],
			['Petrov', 'Bridge', '15/03/2026', 'NOTE', '31.00'],
		];
		expect(await tablesOf(receipt([40, 160, 270, 420, 560], rows))).toEqual([rows]);
	});
});

describe('a single item without names of columns', () => {
	const soup = ['1', 'ONION SOUP', '7.50'];

	it.each([
		['1', 'SUB TOTAL'],
		['', 'Subtotal'],
	])('is a table right above a sum of as much: %s %s', async (...sum) => {
		const rows = [soup, [...sum, '7.50'], ['', 'GST 6%', '0.45'], ['', 'NET TOTAL', '7.95']];
		expect(await tablesOf(receipt([40, 100, 560], rows))).toEqual([[soup]]);
	});

	it('is none above something else', async () => {
		const rows = [soup, ['', 'Place', '12'], ['', 'NET TOTAL', '7.95']];
		expect(await tablesOf(receipt([40, 100, 560], rows))).toEqual([]);
	});
});

describe('the largest table of a receipt', () => {
	const taxes = [
		['GST SUMMARY', 'NET', 'TAX'],
		['S = 6%', '11.00', '0.66'],
		['Z = 0%', '7.50', '0.00'],
		['E = 0%', '2.10', '0.00'],
	];
	const xs = [40, 300, 560];

	it('is that of its items, however many taxes are recapitulated', async () => {
		const items = receipt(
			[40, 560],
			[
				['ONION SOUP', '7.50'],
				['GREEN SALAD', '11.00'],
				['TOTAL', '18.50'],
			],
		);
		const rows = await rowsOf([[...items, ...receipt(xs, taxes, { top: 300 })]]);
		expect(rows.map(Object.values)).toEqual([
			['ONION SOUP', '7.50'],
			['GREEN SALAD', '11.00'],
		]);
	});

	it('is that of its items under names that were read without blanks', async () => {
		const bill = [
			['BILLNO', 'Till', 'Time', 'User'],
			['40118', 'Quay 2', '9:58PM', 'Okafor'],
			['40119', 'Quay 3', '9:59PM', 'Okafor'],
		];
		const items = [
			['Qty', 'ItemName', 'Amount'],
			['1', 'ONION SOUP', '28.00'],
			['2', 'LEMON CAKE', '5.00'],
		];
		const page = [
			...receipt([40, 160, 280, 560], bill),
			...receipt([40, 140, 560], items, { top: 220 }),
		];
		const rows = await rowsOf([page]);
		expect(rows.map(Object.values)).toEqual(items.slice(1));
	});

	it('is that of its taxes where there is no other', async () => {
		const rows = await rowsOf([receipt(xs, taxes)]);
		expect(rows.map(Object.values)).toEqual(taxes.slice(1));
	});
});
