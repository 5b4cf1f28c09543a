import { cell, grid, rowsOf, tablesOf, type Column } from './gridPage';

describe('a detail of an item', () => {
	it('may be longer than the only name that stands in its column', async () => {
		const columns: Column[] = [[50], [200], [620, 'right'], [760, 'right']];
		const lines = [
			...grid([['Code', 'Article', 'Pieces', 'Amount']], columns, { top: 100 }),
			...grid([['TB10', 'Quills', '20', '198.00']], columns, { top: 140 }),
			cell('EAN: 4012345987004', [200], 162),
		];
		expect(await rowsOf([lines])).toEqual([
			{ Code: 'TB10', Article: 'Quills EAN: 4012345987004', Pieces: '20', Amount: '198.00' },
		]);
	});

	it('has its like below, and is no item by itself', async () => {
		const columns: Column[] = [[50], [240], [560, 'right'], [680, 'right'], [800, 'right']];
		const item = (code: string, name: string, amounts: string[], top: number) =>
			grid([[code, name, ...amounts]], columns, { top });
		const lines = [
			...item('Code', 'Article', ['Pieces', 'Price', 'Amount'], 100),
			...item('4471', 'Rain butt', ['4', '30.00', '120.00'], 150),
			...grid(
				[
					['', 'Lot: K 77', 'Shelf: 31'],
					['', 'Bin: R 12', 'Shelf: 30'],
				],
				columns,
				{ top: 174, pitch: 24 },
			),
			...item('4472', 'Gutter', ['2', '8.00', '16.00'], 244),
			...item('4473', 'Bracket', ['9', '1.00', '9.00'], 290),
		];
		const rows = await rowsOf([lines]);
		expect(rows.map(({ Article }) => Article)).toEqual([
			'Rain butt Lot: K 77 Bin: R 12',
			'Gutter',
			'Bracket',
		]);
	});
});

describe('a list of risks', () => {
	it('ends at the sums of its premiums', async () => {
		const rows = [
			['Hausrat', '84,00 €'],
			['Fahrräder', '16,00 €'],
			['Gesamtbeitrag', '100,00 €'],
			['Versicherungsteuer 19 %', '19,00 €'],
			['Jahresprämie', '119,00 €'],
		];
		expect(await tablesOf(grid(rows, [[60], [640, 'right']]))).toEqual([rows.slice(0, 2)]);
	});
});
