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

const five: Column[] = [[50], [130], [520, 'right'], [640, 'right'], [780, 'right']];
const NAMES = ['Pos', 'Plant', 'Pieces', 'Price', 'Amount'];

describe('items around sums', () => {
	it.each([
		['Übertrag auf Seite 2', 'Übertrag'],
		['Carried forward', 'Brought forward'],
		['À reporter', 'Report'],
		['Carried to next page', 'Brought forward from page one'],
	])('go on over pages without what is carried over: %s, %s', async (end, begin) => {
		const pages = [
			[
				NAMES,
				['1', 'Hornbeam', '6', '2.40', '14.40'],
				['2', 'Dog rose', '2', '4.90', '9.80'],
				['', end, '', '', '24.20'],
			],
			[
				NAMES,
				['', begin, '', '', '24.20'],
				['3', 'Hazel', '3', '7.10', '21.30'],
				['4', 'Elder', '1', '3.00', '3.00'],
			],
		];
		const rows = await rowsOf(pages.map((page) => grid(page, five, { pitch: 28 })));
		expect(rows.map(({ Plant }) => Plant)).toEqual(['Hornbeam', 'Dog rose', 'Hazel', 'Elder']);
	});

	it('go on below a subtotal with a number of the kind of theirs, though cells are empty', async () => {
		const rows = [
			NAMES,
			['P10', 'Hornbeam', '6', '2.40', '14.40'],
			['P11', 'Dog rose', '2', '4.90', '9.80'],
			['', 'Subtotal', '', '', '24.20'],
			['D01', 'Planting of all', '', '', '35.00'],
			['VAT 7%', 'of 59.20', '', '', '4.14'],
		];
		expect(await tablesOf(grid(rows, five, { pitch: 28 }))).toEqual([
			[...rows.slice(0, 3), rows[4]],
		]);
	});

	it('keep a discount of one of them, and not that of all', async () => {
		const rows = [
			NAMES,
			['1', 'Hornbeam', '6', '2.40', '14.40'],
			['', 'Discount', '', '', '-1.40'],
			['2', 'Dog rose', '2', '4.90', '9.80'],
			['3', 'Hazel', '3', '7.10', '21.30'],
			['', 'Total', '', '', '44.10'],
			['', 'Discount', '', '', '-4.10'],
		];
		expect(await tablesOf(grid(rows, five, { pitch: 28 }))).toEqual([rows.slice(0, 5)]);
	});
});

it('two taxes with the same two names each do not tear a table', async () => {
	const wide: Column[] = [
		...five.slice(0, 3),
		[600, 'right'],
		[680, 'right'],
		[760, 'right'],
		[840, 'right'],
		[960, 'right'],
	];
	const lines = [
		...grid([['Pos', 'Plant', 'Pieces', 'State tax', '', 'Federal tax', '', 'Amount']], wide, {}),
		...grid([['', '', '', '%', 'Sum', '%', 'Sum', '']], wide, { top: 124 }),
		...grid(
			[
				['1', 'Hornbeam', '6', '6%', '1.20', '6%', '1.20', '20.00'],
				['2', 'Dog rose', '2', '9%', '0.90', '9%', '0.90', '10.00'],
				['3', 'Hazel', '3', '9%', '2.70', '9%', '2.70', '30.00'],
			],
			wide,
			{ top: 160 },
		),
	];
	const [row] = await rowsOf([lines]);
	expect(Object.values(row ?? {})).toEqual([
		'1',
		'Hornbeam',
		'6',
		'6%',
		'1.20',
		'6%',
		'1.20',
		'20.00',
	]);
});

it('the name of a section is in neither the heading nor the row of the first item, wide as the space is that subtotals leave', async () => {
	const rows = [
		NAMES,
		['Hedges', '', '', '', ''],
		['P10', 'Hornbeam', '6', '2.40', '14.40'],
		['P11', 'Dog rose', '2', '4.90', '9.80'],
		['', 'Subtotal', '', '', '24.20'],
		['Trees', '', '', '', ''],
		['T40', 'Hazel', '3', '7.10', '21.30'],
		['T41', 'Elder', '1', '3.00', '3.00'],
		['', 'Subtotal', '', '', '24.30'],
		['Tools', '', '', '', ''],
		['W07', 'Spade', '1', '30.00', '30.00'],
	];
	const read = await rowsOf([grid(rows, five, { pitch: 30 })]);
	expect(Object.keys(read[0] ?? {})).toEqual(NAMES);
	expect(read.flatMap(({ Pos, Plant }) => (Plant ? [Pos] : []))).toEqual([
		'P10',
		'P11',
		'T40',
		'T41',
		'W07',
	]);
});

it.each([['Unit price'], ['UNIT'], ['单位']])(
	'%s can be the first line of a name',
	async (name) => {
		const columns: Column[] = [
			[50],
			[420, 'right'],
			[560, 'right'],
			[700, 'right'],
			[840, 'right'],
		];
		const lines = [
			...grid([['', '', name, name, 'Amount']], columns, { top: 100 }),
			...grid([['Article', 'Pieces', '(net)', '(gross)', '(gross)']], columns, { top: 122 }),
			...grid(
				[
					['Copper kettle', '1', '25.00', '30.00', '30.00'],
					['Loose tea', '2', '11.50', '11.50', '23.00'],
					['Tea strainer', '1', '2.50', '3.00', '3.00'],
				],
				columns,
				{ top: 160 },
			),
		];
		expect(Object.keys((await rowsOf([lines]))[0] ?? {})).toEqual([
			'Article',
			'Pieces',
			expect.stringContaining(name),
			expect.stringContaining(name),
			'Amount (gross)',
		]);
	},
);

it('names of sections among rows as far apart are rows of their own where the table begins with one', async () => {
	const charges: Column[] = [[50], [520, 'right'], [660, 'right'], [800, 'right']];
	const rows = [
		['Charge', 'Usage', 'Rate', 'Amount'],
		['Water', '', '', ''],
		['Standing charge', '', '', '$9.50'],
		['First 400 gallons', '400 gal', '$0.0112', '$4.48'],
		['Other 350 gallons', '350 gal', '$0.0198', '$6.93'],
		['Sewer and drains', '', '', ''],
		['Meter charge', '', '', '$3.00'],
		['All 750 gallons', '750 gal', '$0.0174', '$13.05'],
	];
	expect(await tablesOf(grid(rows, charges, { pitch: 27 }))).toEqual([rows]);
});

it('lines drawn with characters are in no cell', async () => {
	const rows = [
		NAMES,
		['101', 'Hornbeam', '6', '2.40', '14.40'],
		['102', 'Dog rose', '2', '4.90', '9.80'],
		['103', 'Hazel', '3', '7.10', '21.30'],
	];
	const [names = [], ...items] = rows;
	const rule = '-'.repeat(73);
	const lines = [
		...grid([names], five, { top: 100 }),
		cell(rule, [50], 124),
		...grid(items.slice(0, 2), five, { top: 148, pitch: 24 }),
		cell(rule, [50], 196),
		...grid(items.slice(2), five, { top: 220 }),
		cell(rule, [50], 244),
		...grid([['', 'Total', '', '', '45.50']], five, { top: 268 }),
	];
	expect(await tablesOf(lines)).toEqual([rows]);
});
