import type { TextLine } from '../../../layout/page';
import { examplePage, line } from '../pages';
import { cell, grid, rowsOf, tablesOf, type Column } from './gridPage';

const goods = [
	['Item', 'Qty', 'Amount'],
	['Hammer', '2', '31.80'],
	['Nails', '12', '104.40'],
	['Glue', '1', '7.95'],
];
const columns: Column[] = [[50], [300, 'right'], [420, 'right']];

const prose = (x: number, words: string): ReturnType<typeof line>[] =>
	[0, 1, 2, 3, 4, 5].map((n) =>
		line(`${words} goes on for line ${n} and on`, x, 100 + n * 28, 330),
	);

describe('no table', () => {
	it("is on the example of the API's own page", async () => {
		expect(await tablesOf(examplePage)).toEqual([]);
		expect(await rowsOf([examplePage.lines])).toEqual([]);
	});

	it('is prose in two columns', async () => {
		expect(
			await tablesOf([...prose(50, 'The left column'), ...prose(430, 'The right one')]),
		).toEqual([]);
	});

	it.each([
		['beside one another', ['Invoice No:', 'Date:', 'Customer:', 'Terms:']],
		['with Chinese colons', ['发票号码：', '开票日期：', '客户：', '付款期限：']],
	])('are keys and values %s', async (_, keys) => {
		const pairs = keys.map((key, row) => [key, ['123', '2026-11-22', '77', '30'][row] ?? '']);
		expect(await tablesOf(grid(pairs, [[50], [300]]))).toEqual([]);
	});

	it('are keys with their values in one line, in two columns', async () => {
		const pairs = ['Invoice No: 123', 'Date: 2026-11-22', 'Terms: 30 days'].map((key) => [
			key,
			`Your ${key}`,
		]);
		expect(await tablesOf(grid(pairs, [[50], [400]]))).toEqual([]);
	});

	it('is a list of numbered points', async () => {
		const points = ['Open the box', 'Take out the lamp', 'Put in the bulb', 'Switch it on'];
		const rows = points.map((point, index) => [`${index + 1}.`, point]);
		expect(await tablesOf(grid(rows, [[50], [90]], { pitch: 28 }))).toEqual([]);
	});

	it('is a page with one line or none', async () => {
		expect(await tablesOf([])).toEqual([]);
		expect(await tablesOf([line('Item Qty Amount', 50, 50, 200)])).toEqual([]);
	});
});

describe('a receipt', () => {
	it('is a table of names, quantities and prices without any rules', async () => {
		const page = [
			cell('Larkspur Bakery', [200, 'centre'], 20),
			cell('3 Mill Lane', [200, 'centre'], 48),
			...grid(goods, columns, { top: 110, pitch: 28 }),
			cell('TOTAL', [50], 240),
			cell('144.15', [420, 'right'], 240),
			cell('Cash', [50], 268),
			cell('150.00', [420, 'right'], 268),
			cell('Thank you, come again', [200, 'centre'], 320),
		];
		expect(await tablesOf(page)).toEqual([goods]);
	});
});

describe('several tables', () => {
	const terms = [
		['Part', 'Due', 'To pay'],
		['1', '09/03/2026', '168.15'],
		['2', '08/04/2026', '175.60'],
		['3', '08/05/2026', '327.25'],
	];

	it('stand below one another', async () => {
		const page = [
			...grid(goods, columns),
			cell('Payment plan', [50], 320),
			...grid(terms, columns, { top: 370 }),
		];
		expect(await tablesOf(page)).toEqual([goods, terms]);
	});

	it('stand side by side, each with a title', async () => {
		const right: Column[] = [[560], [700], [920, 'right']];
		const page = [
			cell('Your order', [50], 40),
			cell('Payment plan', [560], 40),
			...grid(goods, columns),
			...grid(terms, right),
		];
		expect(await tablesOf(page)).toEqual([goods, terms]);
	});

	it.each([
		['a service', ['咨询服务', '', '次', '1', '', '980.00', '6%', '58.80']],
		[
			'goods with long unit prices',
			['船用油漆', '5L', '桶', '3', '84.955752', '254.87', '13%', '33.13'],
		],
	])('are one below the names of buyer and seller: %s', async (_, row) => {
		const parties = (x: number): TextLine[] => [
			cell(x < 400 ? '购买方' : '销售方', [x], 40),
			cell('名称：海风船具店', [x + 90], 28),
			cell('代码：91330100MA27K', [x + 90], 54),
		];
		const names = ['项目名称', '规格', '单位', '数量', '单价', '金额', '税率', '税额'];
		const at: Column[] = [
			[40],
			[190],
			[270],
			[360, 'right'],
			[570, 'right'],
			[690, 'right'],
			[790, 'right'],
			[900, 'right'],
		];
		const rows = [row, ['船用清漆', '1L', '罐', '2', '31.415929', '62.83', '13%', '8.17']];
		const page = [...parties(40), ...parties(475), ...grid([names, ...rows], at)];
		expect(await tablesOf(page)).toEqual([[names, ...rows]]);
	});

	it('stand side by side with the same heading', async () => {
		const other = goods.map(([name = '', ...rest], row) => [row ? `Big ${name}` : name, ...rest]);
		const right: Column[] = [[480], [730, 'right'], [850, 'right']];
		expect(await tablesOf([...grid(goods, columns), ...grid(other, right)])).toEqual([
			goods,
			other,
		]);
	});

	it('stand side by side, one longer than the other', async () => {
		const long = [...goods, ['Tape', '3', '6.30'], ['Saw', '1', '27.00'], ['Drill', '1', '80.00']];
		const right: Column[] = [[500], [640], [860, 'right']];
		expect(await tablesOf([...grid(long, columns), ...grid(terms, right)])).toEqual([long, terms]);
	});

	it('are not made of names and amounts that stand far apart', async () => {
		const far: Column[] = [[50], [120], [700, 'right'], [800, 'right'], [900, 'right']];
		const rows = [
			['Day', 'Text', 'Out', 'In', 'Balance'],
			['03/05', 'Rent', '820.00', '', '1180.00'],
			['04/05', 'Pay', '', '2400.00', '3580.00'],
			['09/05', 'Water', '', '35.10', '3615.10'],
			['11/05', 'Gas', '12.00', '', '3603.10'],
		];
		expect(await tablesOf(grid(rows, far))).toEqual([rows]);
	});
});
