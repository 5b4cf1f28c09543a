import { line, pageOf } from '../pages';
import { cell, grid, rowsOf, tablesOf, type Column } from './gridPage';

const columns: Column[] = [[50], [300, 'right'], [420, 'right']];
const heading = ['Item', 'Qty', 'Amount'];
const items = [
	['Hammer', '2', '31.80'],
	['Nails', '12', '104.40'],
	['Glue', '1', '7.95'],
];

describe('pages that go on', () => {
	it('are other tables where the columns are of other kinds', async () => {
		const words = items.map(([name = '', qty = '', amount = '']) => [qty, name, amount]);
		const pages = [grid([heading, ...items], columns), grid(words, columns)];
		const rows = await rowsOf(pages, { tables: 'all', includeSource: true });
		expect(rows.at(-1)?.sourceTable).toBe(2);
	});

	it('are other tables where there are more columns', async () => {
		const wide = items.map((cells) => [...cells, '10 %']);
		const at: Column[] = [...columns, [560, 'right']];
		const pages = [grid([heading, ...items], columns), grid(wide, at)];
		const rows = await rowsOf(pages, { tables: 'all', includeSource: true });
		expect(rows.at(-1)?.sourceTable).toBe(2);
	});

	it('go on where a column that has a name is empty on the first page', async () => {
		const at: Column[] = [...columns, [500]];
		const first = [[...heading, 'Remark'], ...items.map((cells) => [...cells, ''])];
		const second = items.map((cells) => [...cells, 'late']);
		const rows = await rowsOf([grid(first, at), grid(second, at)]);
		expect(rows.map((row) => row.Remark)).toEqual(['', '', '', 'late', 'late', 'late']);
	});

	it('go on where a column is empty on one page and the heading has no name for it', async () => {
		const at: Column[] = [[50], [200], [400, 'right'], [520, 'right']];
		const first = [
			['', 'Item', 'Qty', 'Amount'],
			['A', 'Hammer', '2', '31.80'],
			['', 'Nails', '12', '104.40'],
		];
		const second = [
			['', 'Item', 'Qty', 'Amount'],
			['B', 'Glue', '1', '7.95'],
			['', 'Tape', '2', '4.00'],
		];
		const rows = await rowsOf([grid(first, at), grid(second, at)]);
		expect(rows.map((row) => row.A)).toEqual(['A', '', 'B', '']);
	});
});

describe('wide tables', () => {
	it('have names beyond Z where there is no header row', async () => {
		const many = Array.from({ length: 30 }, (_, n) => n);
		const rows = [0, 1, 2].map((row) => many.map((n) => String(100 + row * 10 + n)));
		const at = many.map((n): Column => [60 + n * 60, 'right']);
		const names = Object.keys((await rowsOf([grid(rows, at)], { headerRow: 'no' }))[0] ?? {});
		expect(names.slice(24, 28)).toEqual(['Y', 'Z', 'AA', 'AB']);
	});

	it('may stand four side by side and more', async () => {
		const tables = [0, 1, 2, 3, 4].map((n) =>
			[heading, ...items].map(([name = '', ...rest], row) => [
				row === 0 ? name : `${name} ${'abcde'[n] ?? ''}`,
				...rest,
			]),
		);
		const page = tables.flatMap((rows, n) =>
			grid(
				rows,
				columns.map(([x, align]): Column => [x + n * 480, align]),
			),
		);
		expect((await tablesOf(page)).flat(2)).toEqual(
			expect.arrayContaining(['Glue a', 'Glue c', 'Glue e']),
		);
	});
});

describe('a row of more cells than any table has', () => {
	it.each([
		[100, 1],
		[101, 0],
	])('%d cells: %d tables', async (count, tables) => {
		const many = Array.from({ length: count }, (_, n) => n);
		const rows = [0, 1, 2].map((row) => many.map((n) => String(1000 + row * 10 + n)));
		const at = many.map((n): Column => [60 + n * 60, 'right']);
		expect(await tablesOf(grid(rows, at))).toHaveLength(tables);
	});
});

describe('pairs of a name and a value', () => {
	it('are no part of the table that begins below them', async () => {
		const pairs = grid(
			[
				['Ship to', 'Berlin'],
				['Order', '77'],
				['Terms', '30 days'],
			],
			[[50], [260]],
		);
		const table = grid([heading, ...items], columns, { top: 234 });
		expect(await tablesOf([...pairs, ...table])).toContainEqual([heading, ...items]);
	});
});

