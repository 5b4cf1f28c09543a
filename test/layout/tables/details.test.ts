import { line } from '../pages';
import { cell, grid, rowsOf, type Column } from './gridPage';

const columns: Column[] = [[50], [520, 'right'], [640, 'right'], [760, 'right']];
const NAMES = ['Work', 'Hours', 'Rate', 'Amount'];

describe('lines below items that say more of them', () => {
	it('go with the last item as far as the others have such lines, and no further', async () => {
		const below = (texts: readonly string[], top: number) =>
			texts.map((text, at) => cell(text, [50], top + 32 * (at + 1)));
		const lines = [
			...grid([NAMES], columns, { top: 100 }),
			...grid([['Hedges', '3', '40.00', '120.00']], columns, { top: 150 }),
			...below(['Site: north gate', 'Tools: own', 'Waste: 2 bags'], 150),
			...grid([['Lawns', '5', '1.50', '7.50']], columns, { top: 300 }),
			...below(['Site: orchard', 'Tools: hired', 'Waste: none', 'Gates are closed at night'], 300),
		];
		expect(await rowsOf([lines])).toEqual([
			{
				Work: 'Hedges Site: north gate Tools: own Waste: 2 bags',
				Hours: '3',
				Rate: '40.00',
				Amount: '120.00',
			},
			{
				Work: 'Lawns Site: orchard Tools: hired Waste: none',
				Hours: '5',
				Rate: '1.50',
				Amount: '7.50',
			},
		]);
	});

	it('are the last one’s where rows above have more than one cell there', async () => {
		const wide: Column[] = [[50], [240], [560, 'right'], [680, 'right'], [800, 'right']];
		const item = (code: string, name: string, amount: string, top: number, below: string) => [
			...grid([[code, `A${amount.length}`, '2', '1.00', amount]], wide, { top }),
			...grid([[below, name]], wide, { top: top + 24 }),
		];
		const lines = [
			...grid([['Code', 'Article', 'Pieces', 'Price', 'Amount']], wide, { top: 100 }),
			...item('40012', 'Seed trays', '12.00', 150, 'K7'),
			...item('40013', 'Clay pots', '8.50', 220, 'K8'),
			...item('40014', 'Watering can with a rose of brass', '9.00', 290, ''),
		];
		const rows = await rowsOf([lines]);
		expect(rows.map(({ Article }) => Article)).toEqual([
			'A5 Seed trays',
			'A4 Clay pots',
			'A4 Watering can with a rose of brass',
		]);
	});

	it('are an only item’s where they stand right below its name, even a key with its value', async () => {
		const only: Column[] = [[50], [200], [560, 'right'], [680, 'right']];
		const lines = [
			...grid([['Code', 'Article', 'Pieces', 'Amount']], only, { top: 100 }),
			...grid([['TB10', 'Tab dividers', '20', '198.00']], only, { top: 140 }),
			line('EAN: 40123456', 200, 162, 130),
			line('Source: stock list of May', 50, 260, 250),
		];
		expect(await rowsOf([lines])).toEqual([
			{ Code: 'TB10', Article: 'Tab dividers EAN: 40123456', Pieces: '20', Amount: '198.00' },
		]);
	});

	it('are an item’s where that is the only one to have them, and rows stand as close elsewhere', async () => {
		const names = 'Lamp Oil Rope Net Float Hook Bell Cork Mast Sail'.split(' ');
		const tops = [140, 172, 204, 236, 282, 314, 346, 370, 394, 426];
		const lines = [
			...grid([NAMES], columns, { top: 100 }),
			...names.flatMap((name, at) =>
				grid([[name, '2', '4.00', '8.00']], columns, { top: tops[at] ?? 0 }),
			),
			cell('Serial number: NT 4471', [60], 259),
		];
		const rows = await rowsOf([lines]);
		expect(rows.map(({ Work }) => Work)).toEqual(
			names.map((name) => (name === 'Net' ? 'Net Serial number: NT 4471' : name)),
		);
	});

	it('may be barcodes under the numbers of articles', async () => {
		const wide: Column[] = [[50], [120], [280], [640, 'right'], [740, 'right'], [860, 'right']];
		const articles = [
			['10', '44-22', 'Garden hose', '5', '8.90', '44.50'],
			['20', '73-01', 'Rain barrel', '2', '40.00', '80.00'],
			['30', '90-15', 'Potting soil', '8', '5.50', '44.00'],
			['40', '11-07', 'Secateurs', '1', '24.00', '24.00'],
		];
		const lines = [
			...grid([['Pos', 'Number', 'Article', 'Qty', 'Price', 'Amount']], wide, { top: 100 }),
			...articles.flatMap((cells, at) =>
				grid([cells, ['', `400123450${at}41`, `Note 77${at} of May`]], wide, {
					top: 130 + 60 * at,
					pitch: 30,
				}),
			),
		];
		const rows = await rowsOf([lines]);
		expect(rows.map(({ Number }) => Number)).toEqual(
			articles.map(([, number], at) => `${number} 400123450${at}41`),
		);
	});

	it('are the last one’s where another item has a detail of the same name', async () => {
		const lines = [
			...grid([NAMES], columns, { top: 100 }),
			...grid([['Curtains', '2', '30.00', '60.00']], columns, { top: 140 }),
			cell('Colour: green', [50], 165),
			cell('Size: large', [200], 165),
			...grid([['Rods', '2', '8.00', '16.00']], columns, { top: 200 }),
			...grid([['Cushions', '4', '9.00', '36.00']], columns, { top: 240 }),
			cell('Colour: red', [50], 265),
			cell('Delivery: in June', [50], 290),
		];
		expect((await rowsOf([lines])).at(-1)).toMatchObject({ Work: 'Cushions Colour: red' });
	});
});
