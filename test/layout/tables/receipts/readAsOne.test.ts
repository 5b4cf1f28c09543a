import { tablesOf } from '../gridPage';
import { receipt } from './receipt';

describe('two cells of an item that were read as one', () => {
	it.each([
		['QTY', 'DESCRIPTION'],
		['Menge', 'Bezeichnung'],
	])('are a quantity and a name where both are named: %s, %s', async (first, second) => {
		const page = receipt(
			[40, 120, 400, 560],
			[
				[first, second, 'PRICE', 'AMOUNT'],
				['2 SATIN RIBBON', '', '3.10', '6.20'],
				['1 NEEDLES', '', '4.80', '4.80'],
				['12 3/4" BUTTONS', '', '0.20', '2.40'],
				['TOTAL', '', '', '13.40'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				[first, second, 'PRICE', 'AMOUNT'],
				['2', 'SATIN RIBBON', '3.10', '6.20'],
				['1', 'NEEDLES', '4.80', '4.80'],
				['12', '3/4" BUTTONS', '0.20', '2.40'],
			],
		]);
	});

	it('are one where only one has a name', async () => {
		const rows = [
			['ITEM', 'PRICE', 'AMOUNT'],
			['2 SATIN RIBBON', '3.10', '6.20'],
			['1 NEEDLES', '4.80', '4.80'],
		];
		const page = receipt([40, 400, 560], [...rows, ['TOTAL', '', '11.00']]);
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('are a quantity with its unit and a price where those are named', async () => {
		const page = receipt(
			[40, 300, 400, 560],
			[
				['ITEM', 'QTY', 'RATE', 'AMOUNT'],
				['PIANO TUNING', '4 hrs 95.00', '', '380.00'],
				['ORGAN TUNING', '12 hrs 95.00', '', '1,140.00'],
				['TOTAL', '', '', '1,520.00'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				['ITEM', 'QTY', 'RATE', 'AMOUNT'],
				['PIANO TUNING', '4 hrs', '95.00', '380.00'],
				['ORGAN TUNING', '12 hrs', '95.00', '1,140.00'],
			],
		]);
	});

	const tax = ['6.20 SR', '4.80 ZRL'];

	it('are an amount and the letters of its tax where both are named', async () => {
		const page = receipt(
			[40, 300, 515, 590],
			[
				['ITEM', 'QTY', 'AMT', 'TAX'],
				...tax.map((amount) => ['SATIN RIBBON', '2', amount, '']),
				['TOTAL', '', '11.00', ''],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				['ITEM', 'QTY', 'AMT', 'TAX'],
				['SATIN RIBBON', '2', '6.20', 'SR'],
				['SATIN RIBBON', '2', '4.80', 'ZRL'],
			],
		]);
	});

	it('are an amount and the letters of its tax where letters stand alone elsewhere', async () => {
		const page = receipt(
			[40, 80, 560],
			[
				['1', 'ONION SOUP', '7.50 S'],
				['2', 'WITH CROUTONS', 'S'],
				['1', 'GREEN SALAD', '11.00 S'],
				['1', 'LEMON CAKE', '4.00 S'],
				['', 'TOTAL', '22.50'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				['1', 'ONION SOUP', '7.50', 'S'],
				['2', 'WITH CROUTONS', '', 'S'],
				['1', 'GREEN SALAD', '11.00', 'S'],
				['1', 'LEMON CAKE', '4.00', 'S'],
			],
		]);
	});

	it.each(['SR', 'EUR'])('are one amount where nothing else tells: %s', async (letters) => {
		const items = [
			['SATIN RIBBON', `6.20 ${letters}`],
			['NEEDLES', `4.80 ${letters}`],
			['BUTTONS', `2.40 ${letters}`],
		];
		expect(await tablesOf(receipt([40, 560], [...items, ['TOTAL', '13.40']]))).toEqual([items]);
	});
});
