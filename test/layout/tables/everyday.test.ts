import { pageOf, textOf } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

describe('a statement', () => {
	const at: Column[] = [[60], [180], [300], [900, 'right']];
	const names = ['Booked', 'Value', 'Text', 'Amount'];
	const spending = [
		['04/11', '04/11', 'ROPE AND SAIL LTD', '120.50'],
		['09/11', '10/11', 'HARBOUR CAFE', '18.20'],
		['17/11', '17/11', 'CHART SHOP', '64.00'],
	];
	const income = [
		['21/11', '21/11', 'FERRY TICKETS', '75.00'],
		['28/11', '29/11', 'BERTH LET', '310.00'],
	];

	it('leaves out totals that say what they are of, behind its dates', async () => {
		const rows = [
			names,
			...spending,
			['', '', 'TOTAL SPENDING IN THIS PERIOD', '202.70'],
			...income,
			['', '', 'TOTAL PAID IN FOR THIS PERIOD', '385.00'],
		];
		expect(await tablesOf(grid(rows, at))).toEqual([[names, ...spending, ...income]]);
	});

	it('leaves them out among its dates as well', async () => {
		const narrow: Column[] = [[60], [240], [560, 'right'], [700, 'right']];
		const calls = [
			['Date', 'Called', 'Minutes', 'Pence'],
			['01 Jun', 'Kirkwall', '4', '12.4'],
			['03 Jun', 'Lerwick', '11', '165.5'],
			['04 Jun', 'Bergen', '2', '39.0'],
		];
		const total = ['Total of all calls', '', '', '216.9'];
		expect(await tablesOf(grid([...calls, total], narrow))).toEqual([calls]);
	});

	it('keeps what is called so in the first column', async () => {
		const narrow: Column[] = [[60], [420, 'right'], [560, 'right']];
		const rows = [
			['Ships', '2019', '2020'],
			['Ferries', '14', '15'],
			['Total under sail', '31', ''],
			['Tugs', '7', '9'],
		];
		expect(await tablesOf(grid(rows, narrow))).toEqual([rows]);
	});
});

it('a ticket has a day and a time in one cell, below one another', async () => {
	const at: Column[] = [[60], [160], [380], [600], [700], [800]];
	const names = ['Boat', 'From', 'To', 'Leaves', 'Arrives', 'Seat'];
	const rows = [
		[
			'HB 12',
			'KIRKWALL\nOld quay\nGate 3',
			'LERWICK\nHolmsgarth',
			'12MAY\n07:45',
			'12MAY\n15:30',
			'A',
		],
		[
			'HB 14',
			'LERWICK\nHolmsgarth',
			'BERGEN\nSkolten\nGate 1',
			'12MAY\n19:30',
			'13MAY\n08:00',
			'A',
		],
		[
			'HB 15',
			'BERGEN\nSkolten\nGate 1',
			'LERWICK\nHolmsgarth',
			'19MAY\n08:10',
			'19MAY\n20:40',
			'B',
		],
		[
			'HB 11',
			'LERWICK\nHolmsgarth',
			'KIRKWALL\nOld quay\nGate 3',
			'19MAY\n21:05',
			'20MAY\n05:15',
			'B',
		],
	];
	const page = [...grid([names], at, { top: 50 }), ...grid(rows, at, { pitch: 92 })];
	expect(await tablesOf(page)).toEqual([
		[names, ...rows.map((cells) => cells.map((text) => text.replaceAll('\n', ' ')))],
	]);
});

describe('a pay slip', () => {
	const left: Column[] = [[60], [330, 'right'], [470, 'right']];
	const right: Column[] = [[560], [860, 'right']];
	const paid = [
		['Payments', 'Hours', 'Amount'],
		['Wages', '150.00', '2130.00'],
		['Night watch', '22.00', '46.20'],
		['Holidays', '7.50', '106.50'],
	];
	const taken = [
		['Deductions', 'Amount'],
		['Tax', '283.15'],
		['Pension', '123.19'],
		['Seamen’s union', '14.60'],
	];

	it('is two tables side by side: each begins with names and ends in what is called the same', async () => {
		expect(await tablesOf([...grid(paid, left), ...grid(taken, right)])).toEqual([paid, taken]);
	});

	it.each([
		['is called otherwise', [['Deductions', 'Weekly'], ...taken.slice(1)]],
		[
			'begins with numbers',
			[taken[0] ?? [], ['101', '283.15'], ['102', '123.19'], ['103', '14.60']],
		],
	])('is one where the right of it %s', async (_, other) => {
		const rows = paid.map((cells, index) => [...cells, ...(other[index] ?? [])]);
		expect(await tablesOf([...grid(paid, left), ...grid(other, right)])).toEqual([rows]);
	});
});

