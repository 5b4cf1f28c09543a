import { grid, rowsOf, type Column } from '../../layout/tables/gridPage';

const columns: Column[] = [[50], [300, 'right'], [420, 'right']];
const items = [
	['Hammer', '2', '31.80'],
	['Nails', '12', '104.40'],
	['Glue', '1', '7.95'],
];
const more = [
	['Tape', '3', '6.30'],
	['Saw', '1', '27.00'],
];
const heading = ['Item', 'Qty', 'Amount'];
const named = ([Item = '', Qty = '', Amount = '']: string[]) => ({ Item, Qty, Amount });

describe('the names of columns', () => {
	it('come from the heading', async () => {
		expect(await rowsOf([grid([heading, ...items], columns)])).toEqual(items.map(named));
	});

	it('are letters with headerRow no, and the heading is a row', async () => {
		const rows = await rowsOf([grid([heading, ...items], columns)], { headerRow: 'no' });
		expect(rows[0]).toEqual({ A: 'Item', B: 'Qty', C: 'Amount' });
		expect(rows).toHaveLength(4);
	});

	it('are letters where the heading has none, and numbered where it has them twice', async () => {
		const rows = await rowsOf([grid([['', 'Price', 'Price'], ...items], columns)]);
		expect(rows[0]).toEqual({ A: 'Hammer', Price: '2', 'Price 2': '31.80' });
	});

	it('do not clash with a name that the heading has itself', async () => {
		const rows = await rowsOf([grid([['', 'A', 'A'], ...items], columns)]);
		expect(Object.keys(rows[0] ?? {})).toEqual(['A 2', 'A', 'A 3']);
	});

	it('do not clash with those that tell the source', async () => {
		const page = grid([['sourceRow', 'Qty', 'Amount'], ...items], columns);
		const [first] = await rowsOf([page], { includeSource: true });
		expect(first).toMatchObject({ 'sourceRow 2': 'Hammer', sourceRow: 1 });
		expect(Object.keys((await rowsOf([page]))[0] ?? {})[0]).toBe('sourceRow');
	});

	it('may be those of an object', async () => {
		const rows = await rowsOf([
			grid([['__proto__', 'constructor', 'toString'], ...items], columns),
		]);
		expect(Object.entries(rows[0] ?? {})).toEqual([
			['__proto__', 'Hammer'],
			['constructor', '2'],
			['toString', '31.80'],
		]);
	});
});

describe('a first row like those below it, with headerRow auto', () => {
	const auto = async (rows: string[][], at = columns) =>
		Object.keys((await rowsOf([grid(rows, at)], { headerRow: 'auto' }))[0] ?? {});

	it('is a row, and the columns are letters', async () => {
		expect(await auto([...items, ...more])).toEqual(['A', 'B', 'C']);
	});

	it.each([
		['words over numbers', heading],
		['a number of another kind', ['Item', '1st', 'Amount']],
	])('is none where it has %s', async (_, names) => {
		expect(await auto([names, ...items, ...more])).not.toEqual(['A', 'B', 'C']);
	});

	it('is none where it has years over amounts', async () => {
		const at: Column[] = [[50], [300, 'right'], [420, 'right']];
		const names = await auto([['Turnover', '2023', '2024'], ...items, ...more], at);
		expect(names.toSorted()).toEqual(['2023', '2024', 'Turnover']);
	});
});

describe('the tables', () => {
	const page = [
		...grid([heading, ...items], columns),
		...grid([heading, ...more], columns, { top: 500 }),
	];

	it('are the largest alone, or all', async () => {
		expect(await rowsOf([page])).toEqual(items.map(named));
		expect(await rowsOf([page], { tables: 'all' })).toEqual([...items, ...more].map(named));
	});

	it('tell their source where asked', async () => {
		const rows = await rowsOf([page], { tables: 'all', includeSource: true, fileName: 'list.png' });
		expect(rows.map(({ sourceTable, sourceRow }) => [sourceTable, sourceRow])).toEqual([
			[1, 1],
			[1, 2],
			[1, 3],
			[2, 1],
			[2, 2],
		]);
		expect(rows[0]).toMatchObject({ sourceFile: 'list.png', sourcePage: 1 });
	});
});

describe('a table that goes on on the next page', () => {
	it('keeps its heading, which is dropped where it is repeated', async () => {
		const rows = await rowsOf([
			grid([heading, ...items], columns),
			grid([heading, ...more], columns),
		]);
		expect(rows).toEqual([...items, ...more].map(named));
	});

	it('keeps its heading where it is not repeated', async () => {
		const [first, second] = [grid([heading, ...items], columns), grid(more, columns, { top: 40 })];
		expect(
			await rowsOf([first, [...second, ...grid([['Nuts', '9', '1.80']], columns, { top: 120 })]]),
		).toEqual([...items, ...more, ['Nuts', '9', '1.80']].map(named));
	});

	it('counts its rows through and names the page of each', async () => {
		const rows = await rowsOf(
			[grid([heading, ...items], columns), grid([heading, ...more], columns)],
			{
				includeSource: true,
			},
		);
		expect(rows.map(({ sourcePage, sourceRow }) => `${sourcePage}/${sourceRow}`)).toEqual([
			'1/1',
			'1/2',
			'1/3',
			'2/4',
			'2/5',
		]);
	});

	it('is another table where its heading is another', async () => {
		const other = grid([['Part', 'Days', 'To pay'], ...more], columns);
		expect(await rowsOf([grid([heading, ...items], columns), other], { tables: 'all' })).toEqual([
			...items.map(named),
			{ Part: 'Tape', Days: '3', 'To pay': '6.30' },
			{ Part: 'Saw', Days: '1', 'To pay': '27.00' },
		]);
	});

	it('does not go on over a page without a table', async () => {
		const pages = [grid([heading, ...items], columns), [], grid(items, columns)];
		expect(await rowsOf(pages, { tables: 'all', headerRow: 'no' })).toHaveLength(7);
		const rows = await rowsOf(pages, { tables: 'all', includeSource: true });
		expect(rows.at(-1)?.sourceTable).toBe(2);
	});
});

describe('formulas', () => {
	it('are told to spreadsheets as text, in cells and names, unless that is switched off', async () => {
		const page = grid([['Item', '=Qty', 'Amount'], ['=cmd()', '2', '-31.80'], ...items], columns);
		expect((await rowsOf([page]))[0]).toEqual({ Item: "'=cmd()", "'=Qty": '2', Amount: '-31.80' });
		expect((await rowsOf([page], { escapeFormulas: false }))[0]).toMatchObject({ Item: '=cmd()' });
	});
});
