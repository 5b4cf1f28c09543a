import { line } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

const columns: Column[] = [
	[50],
	[300, 'right'],
	[420, 'right'],
	[540, 'right'],
	[660, 'right'],
	[780, 'right'],
	[900, 'right'],
];
const body = [
	['North', '12.1', '14.2', '15.9', '31.8', '22.4', '18.3'],
	['South', '22.7', '24.9', '25.1', '41.2', '32.6', '28.0'],
	['West', '32.3', '34.4', '35.7', '51.5', '42.8', '38.1'],
];
const names = ['Area', 'All', 'Old', 'New', 'All', 'Old', 'New'];

describe('the name of a group of columns', () => {
	it('does not reach beyond the group above it', async () => {
		const page = [
			cell('Houses', [400, 'centre'], 20),
			cell('Flats', [760, 'centre'], 20),
			cell('Age', [460, 'centre'], 60),
			cell('Age', [820, 'centre'], 60),
			...grid([names, ...body], columns),
		];
		expect((await tablesOf(page))[0]?.[0]).toEqual([
			'Area',
			'Houses All',
			'Houses Age Old',
			'Houses Age New',
			'Flats All',
			'Flats Age Old',
			'Flats Age New',
		]);
	});

	it('is that of columns of numbers and of words where the names below come again', async () => {
		const at: Column[] = [
			[50],
			[300, 'right'],
			[390, 'right'],
			[480, 'right'],
			[570, 'right'],
			[650],
		];
		const rows = [
			['Sodium', '139', '', '141', '', '136 - 145'],
			['Potassium', '5.6', 'H', '4.4', '', '3.5 - 5.1'],
			['Glucose', '104', 'H', '68', 'L', '70 - 99'],
			['Calcium', '9.1', '', '8.2', 'L', '8.6 - 10.2'],
		];
		const page = [
			line('Current', 238, 62, 90),
			line('Previous', 420, 62, 90),
			cell('Test', [50], 80),
			cell('Range', [650], 80),
			...grid([['', 'Result', 'Flag', 'Result', 'Flag', ''], ...rows], at, { top: 98 }),
		];
		expect(await tablesOf(page)).toEqual([
			[
				['Test', 'Current Result', 'Current Flag', 'Previous Result', 'Previous Flag', 'Range'],
				...rows,
			],
		]);
	});

	it('may stand far above its columns where the others of its row do', async () => {
		const page = [
			cell('Houses', [400, 'centre'], 46),
			cell('Flats', [760, 'centre'], 46),
			...grid([names, ...body], columns),
		];
		expect((await tablesOf(page))[0]?.[0]?.[1]).toBe('Houses All');
		expect((await tablesOf(page))[0]?.[0]?.[6]).toBe('Flats New');
	});

	it('names columns of the table below it, not rows of the one above', async () => {
		const rows = [names, ...body];
		const page = [
			...grid(rows, columns),
			cell('Flats and houses', [585, 'centre'], 262),
			...grid(rows, columns, { top: 286 }),
		];
		const tables = await tablesOf(page);
		expect(tables).toHaveLength(2);
		expect(tables[0]).toEqual(rows);
		expect(tables[1]?.[0]?.slice(0, 2)).toEqual(['Area', 'Flats and houses All']);
		expect(tables[1]?.slice(1)).toEqual(body);
	});
});

describe('what is no row', () => {
	const places: Column[] = [[50], [400, 'right'], [550, 'right'], [700, 'right']];
	const heading = ['Item', 'Qty', 'Price', 'Amount'];
	const rows = [
		['Hammer', '2', '15.90', '31.80'],
		['Nails', '12', '8.70', '104.40'],
		['Glue', '1', '7.95', '7.95'],
	];
	const text = 'All prices are those of the day of the order, as agreed upon in our offer';

	it('is running text between the heading and the first row', async () => {
		const page = [
			...grid([heading], places),
			line(text, 50, 128, 640, 20),
			...grid(rows, places, { top: 156 }),
		];
		expect(await tablesOf(page)).toEqual([[heading, ...rows]]);
	});

	it('is a note with its mark below the last row', async () => {
		const page = [
			...grid([heading, ...rows], places),
			cell('1', [50], 252),
			line(text, 66, 252, 634, 20),
		];
		expect(await tablesOf(page)).toEqual([[heading, ...rows]]);
	});

	it('is the axis of a chart', async () => {
		const ticks = ['250', '200', '150', '100', '50', '0'].map((tick) => [tick, tick]);
		const page = [
			...grid(
				[['Bonds', 'Shares'], ...ticks],
				[
					[90, 'right'],
					[500, 'right'],
				],
			),
		];
		expect(await tablesOf(page)).toEqual([]);
	});
});

describe('the rows of a table', () => {
	it('keep a column that descriptions run over on rows of their own', async () => {
		const places: Column[] = [[50], [300, 'right'], [420, 'right'], [540, 'right']];
		const goods = [
			['20418', '2', '15.90', '31.80', 'CUTTING DISC OF 14 INCHES'],
			['31127', '12', '8.70', '104.40', 'PAINT BRUSH WITH LONG HAIR'],
			['47730', '1', '7.95', '7.95', 'WORKING GLOVES OF COTTON'],
			['50013', '3', '2.10', '6.30', 'HANDLE MADE OF OAK TREES'],
		];
		const page = [
			...grid([['ITEM', 'QTY', 'PRICE', 'AMOUNT']], places, { top: 60 }),
			...goods.flatMap(([code = '', qty = '', price = '', amount = '', name = ''], row) => [
				...grid([[code, qty, price, amount]], places, { top: 100 + row * 84 }),
				line(name, 50, 124 + row * 84, 290, 20),
				line('PACK OF FOUR, FIT FOR ALL TOOLS', 50, 148 + row * 84, 310, 20),
			]),
		];
		expect((await tablesOf(page))[0]?.slice(0, 3)).toEqual([
			['ITEM', 'QTY', 'PRICE', 'AMOUNT'],
			['20418 CUTTING DISC OF 14 INCHES PACK OF FOUR, FIT FOR ALL TOOLS', '2', '15.90', '31.80'],
			['31127 PAINT BRUSH WITH LONG HAIR PACK OF FOUR, FIT FOR ALL TOOLS', '12', '8.70', '104.40'],
		]);
	});
});

it('a group over two columns that are empty but for one number each names both', async () => {
	const right = [300, 400, 500, 600, 700, 800];
	const at: Column[] = [[50], ...right.map((x): Column => [x, 'right'])];
	const rows = [
		['Aston', '19,870', '', '', '130', '15', '1,514'],
		['Bexhill', '13,062', '', '', '100', '17', '1,709'],
		['Corby', '12,382', '', '', '190', '21', '2,127'],
		['All', '45,314', '8', '9', '420', '53', '5,350'],
	];
	const page = [
		line('Bikes', 377, 66, 70),
		line('Boats', 615, 66, 50),
		cell('Town', [50], 92),
		cell('Cars', [300, 'right'], 92),
		line('Let', 345, 92, 38),
		line('Sold', 425, 92, 55),
		...['Let', 'Sold', 'Trips'].map((name, index) => cell(name, [600 + 100 * index, 'right'], 92)),
		...grid(rows, at, { top: 124 }),
	];
	expect(await tablesOf(page)).toEqual([
		[['Town', 'Cars', 'Bikes Let', 'Bikes Sold', 'Boats Let', 'Boats Sold', 'Trips'], ...rows],
	]);
});
