import { line, pageOf, turned } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

const goods = [
	['Item', 'Unit', 'Qty', 'Amount'],
	['Hammer', 'pc', '2', '31.80'],
	['Box of nails', 'kg', '12', '104.40'],
	['Glue', 'tube', '1', '7.95'],
];
const columns: Column[] = [[50], [300, 'centre'], [450, 'right'], [600, 'right']];

describe('columns', () => {
	it('may be set to the left, to the right and centred in one table', async () => {
		expect(await tablesOf(grid(goods, columns))).toEqual([goods]);
	});

	it('are found whatever the order of the answer', async () => {
		expect(await tablesOf(grid(goods, columns).reverse())).toEqual([goods]);
	});

	it.each([1, -1, 2, -2])('are found on a page that is still slanted by %d°', async (degrees) => {
		const slanted = { ...turned(pageOf(grid(goods, columns)), degrees, false), angle: 0 };
		expect(await tablesOf(slanted)).toEqual([goods]);
	});

	it.each([90, 180, -90, 12])('are found on a picture turned by %d°', async (degrees) => {
		expect(await tablesOf(turned(pageOf(grid(goods, columns)), degrees, false))).toEqual([goods]);
	});

	it('stay apart where one text reaches a little into the next column', async () => {
		const rows = ['First', 'Second', 'Third'].map((name, row) => [
			line(`${name} thing of many words`, 50, 100 + row * 40, 200),
			line(`${row + 1}1111.50`, 262, 100 + row * 40, 80),
		]);
		const long = [line('Fourth thing of many words', 50, 220, 217), line('41.50', 292, 220, 50)];
		const heading = grid([['Thing', 'Price']], [[50], [262]], { top: 60 });
		const [table] = await tablesOf([...heading, ...rows.flat(), ...long]);
		expect(table?.at(-1)).toEqual(['Fourth thing of many words', '41.50']);
	});

	it('give a text without a break to the column that it fills, not to the one it touches', async () => {
		const names = ['A long name of some goods', 'Another long name of goods', 'Goods'];
		const items = names.map((name, row) => [name, `${row}12`, `${row}3.50`]);
		const at: Column[] = [[50], [450, 'right'], [600, 'right']];
		const touching = line('1234567890123456', 280, 260, 175);
		const page = [...grid([['Goods', 'Number', 'Amount'], ...items], at), touching];
		const [table] = await tablesOf([...page, cell('4.50', [600, 'right'], 260)]);
		expect(table?.at(-1)).toEqual(['', '1234567890123456', '4.50']);
	});

	it('keep their place where cells are empty', async () => {
		const rows = [
			['Item', 'Colour', 'Qty', 'Amount'],
			['Hammer', '', '2', '31.80'],
			['Nails', 'grey', '', '104.40'],
			['Glue', '', '1', '7.95'],
			['Tape', 'red', '3', ''],
		];
		expect(await tablesOf(grid(rows, columns))).toEqual([rows]);
	});

	it('keep a first one that is filled where its value changes only', async () => {
		const rows = [
			['Group', 'Item', 'Qty', 'Amount'],
			['Tools', 'Hammer', '2', '31.80'],
			['', 'Pliers', '1', '14.40'],
			['', 'Saw', '1', '27.95'],
			['Paint', 'Varnish', '4', '60.00'],
			['', 'Brush', '2', '5.00'],
		];
		expect(await tablesOf(grid(rows, [[50], [150], [450, 'right'], [600, 'right']]))).toEqual([
			rows,
		]);
	});

	it('are told apart where they are never filled on the same row', async () => {
		const rows = [
			['Date', 'Text', 'Paid out', 'Paid in', 'Balance'],
			['03/05', 'Rent', '820.00', '', '1,180.00'],
			['04/05', 'Salary', '', '2,400.00', '3,580.00'],
			['09/05', 'Water', '35.10', '', '3,544.90'],
			['11/05', 'Refund', '', '12.00', '3,556.90'],
		];
		const at: Column[] = [[50], [150], [380, 'right'], [500, 'right'], [640, 'right']];
		expect(await tablesOf(grid(rows, at))).toEqual([rows]);
	});

	it('hold Chinese, full-width digits and signs as they are shown', async () => {
		const rows = [
			['品名', '数量', '单价', '金额'],
			['办公椅', '２', '３８．００', '７６．００'],
			['台灯', '１', '１２９．５０', '１２９．５０'],
			['复印纸', '１０', '２２．００', '２２０．００'],
		];
		const at: Column[] = [[50], [300, 'right'], [480, 'right'], [680, 'right']];
		expect(await tablesOf(grid(rows, at))).toEqual([rows]);
	});
});