describe('tables side by side', () => {
	it('take in the rows that go on below one of them', async () => {
		const left = [['Item', 'Qty', 'Amount'], ...items, ['Tape', '3', '6.30'], ['Saw', '4', '3.20']];
		const right: Column[] = [[480], [730, 'right'], [850, 'right']];
		const page = [...grid(left, columns), ...grid([heading, ...items], right)];
		const found = await tablesOf(page);
		expect(found.flat(2).filter((text) => text === 'Saw')).toHaveLength(1);
		expect(found.flat(2).filter((text) => text === 'Glue')).toHaveLength(2);
	});

	it('are one where its names come again in columns that are not its first', async () => {
		const at: Column[] = [[50], ...[300, 400, 500, 600, 700].map((x): Column => [x, 'right'])];
		const rows = [
			['Pension', '2,200.00', '3.15', '69.30', '4.72', '103.84'],
			['Health', '2,200.00', '0.75', '16.50', '7.00', '154.00'],
			['Unemployment', '2,150.50', '2.40', '51.61', '4.05', '87.10'],
		];
		const page = [
			cell('Employee', [450, 'centre'], 62),
			cell('Employer', [650, 'centre'], 62),
			cell('Item', [50], 80),
			cell('Base', [300, 'right'], 80),
			...grid([['', '', 'Rate', 'Sum', 'Rate', 'Sum'], ...rows], at, { top: 98 }),
		];
		expect(await tablesOf(page)).toEqual([
			[['Item', 'Base', 'Employee Rate', 'Employee Sum', 'Employer Rate', 'Employer Sum'], ...rows],
		]);
	});
});

describe('pairs above a table', () => {
	it('are left out though they stand in line with its columns', async () => {
		const pairs = [
			['Account holder', 'Ben Okafor'],
			['Account number', '94667931'],
			['Opening balance', '6419.73'],
			['Closing balance', '3898.32'],
		];
		const rows = [
			['Date', 'Description', 'Paid out', 'Balance'],
			['Aug 18', 'Water rates', '89.70', '6330.03'],
			['Aug 19', 'Rent', '59.93', '6270.10'],
			['Aug 21', 'Mobile phone', '72.70', '6197.40'],
		];
		const at: Column[] = [[50], [230], [500, 'right'], [640, 'right']];
		const page = [
			...grid(pairs, [[50], [230]], { top: 20, pitch: 29 }),
			...grid(rows, at, { top: 170 }),
		];
		expect(await tablesOf(page)).toEqual([rows]);
	});
});

describe('rows below the last that shares columns', () => {
	it('are left out where they are notes, taken in where they go on with a cell', async () => {
		const rows = [
			['Description', 'Qty', 'Amount'],
			['Hammer with a handle', '2', '31.80'],
			['Nails in a small box', '12', '104.40'],
			['Glue for everything', '1', '7.95'],
		];
		const at: Column[] = [[50], [400, 'right'], [560, 'right']];
		const page = [
			...grid(rows, at, { pitch: 60 }),
			cell('and for wood', [50], 302),
			line('E. & O. E.', 700, 380, 100),
		];
		expect((await tablesOf(page))[0]?.at(-1)).toEqual([
			'Glue for everything and for wood',
			'1',
			'7.95',
		]);
	});
});

describe('a list of words', () => {
	it.each(['1.', '(a)', '•', '一、'])('with the bullet %s is no table', async (bullet) => {
		const points = ['Open the box', 'Take out the lamp', 'Put in the bulb', 'Switch it on'];
		const rows = points.map((point) => [bullet, point]);
		expect(await tablesOf(grid(rows, [[50], [110]], { pitch: 28 }))).toEqual([]);
	});

	it('in three columns at one height is a table', async () => {
		const rows = [
			['Name', 'Room', 'Subject'],
			['Anna', 'north', 'Music'],
			['Ben', 'south', 'Physics'],
			['Carla', 'east', 'French'],
		];
		expect(await tablesOf(grid(rows, [[50], [200], [350]]))).toEqual([rows]);
	});
});

describe('boxes without sense', () => {
	it('at one place give no table', async () => {
		const same = Array.from({ length: 30 }, (_, n) => line(`12.${n + 10}`, 50, 50, 60));
		expect(await tablesOf(pageOf(same))).toEqual([]);
	});

	it('with junk polygons are taken by their upright boxes', async () => {
		const page = grid([heading, ...items], columns).map((each) => ({
			...each,
			polygon: [{ x: NaN, y: 0 }, ...(each.polygon ?? []).slice(1)],
		}));
		expect(await tablesOf({ ...pageOf(page), angle: null })).toEqual([[heading, ...items]]);
	});
});

describe('a receipt', () => {
	it('has no date for a heading, and no total in a currency for a row', async () => {
		const at: Column[] = [[60], [430], [560]];
		const bought = [
			['Item', 'Qty', 'Price'],
			['Sourdough loaf', '2', '9.00'],
			['Flat white', '3', '11.40'],
			['Oat milk', '3', '1.50'],
		];
		const printed = [
			['Date 03/11/2026', 'Till 4', ''],
			...bought,
			['TOTAL EUR', '', '21.90'],
			['Card ending 4417', 'Thank you!', ''],
		];
		expect(await tablesOf(grid(printed, at))).toEqual([bought]);
		expect(await tablesOf(grid(printed.slice(1), at))).toEqual([bought]);
		const without = printed.filter(([name]) => name !== 'TOTAL EUR');
		expect(await tablesOf(grid(without.slice(0, -1), at))).toEqual([bought]);
	});
});

describe('a line of more characters than any on paper', () => {
	it('is in no table, and takes nothing from the one around it', async () => {
		const lines = grid([heading, ...items], columns);
		const long = line('1.00 '.repeat(20_000), 50, 175, 100, 20);
		expect(await tablesOf([...lines, long])).toEqual([[heading, ...items]]);
	});
});