describe('a cell over several rows', () => {
	const at: Column[] = [[60], [260], [480], [600, 'right'], [740, 'right']];
	const names = ['Kind', 'Article', 'Size', 'Stock', 'Free'];
	const rows = [
		['RP-110', 'thin', '140', '120'],
		['RP-110', 'thick', '380', '305'],
		['RP-112', 'thick', '265', '205'],
		['SL-020', 'small', '96', '96'],
		['SL-021', 'large', '41', '29'],
		['TR-700', 'large', '18', '14'],
	];
	const list = (kinds: readonly (readonly [string, number])[]) => [
		...grid([names], at),
		...kinds.map(([kind, row]) => cell(kind, [60], 140 + 30 * row)),
		...grid(
			rows.map((row) => ['', ...row]),
			at,
			{ top: 140, pitch: 30 },
		),
	];
	const read = (kinds: readonly string[]) => [
		[names, ...rows.map((row, index) => [kinds[index] ?? '', ...row])],
	];

	it('stands in the first of them where it is printed in their middle', async () => {
		const page = list([
			['Ropes', 1],
			['Sails', 3.5],
			['Tar', 5],
		]);
		expect(await tablesOf(page)).toEqual(read(['Ropes', '', '', 'Sails', '', 'Tar']));
	});

	it('stays where it is if it is printed off their middle', async () => {
		const page = list([
			['Ropes', 1.75],
			['Tar', 5],
		]);
		expect(await tablesOf(page)).toEqual(read(['', '', 'Ropes', '', '', 'Tar']));
	});

	it('stays beside the text with which it stands level, though that goes on below', async () => {
		const found = await tablesOf([
			...grid([names], at),
			...grid([['', 'RP-110', 'thin', '140', '120']], at, { top: 140 }),
			...grid([['Ropes', 'RP-112\nwith an eye\nat its end', 'thick', '380', '305']], at, {
				top: 180,
			}),
			...grid([['Tar', 'TR-700', 'large', '18', '14']], at, { top: 272 }),
		]);
		expect(found).toEqual([
			[
				names,
				['', 'RP-110', 'thin', '140', '120'],
				['Ropes', 'RP-112 with an eye at its end', 'thick', '380', '305'],
				['Tar', 'TR-700', 'large', '18', '14'],
			],
		]);
	});

	it('stays where it is if a row is left that no other spans', async () => {
		const page = list([
			['Ropes', 1],
			['Sails', 3],
		]);
		expect(await tablesOf(page)).toEqual(read(['', 'Ropes', '', 'Sails', '', '']));
	});
});

it('an invoice keeps the number of an article in one column that was broken into two lines', async () => {
	const at: Column[] = [[60], [140], [240], [620, 'right'], [760, 'right']];
	const rows = [
		['No', 'Art.', 'Work', 'Qty', 'Amount'],
		['1', 'FN-\n01', 'Windows of two panes,\nfitted', '4', '2448.00'],
		['2', 'FN-\n02', 'Doors to the quay,\nfitted', '1', '1085.50'],
		['3', 'VR-\n10', 'Shutters, driven\nby hand', '5', '1990.00'],
	];
	const joined = rows.map((cells) =>
		cells.map((text) => text.replace('-\n', '-').replaceAll('\n', ' ')),
	);
	expect(await tablesOf(grid(rows, at, { pitch: 80 }))).toEqual([joined]);
});

describe('a quotation', () => {
	const at: Column[] = [[60], [120], [620, 'right'], [760, 'right']];
	const rows = [
		['No', 'Work', 'Qty', 'Total'],
		['1', 'Mast, stepped\nwith all its stays', '1', '2400.00'],
		['2', 'Rigging, per metre\nwire of six millimetres', '36', '1026.00'],
		['3', 'Option: second mast\nnot included in the total', '1', '1900.00'],
	];
	const joined = rows.map((cells) => cells.map((text) => text.replaceAll('\n', ' ')));

	it('has a remark on the total below an item, and a sum that is called net', async () => {
		const page = grid([...rows, ['', 'Net', '', '3426.00']], at, { pitch: 60 });
		expect(await tablesOf(page)).toEqual([joined]);
	});
});

describe('the name of a section over columns of words', () => {
	const at: Column[] = [[60], [260], [430], [560, 'right'], [700], [860]];
	const names = ['Substance', 'Brand', 'Strength', 'Noon', 'Remarks', 'Reason'];
	const rows = [
		['Metoprolol', 'BELOC', '95 mg', '1', 'sober', 'Pressure'],
		['Ramipril', 'DELIX', '5 mg', '0', '', 'Pressure'],
		['Metformin', 'SIOFOR', '850 mg', '1', 'at meals', 'Diabetes'],
	];
	const last = ['Fentanyl', 'DUROGESIC', '25 µg', '', 'each third day', 'Pain'];
	const section = 'Taken at other times than those of the day';

	it('is one cell of a row of its own', async () => {
		const page = [
			...grid([names, ...rows], at, { pitch: 30 }),
			cell(section, [60], 216),
			...grid([last], at, { top: 242 }),
		];
		const empty = Array.from({ length: 5 }, () => '');
		expect(await tablesOf(page)).toEqual([[names, ...rows, [section, ...empty], last]]);
	});
});

it('titles of tables side by side are read each with its table', async () => {
	const left: Column[] = [[60], [400, 'right']];
	const right: Column[] = [[560], [900, 'right']];
	const holdings = [
		['Firm', 'Part'],
		['Northern Lines', '4.2'],
		['Quay Cranes', '3.9'],
		['Wire', '3.1'],
	];
	const trades = [
		['Trade', 'Part'],
		['Shipping', '22.4'],
		['Building', '19.8'],
		['Fish', '17.1'],
	];
	const page = [
		cell('Largest holdings', [60], 60),
		cell('Trades', [560], 60),
		...grid(holdings, left),
		...grid(trades, right),
	];
	const text = (await textOf(pageOf(page), 'lines')).split('\n').filter(Boolean);
	expect(text).toEqual([
		'Largest holdings',
		...holdings.map((row) => row.join(' ')),
		'Trades',
		...trades.map((row) => row.join(' ')),
	]);
});