describe('a line over several columns', () => {
	const at: Column[] = [[50], [300, 'right'], [420, 'right']];
	const rows = [
		['Item', 'Qty', 'Amount'],
		['Hammer', '2', '31.80'],
		['Nails', '12', '4.40'],
		['Glue', '1', '7.95'],
	];
	const others = grid(rows, at).filter(({ text }) => !['12', '4.40', 'Nails'].includes(text));

	it('is cut where two numbers were read as one', async () => {
		const page = [...others, cell('Nails', [50], 180), line('12 4.40', 280, 180, 140)];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('is cut where words stand beside a number', async () => {
		const page = [...others, line('Nails 12', 50, 180, 250), cell('4.40', [420, 'right'], 180)];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('is cut where the names of a heading were read as one', async () => {
		const page = grid(rows, at).filter(({ text }) => text !== 'Qty' && text !== 'Amount');
		expect(await tablesOf([...page, line('Qty Amount', 270, 100, 150)])).toEqual([rows]);
	});

	it('makes one cell of two lines that are a currency and its amount', async () => {
		const page = [
			...grid(
				[
					['Item', 'Qty', 'Line total'],
					['Hammer', '2', '31.80'],
					['Nails', '12', '104.40'],
					['Glue', '1', '7.95'],
				],
				[[50], [300, 'right'], [500, 'right']],
			),
			...[140, 180, 220].map((y) => line('EUR', 380, y, 30)),
		];
		expect((await tablesOf(page))[0]?.slice(1)).toEqual([
			['Hammer', '2', 'EUR 31.80'],
			['Nails', '12', 'EUR 104.40'],
			['Glue', '1', 'EUR 7.95'],
		]);
	});

	it('keeps currencies in a column of their own where that has a name', async () => {
		const named = [
			['Item', 'Currency', 'Amount'],
			['Hammer', 'EUR', '31.80'],
			['Nails', 'USD', '104.40'],
			['Glue', 'EUR', '7.95'],
		];
		expect(await tablesOf(grid(named, [[50], [300], [500, 'right']]))).toEqual([named]);
	});

	it('is one cell with its neighbour where a text came in two pieces', async () => {
		const page = [
			...grid(
				[
					['Description', 'Qty', 'Amount'],
					['Hammer, wooden handle', '2', '31.80'],
					['', '12', '4.40'],
					['Waterproof glue, 100 ml', '1', '7.95'],
				],
				[[50], [500, 'right'], [620, 'right']],
			),
			line('Nails, black', 50, 180, 120),
			line('in a box', 182, 180, 80),
		];
		expect((await tablesOf(page))[0]?.[2]).toEqual(['Nails, black in a box', '12', '4.40']);
	});

	it('begins in the column that it reaches into where the next holds numbers', async () => {
		const codes = ['Item', '9381726455101', '9381553055102', '9381117255103', '9381904655104'];
		const numbers = grid(
			codes.map((code, row) => [code, ...(row > 0 ? [`${row}`, `${row}0.15`] : ['Qty', 'Amount'])]),
			[[50], [270, 'right'], [420, 'right']],
			{ pitch: 60 },
		);
		const names = ['Deck varnish, clear', 'Mooring rope', 'Boat hook', 'Fenders'].map((name, row) =>
			cell(name, [50], 184 + 60 * row),
		);
		const [table] = await tablesOf([
			...numbers,
			...names.filter(({ text }) => text !== 'Boat hook'),
			cell('Big', [50], 304),
			line('boat hook 2 m', 160, 304, 130),
		]);
		expect(table?.slice(1)).toEqual([
			['9381726455101 Deck varnish, clear', '1', '10.15'],
			['9381553055102 Mooring rope', '2', '20.15'],
			['9381117255103 Big boat hook 2 m', '3', '30.15'],
			['9381904655104 Fenders', '4', '40.15'],
		]);
	});
});
