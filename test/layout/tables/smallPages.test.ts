import { line } from '../pages';
import { rowsOf, tablesOf } from './gridPage';

type Cell = readonly [x: number, y: number, width: number, height: number, text: string];

const lines = (cells: readonly Cell[]) =>
	cells.map(([x, y, width, height, text]) => line(text, x, y, width, height));

describe('small pages', () => {
	it('have a caption and a unit above their names, which are no names', async () => {
		const [table] = await tablesOf(
			lines([
				[100, 60, 300, 20, '2、利润表主要项目'],
				[820, 60, 130, 20, '单位：万元'],
				[140, 100, 40, 20, '名称'],
				[360, 100, 80, 20, '本年金额'],
				[560, 100, 80, 20, '上年金额'],
				[110, 140, 80, 20, '营业成本'],
				[335, 140, 120, 20, '1,436,695.05'],
				[535, 140, 120, 20, '1,278,311.93'],
				[110, 180, 80, 20, '销售费用'],
				[365, 180, 90, 20, '24,791.64'],
				[555, 180, 100, 20, '141,620.35'],
			]),
		);
		expect(table?.[0]).toEqual(['名称', '本年金额', '上年金额']);
		expect(table).toHaveLength(3);
	});

	it('go on after a sum where full rows follow', async () => {
		const row = (y: number, name: string, amount: string): Cell[] => [
			[60, y, 90, 20, name],
			[530, y, 45, 20, '2.00'],
			[755, y, 50, 20, '12.00'],
			[925, y, 50, 20, amount],
		];
		const [table] = await tablesOf(
			lines([
				[60, 60, 115, 20, 'Article'],
				[500, 60, 85, 20, 'Quantity'],
				[700, 60, 100, 20, 'Unit price'],
				[900, 60, 75, 20, 'Amount'],
				...row(100, 'Candles', '24.00'),
				...row(140, 'Matches', '24.00'),
				[800, 180, 85, 20, 'Subtotal'],
				[915, 180, 60, 20, '48.00'],
				...row(220, 'Vinegar', '24.00'),
				[800, 260, 85, 20, 'Subtotal'],
				[915, 260, 60, 20, '24.00'],
			]),
		);
		expect(table?.slice(1).map(([name]) => name)).toEqual(['Candles', 'Matches', 'Vinegar']);
	});

	it('keep the two halves of a table together that fill the same rows', async () => {
		const row = (y: number, number: string, name: string, left: string): Cell[] => [
			[110, y, 10, 20, number],
			[160, y, 95, 20, name],
			[760, y, 90, 20, '11,600.00'],
			[900, y, 90, 20, left],
		];
		const [table, second] = await tablesOf(
			lines([
				[100, 60, 35, 20, 'No.'],
				[160, 60, 60, 20, 'Branch'],
				[780, 60, 50, 20, 'Taken'],
				[930, 60, 45, 20, 'Rest'],
				...row(95, '1', 'East Side', '15,585.30'),
				...row(129, '2', 'West Side', '12,000.00'),
				...row(163, '3', 'Old Town', '13,500.00'),
			]),
		);
		expect(table?.[0]).toEqual(['No.', 'Branch', 'Taken', 'Rest']);
		expect(second).toBeUndefined();
	});

	it('have details below each item in its row', async () => {
		const item = (y: number, position: string): Cell[] => [
			[165, y, 10, 20, position],
			[310, y, 290, 20, 'Hosting package for shops'],
			[1025, y, 40, 20, '7,20'],
			[1155, y, 40, 20, '7,20'],
			[310, y + 30, 215, 20, 'Monthly fee, one domain'],
			[310, y + 60, 165, 20, `Contract: KD_${position}`],
		];
		const rows = await rowsOf([
			lines([
				[140, 60, 40, 20, 'Pos.'],
				[310, 60, 110, 20, 'Description'],
				[1010, 60, 50, 20, 'Price'],
				[1110, 60, 75, 20, 'Amount'],
				...item(110, '1'),
				...item(220, '2'),
				...item(330, '3'),
			]),
		]);
		expect(rows.map((row) => row['Pos.'])).toEqual(['1', '2', '3']);
		expect(rows[0]?.Description).toContain('Contract: KD_1');
	});

	it('say where a table has no heading', async () => {
		const row = (y: number, name: string, count: string, price: string): Cell[] => [
			[50, y, 60, 24, name],
			[300, y, 20, 24, count],
			[500, y, 50, 24, price],
		];
		const rows = await rowsOf([
			lines([
				...row(50, 'Pears', '3', '1.20'),
				...row(90, 'Rolls', '1', '2.30'),
				...row(130, 'Soap', '12', '3.10'),
			]),
		]);
		expect(rows.map(Object.values)).toEqual([
			['Pears', '3', '1.20'],
			['Rolls', '1', '2.30'],
			['Soap', '12', '3.10'],
		]);
		expect(Object.keys(rows[0] ?? {})).toEqual(['A', 'B', 'C']);
	});

	it('have one name of characters that are spaced out over a cell', async () => {
		const [table] = await tablesOf(
			lines([
				[480, 242, 20, 14, 'NO'],
				[521, 242, 21, 14, '名'],
				[611, 242, 12, 14, '称'],
				[833, 242, 32, 14, '结果'],
				[1036, 242, 60, 14, '参考值'],
				[480, 266, 13, 15, '1'],
				[507, 266, 116, 15, '白细胞W(WBC)'],
				[828, 266, 39, 15, '5.100'],
				[1036, 266, 69, 15, '4.00-9.50'],
			]),
		);
		expect(table?.[0]).toEqual(['NO', '名称', '结果', '参考值']);
	});

	it('have rows that a column printed lower than its neighbours does not tear', async () => {
		const row = (y: number, name: string, value: string, range: string): Cell[] => [
			[10, y, 120, 22, name],
			[210, y + 10, 50, 20, value],
			[350, y + 7, 90, 19, range],
		];
		const [table] = await tablesOf(
			lines([
				[10, 10, 72, 22, 'Assay'],
				[206, 11, 63, 22, 'Found'],
				[348, 16, 106, 22, 'Expected'],
				...row(49, 'Ferritin', '131.0', '30--400ug/L'),
				...row(88, 'Folate', '9.4', '3.1--17.5ug/L'),
				...row(127, 'Cortisol', '412.0', '171.0--'),
				[350, 151, 52, 16, '536 nmol/L'],
				...row(167, 'Insulin', '5.2', '2.6--24.9mU/L'),
			]),
		);
		expect(table).toEqual([
			['Assay', 'Found', 'Expected'],
			['Ferritin', '131.0', '30--400ug/L'],
			['Folate', '9.4', '3.1--17.5ug/L'],
			['Cortisol', '412.0', '171.0--536 nmol/L'],
			['Insulin', '5.2', '2.6--24.9mU/L'],
		]);
	});

	it('keep a column that has a name and no value', async () => {
		const row = (y: number, name: string, value: string): Cell[] => [
			[40, y, 140, 20, name],
			[330, y, 40, 20, value],
			[500, y, 60, 20, '4-10'],
		];
		const heading: Cell[] = [
			[40, 60, 40, 20, 'Test'],
			[330, 60, 55, 20, 'Result'],
			[560, 60, 100, 20, 'Reference'],
			[760, 60, 80, 20, 'Remarks'],
		];
		const body = [
			...row(100, 'Leukocytes', '6.1'),
			...row(130, 'Platelets', '210'),
			...row(160, 'Monocytes', '0.4'),
		];
		const [table] = await tablesOf(lines([...heading, ...body]));
		expect(table?.[0]).toEqual(['Test', 'Result', 'Reference', 'Remarks']);
		expect(table?.[2]).toEqual(['Platelets', '210', '4-10', '']);
	});

	it('have no table where the numbers are those along the axis of a chart', async () => {
		const ticks = [500, 400, 300, 200, 100];
		const labels = ['Salmon', 'Trout'];
		const chart = lines([
			...ticks.map((tick, at): Cell => [100, 100 + 50 * at, 30, 20, String(tick)]),
			...labels.map((label, at): Cell => [300, 102 + 50 * at, 70, 20, label]),
			[300, 60, 90, 20, 'Catches'],
			[100, 60, 60, 20, 'Tonnes'],
		]);
		expect(await tablesOf(chart)).toEqual([]);
	});

	it('have a table where numbers at even steps stand before cells', async () => {
		const page = lines([
			[100, 60, 30, 20, 'Load'],
			[300, 60, 90, 20, 'Deflection'],
			...[100, 200, 300, 400, 500].flatMap((load, at): Cell[] => [
				[100, 100 + 40 * at, 30, 20, String(load)],
				[320, 100 + 40 * at, 50, 20, (load / 80).toFixed(2)],
			]),
		]);
		const [table] = await tablesOf(page);
		expect(table?.map(([load]) => load)).toEqual(['Load', '100', '200', '300', '400', '500']);
	});

	it('have no table where labels of a figure stand by chance in one row', async () => {
		const figure = lines([
			[520, 60, 150, 24, '20 -> 80C'],
			[900, 62, 90, 24, 'Legend'],
			[80, 96, 40, 24, '75'],
			[520, 88, 160, 24, 'Steel-2'],
			[905, 99, 70, 24, 'PX-100'],
			[520, 122, 100, 24, 'plate'],
		]);
		expect(await tablesOf(figure)).toEqual([]);
	});

	it.each([
		['Ware Stück Preis', ['Ware', 'Stück', 'Preis']],
		['品名 件数 价格', ['品名', '件数', '价格']],
	])('have the names of all columns in one line: %s', async (text, names) => {
		const row = (y: number, name: string, count: string, price: string): Cell[] => [
			[50, y, 60, 24, name],
			[300, y, 20, 24, count],
			[500, y, 50, 24, price],
		];
		const [table] = await tablesOf(
			lines([
				[50, 50, 560, 24, text],
				...row(90, 'A-204', '3', '1.20'),
				...row(130, 'B-117', '1', '2.30'),
				...row(170, 'C-350', '7', '3.10'),
			]),
		);
		expect(table?.[0]).toEqual(names);
		expect(table).toHaveLength(4);
	});

	it('have a title over all columns that is no row of names', async () => {
		const [table] = await tablesOf(
			lines([
				[50, 46, 500, 28, 'Stock of the warehouse at the end of June'],
				[50, 90, 60, 24, 'A-204'],
				[300, 90, 20, 24, '3'],
				[500, 90, 50, 24, '1.20'],
				[50, 130, 60, 24, 'B-117'],
				[300, 130, 20, 24, '1'],
				[500, 130, 50, 24, '2.30'],
				[50, 170, 60, 24, 'C-350'],
				[300, 170, 20, 24, '7'],
				[500, 170, 50, 24, '3.10'],
			]),
		);
		expect(table?.flat()).not.toContain('Stock');
		expect(table?.slice(-3).map(([code]) => code)).toEqual(['A-204', 'B-117', 'C-350']);
	});
});
