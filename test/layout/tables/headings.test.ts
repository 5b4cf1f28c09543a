import { line } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

const columns: Column[] = [[50], [300, 'right'], [450, 'right'], [600, 'right']];
const body = [
	['Hammer', '2', '15.90', '31.80'],
	['Nails', '12', '8.70', '104.40'],
	['Glue', '1', '7.95', '7.95'],
	['Tape', '3', '2.10', '6.30'],
];

describe('a heading', () => {
	it('of two lines is one name for each column', async () => {
		const page = [
			cell('Item', [50], 90),
			...['Qty', 'Price', 'Amount'].map((name, n) => cell(name, [300 + n * 150, 'right'], 80)),
			...['pcs', 'net', 'net'].map((name, n) => cell(name, [300 + n * 150, 'right'], 103)),
			...grid(body, columns, { top: 150 }),
		];
		expect(await tablesOf(page)).toEqual([
			[['Item', 'Qty pcs', 'Price net', 'Amount net'], ...body],
		]);
	});

	it('of two lines is told by units under each name, though names were read as one', async () => {
		const page = [
			cell('Item', [50], 80),
			line('Price Amount', 400, 80, 200),
			cell('Qty', [300, 'right'], 80),
			...['pcs', 'net', 'net'].map((name, n) => cell(name, [300 + n * 150, 'right'], 103)),
			...grid(body, columns, { top: 150 }),
		];
		expect((await tablesOf(page))[0]?.[0]).toEqual(['Item', 'Qty pcs', 'Price net', 'Amount net']);
	});

	it('that spans columns stands before the name of each', async () => {
		const page = [
			cell('Value', [495, 'centre'], 60),
			...grid([['Item', 'Qty', 'each', 'in all'], ...body], columns),
		];
		expect(await tablesOf(page)).toEqual([
			[['Item', 'Qty', 'Value each', 'Value in all'], ...body],
		]);
	});

	it('that spans columns on the same row as names of two lines stands before the name of each', async () => {
		const page = [
			cell('Item', [50], 80),
			cell('Qty', [300, 'right'], 80),
			cell('Value', [495, 'centre'], 60),
			cell('each', [450, 'right'], 100),
			cell('in all', [600, 'right'], 100),
			...grid(body, columns, { top: 140 }),
		];
		expect((await tablesOf(page))[0]?.[0]).toEqual(['Item', 'Qty', 'Value each', 'Value in all']);
	});

	it('of a group over two narrow centred columns makes no column between them', async () => {
		const at: Column[] = [[50], [400, 'centre'], [520, 'centre']];
		const page = [
			cell('Item', [50], 60),
			cell('Price', [460, 'centre'], 60),
			...grid(
				[['', '1-9', '10-49'], ...body.map(([name = '', , b = '', c = '']) => [name, b, c])],
				at,
			),
		];
		expect((await tablesOf(page))[0]?.slice(0, 2)).toEqual([
			['Item', 'Price 1-9', 'Price 10-49'],
			['Hammer', '15.90', '31.80'],
		]);
	});

	it('may lack the name of a column', async () => {
		const rows = [['', 'Qty', 'Price', 'Amount'], ...body];
		expect(await tablesOf(grid(rows, columns))).toEqual([rows]);
	});

	it('does not take in a title that stands over the whole', async () => {
		const rows = [['Item', 'Qty', 'Price', 'Amount'], ...body];
		const page = [line('Price list of the spring', 50, 30, 400, 34), ...grid(rows, columns)];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('does not take in two addresses that stand side by side above it', async () => {
		const [sender, receiver] = [
			['From', 'Ropery Brothers Ltd', '3 Quay Street', 'Whitby YO21 1DH'],
			['Deliver to', 'Northern Boat Works', 'Harbour Road 28', 'Leith EH6 7DZ'],
		];
		const names = ['Pos', 'Part', 'Kind', 'Due', 'Qty', 'Unit', 'Price', 'Value'];
		const wide: Column[] = [50, 110, 200, 400, 560, 650, 760, 880].map((x) => [x]);
		const rows = [
			['10', 'RX-220', 'Rope 8 mm', '02.04.2026', '500', 'm', '0.12', '60.00'],
			['20', 'RX-231', 'Shackle', '02.04.2026', '100', 'pc', '0.30', '30.00'],
			['30', 'GR-700', 'Grease', '09.04.2026', '12', 'pc', '6.95', '83.40'],
		];
		const page = [
			...sender.map((text, at) => cell(text, [50], 20 + at * 23)),
			...receiver.map((text, at) => cell(text, [330], 20 + at * 23)),
			...grid([names, ...rows], wide, { top: 137 }),
		];
		expect(await tablesOf(page)).toEqual([[names, ...rows]]);
	});

	it('does not take in values that stand close above it', async () => {
		const rows = [['Item', 'Qty', 'Price', 'Amount'], ...body];
		const pairs = [
			['Invoice no.', '192317'],
			['Invoice date', '01/09/2026'],
			['Due date', '01/10/2026'],
		];
		const page = [
			...grid(pairs, [[50], [220]], { top: 20, pitch: 28 }),
			...grid(rows, columns, { top: 125 }),
		];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('does not take in a caption in the middle of all columns', async () => {
		const rows = [['Item', 'Qty', 'Price', 'Amount'], ...body];
		const page = [cell('Spring 2026', [325, 'centre'], 30), ...grid(rows, columns, { top: 55 })];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('takes in the first line of a name that stands in the middle of all columns', async () => {
		const at: Column[] = [[50], [325, 'centre'], [600, 'right']];
		const rows = [
			['Hammer', '2', '31.80'],
			['Nails', '12', '104.40'],
			['Glue', '1', '7.95'],
		];
		const page = [
			cell('Sold', [325, 'centre'], 77),
			...grid([['Item', 'net', 'Amount'], ...rows], at),
		];
		expect(await tablesOf(page)).toEqual([[['Item', 'Sold net', 'Amount'], ...rows]]);
	});

	it('does not take in the number of a table and its title, read as two texts over the first column', async () => {
		const at: Column[] = [[60], [900, 'right']];
		const rows = [
			['Work', 'Season'],
			['Quays', ''],
			['Old quay', 'Painted in April'],
			['West mole', 'Tarred every other year'],
			['Basins', ''],
			['Inner basin', 'Dredged'],
			['Lock', 'Oiled in March'],
			['Outer basin', 'Swept in May'],
		];
		const title = [cell('Table C-4.', [60], 62), cell('Upkeep of berths up to 2019', [176], 62)];
		expect(await tablesOf([...title, ...grid(rows, at, { pitch: 30 })])).toEqual([rows]);
	});

	it('does not take in a remark in brackets over its last column', async () => {
		const rows = [['Item', 'Qty', 'Price', 'Amount'], ...body];
		const page = [cell('(rounded)', [600, 'right'], 40), ...grid(rows, columns, { top: 70 })];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('does not take in a first row of words that come again below', async () => {
		const names = ['State', 'Asked', 'Granted', 'Used'];
		const rows = [
			['Ohio', 'Yes', 'Yes', 'Yes'],
			['Utah', 'Yes', 'No', 'Yes'],
			['Iowa', 'No', 'Yes', 'No'],
			['Maine', 'Yes', 'No', 'Yes'],
		];
		expect(await tablesOf(grid([names, ...rows], columns))).toEqual([[names, ...rows]]);
	});

	it('takes in a name in the middle of a wide last column, beyond its texts', async () => {
		const names = ['Subject', 'Mark', 'Effort'];
		const rows = [
			['Rowing', 'A', '1', 'in time'],
			['Knots', 'B', '2', 'steady'],
			['Charts', 'A', '1', 'exact'],
		];
		const page = [
			...names.map((name, at) => cell(name, [50 + at * 150], at ? 72 : 60)),
			cell('Remarks', [580, 'centre'], 60),
			...grid(rows, [[50], [200], [350], [500]]),
		];
		expect(await tablesOf(page)).toEqual([[[...names, 'Remarks'], ...rows]]);
	});

	it('takes in periods from one year to another', async () => {
		const names = ['Region', '2003–04 to 2008–09', '2008–09 to 2015–16'];
		const rows = [
			['North', '10.4', '0.9'],
			['South', '13.9', '-0.4'],
			['West', '1.1', '0.6'],
		];
		const places: Column[] = [[50], [400, 'right'], [700, 'right']];
		expect(await tablesOf(grid([names, ...rows], places))).toEqual([[names, ...rows]]);
	});
});

it('an address that stands over columns which have names is no name of theirs', async () => {
	const wide: Column[] = [
		[50],
		[150],
		[500, 'right'],
		[600, 'right'],
		[700, 'right'],
		[820, 'right'],
	];
	const names = ['Ref.', 'Work', 'Hours', 'Rate', 'Tax', 'Amount'];
	const rows = [
		['A-1', 'Sharpening of two saws', '3', '12.50', '20 %', '37.50'],
		['B-7', 'New handle', '1', '9.00', '5 %', '9.00'],
		['C-2', 'Delivery', '1', '4.10', '20 %', '4.10'],
	];
	const lines = [
		...['Mill Lane Joinery', '4 Station Yard', '38100 Harborough'].map((text, at) =>
			cell(text, [540], 40 + 24 * at),
		),
		...grid([names, ...rows], wide, { top: 140 }),
	];
	expect(await tablesOf(lines)).toEqual([[names, ...rows]]);
});

it('a section with its number under the names is none of them', async () => {
	const wide: Column[] = [[50], [120], [500, 'right'], [540], [700, 'right'], [820, 'right']];
	const names = ['No.', 'Work', 'Size', 'Unit', 'Price', 'Amount'];
	const rows = [
		['1', 'Kitchen', '', '', '', ''],
		['1.1', 'Tiling of the walls\nin two colours', '12.50', 'm²', '40.00', '500.00'],
		['1.2', 'Sealing', '8.00', 'm', '6.00', '48.00'],
		['2', 'Hall', '', '', '', ''],
		['2.1', 'Oiling of the floor', '9.00', 'm²', '15.00', '135.00'],
		['2.2', 'Delivery', '1', 'pc', '9.00', '9.00'],
	];
	const page = grid([names, ...rows], wide, { pitch: 56 });
	expect((await tablesOf(page))[0]?.slice(0, 3)).toEqual([
		names,
		['1', 'Kitchen', '', '', '', ''],
		['1.1', 'Tiling of the walls in two colours', '12.50', 'm²', '40.00', '500.00'],
	]);
});

it('two addresses beside each other above a line of text and the names are none of them', async () => {
	const wide: Column[] = [
		[50],
		[400],
		[560, 'right'],
		[680, 'right'],
		[760, 'right'],
		[880, 'right'],
	];
	const names = ['Work', 'Unit', 'Pieces', 'Price', 'Tax', 'Amount'];
	const rows = [
		['Removal of the old tub', 'pc', '1', '180.00', '10 %', '180.00'],
		['Fitting of the tray', 'pc', '1', '640.00', '10 %', '640.00'],
		['Labour', 'h', '4.5', '48.00', '10 %', '216.00'],
	];
	const address = (texts: readonly string[], x: number) =>
		texts.map((text, at) => cell(text, [x], 10 + 21 * at));
	const lines = [
		...address(['Garner Plumbing', '3 Well Court', 'Rowford'], 50),
		...address(['Mr and Mrs Lowe', '18 High Street', 'Rowford'], 725),
		cell('Invoice 61 of 20 May', [50], 85),
		...grid([names, ...rows], wide, { top: 118 }),
	];
	expect(await tablesOf(lines)).toEqual([[names, ...rows]]);
});

it('names in larger letters than the numbers below are read with all their lines', async () => {
	const rows = [
		['Knots', '2', '15', '31'],
		['Sails', '12', '8', '10'],
		['Charts', '1', '7', '9'],
	];
	const page = [
		line('Age 4', 275, 40, 50, 24),
		line('(first', 270, 66, 60, 24),
		line('year)', 275, 92, 50, 24),
		line('Subject', 50, 92, 70, 24),
		line('Age 5', 425, 92, 50, 24),
		line('Age 6', 575, 92, 50, 24),
		...rows.flatMap((cells, row) =>
			cells.map((text, index) =>
				line(text, [50, 290, 440, 590][index] ?? 0, 130 + 34 * row, 20, 16),
			),
		),
	];
	expect(await tablesOf(page)).toEqual([
		[['Subject', 'Age 4 (first year)', 'Age 5', 'Age 6'], ...rows],
	]);
});

it('a section under the names that stands in the second column is none of them where another is in the body', async () => {
	const at: Column[] = [[50], [160], [600, 'right'], [700, 'right'], [820, 'right']];
	const names = ['Ref.', 'Article', 'Qty', 'Price', 'Amount'];
	const rows = [
		['', 'Order 17/204 of 5 March', '', '', ''],
		['TM-8', 'Screws, box of a hundred', '15', '9.40', '141.00'],
		['AM-8', 'Washers, box of two hundred', '10', '4.10', '41.00'],
		['', 'Order 17/260 of 9 March', '', '', ''],
		['TL-18', 'Drill with two batteries', '2', '149.00', '298.00'],
	];
	const table = (await tablesOf(grid([names, ...rows], at, { pitch: 44 })))[0];
	expect(table?.[0]).toEqual(names);
	expect(table?.flat().join(' ')).toContain('Order 17/204 of 5 March');
});
