import type { TextLine } from '../../../layout/page';
import { line } from '../pages';
import { cell, grid, rowsOf, tablesOf, type Column } from './gridPage';

const columns: Column[] = [[50], [300, 'right'], [420, 'right']];

it('a text beside a table whose lines stand level with its rows is no column of it', async () => {
	const text = [
		'the ropes are kept in the upper loft of',
		'the boat house, and the hooks below it,',
		'but the floats are hung along the wall',
		'where the sun dries them, so that they',
		'may be taken down as soon as the nets',
		'are mended and the boats are ready.',
	];
	const rows = [
		['Item', 'Qty', 'Price'],
		['Ropes', '4', '1.40'],
		['Hooks', '3', '2.60'],
		['Floats', '15', '3.30'],
		['Lamps', '5', '8.10'],
		['Nets', '2', '44.00'],
	];
	const beside = text.map((each, at) => line(each, 560, 100 + 40 * at, each.length * 9));
	expect(await tablesOf([...grid(rows, columns), ...beside])).toEqual([rows]);
});

it('two numbers that were read as one line are two cells', async () => {
	const rows = [
		['Item', 'Price', 'Qty'],
		['Ropes', '1.40', '4'],
		['Hooks', '2.60', '3'],
		['Floats', '3.30', '15'],
	];
	const at: Column[] = [[50], [300, 'right'], [380, 'right']];
	const joined: TextLine[] = [
		...grid(rows, at),
		cell('Lamps', [50], 260),
		line('8.10 5', 260, 260, 120),
		cell('Nets', [50], 300),
		line('44.00 2', 250, 300, 130),
	];
	expect((await tablesOf(joined))[0]?.slice(4)).toEqual([
		['Lamps', '8.10', '5'],
		['Nets', '44.00', '2'],
	]);
});

it('what stands below many sums belongs to none of the rows', async () => {
	const rows = [
		['Item', 'Qty', 'Amount'],
		['Ropes', '4', '5.60'],
		['Hooks', '3', '7.80'],
		...['Subtotal', 'Shipping', 'VAT', 'Total', 'Paid'].map((name) => ['', name, '13.40']),
		['Our bank', '118', '4471'],
	];
	expect((await rowsOf([grid(rows, columns)])).map(({ Item }) => Item)).toEqual(['Ropes', 'Hooks']);
});

it('a day of which little is said is a row of its own', async () => {
	const at: Column[] = [[50], [250], [350], [450], [550, 'right'], [620]];
	const rows = [
		['Day', 'From', 'To', 'Rest', 'Hours', 'Place'],
		['Mon 4 May', '07:00', '15:30', '0:30', '8.00', 'Boat slipway'],
		['Tue 5 May', '07:00', '16:00', '0:30', '8.50', 'Boat slipway'],
		['Wed 6 May', '', '', '', '', 'Ill'],
		['Thu 7 May', '06:30', '15:00', '0:30', '8.00', 'Paint shed'],
		['Fri 8 May', '07:00', '13:00', '0:15', '5.75', 'Paint shed'],
	];
	expect(await tablesOf(grid(rows, at, { pitch: 30 }))).toEqual([rows]);
});

it('a name of a section between two columns makes no column', async () => {
	const section = cell('Gear', [370, 'centre'], 220);
	const page = [
		...grid(
			[
				['Anchor, galvanised', '49.00'],
				['Chain, 8 mm', '6.80'],
				['Fender, white', '21.50'],
			],
			[[50], [700, 'right']],
		),
		section,
		...grid(
			[
				['Oilskin jacket', '88.00'],
				['Sea boots', '54.90'],
				['Wool cap', '19.00'],
			],
			[[50], [700, 'right']],
			{ top: 260 },
		),
	];
	const [table] = await tablesOf(page);
	expect(table).toHaveLength(7);
	expect(table?.[3]).toEqual(['Gear', '']);
});
