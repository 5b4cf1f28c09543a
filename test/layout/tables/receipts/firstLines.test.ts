import { tablesOf } from '../gridPage';
import { receipt } from './receipt';

describe('an item of a receipt without names of columns', () => {
	const items = [
		['WATERING CAN', '', ''],
		['GA12-6', '', ''],
		['930011', '1 X 3.90', '3.90'],
		['PLANT LABELS', '', ''],
		['GB04-12', '', ''],
		['930074', '2 X 2.00', '4.00'],
		['TWINE 50M', '', ''],
		['GA31-8', '', ''],
		['930120', '3 X 1.20', '3.60'],
		['TOTAL', '', '11.50'],
	];
	const apart = ['', '', ''];

	it('has its name and its code from the rows above, the first one as well', async () => {
		const page = receipt([40, 260, 560], [['HARBOUR STORES'], ['14 Quay Road'], apart, ...items]);
		expect(await tablesOf(page)).toEqual([
			[
				['WATERING CAN GA12-6 930011', '1 X 3.90', '3.90'],
				['PLANT LABELS GB04-12 930074', '2 X 2.00', '4.00'],
				['TWINE 50M GA31-8 930120', '3 X 1.20', '3.60'],
			],
		]);
	});

	it('has them where those are only two, with quantities and no prices', async () => {
		const two = [
			...items.slice(0, 2),
			['930011', '1', '3.90'],
			...items.slice(3, 5),
			['930074', '2', '4.00'],
			['TOTAL', '', '7.90'],
		];
		expect(await tablesOf(receipt([40, 260, 560], two))).toEqual([
			[
				['WATERING CAN GA12-6 930011', '1', '3.90'],
				['PLANT LABELS GB04-12 930074', '2', '4.00'],
			],
		]);
	});

	it('begins where a letter of tax stands, however many lines others have', async () => {
		const page = receipt(
			[40, 260, 440, 560],
			[
				['WATERING CAN 5L', '', '', '*S'],
				['GA12-6', '', '', ''],
				['9300115520113', '1 X 23.90', '23.90', ''],
				['CARRIER BAG', '', '', '*S'],
				['90017', '1 X 0.20', '0.20', ''],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				['WATERING CAN 5L GA12-6 9300115520113', '1 X 23.90', '23.90', '*S'],
				['CARRIER BAG 90017', '1 X 0.20', '0.20', '*S'],
			],
		]);
	});

	it('has its name from the row above where the number of pieces stands below the last', async () => {
		const page = receipt(
			[40, 260, 560],
			[
				['WATERING CAN @23.90', '', ''],
				['9300115520113', '*2', '47.80 SR'],
				['PLANT LABELS @2.00', '', ''],
				['9300115520744', '*1', '2.00 SR'],
				['TWINE 50M @3.60', '', ''],
				['9300115521201', '*3', '10.80 ZR'],
				['QUANTITY : 6 UNITS', '', ''],
				['ROUNDING', '', '0.00'],
				['TOTAL', '6', '60.60'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				['WATERING CAN @23.90 9300115520113', '*2', '47.80 SR'],
				['PLANT LABELS @2.00 9300115520744', '*1', '2.00 SR'],
				['TWINE 50M @3.60 9300115521201', '*3', '10.80 ZR'],
			],
		]);
	});

	it('keeps a number below the last that does not tell how many pieces there are', async () => {
		const page = receipt(
			[40, 260, 560],
			[
				['WATERING CAN', '2', '47.80'],
				['PLANT LABELS', '1', '2.00'],
				['HEDGE TRIMMER', '1', '60.00'],
				['SERIAL : 7718', '', ''],
				['TOTAL', '', '109.80'],
			],
		);
		const [table] = await tablesOf(page);
		expect(table?.at(-1)).toEqual(['HEDGE TRIMMER SERIAL : 7718', '1', '60.00']);
	});

	it('has its name and its code from the rows between it and the names of columns where it is the only one', async () => {
		const names = ['ITEM', 'QTY', 'PRICE', 'TOTAL'];
		const page = receipt(
			[40, 260, 400, 560],
			[
				names,
				['WATERING CAN 5L', '', '', ''],
				['GA12-6', '', '', ''],
				['9300115520113', '2', '5.80', '11.60'],
				['TOTAL', '', '', '11.60'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[names, ['WATERING CAN 5L GA12-6 9300115520113', '2', '5.80', '11.60']],
		]);
	});

	it('has no line of the letterhead where it is a single row above those of several', async () => {
		const page = receipt(
			[40, 260, 560],
			[
				['HARBOUR STORES'],
				['14 Quay Road'],
				apart,
				['CARRIER BAG', '1 X 0.10', '0.10'],
				...items.slice(0, 6),
			],
		);
		expect((await tablesOf(page))[0]?.[0]).toEqual(['CARRIER BAG', '1 X 0.10', '0.10']);
	});

	it('has no line from above where the others have theirs below', async () => {
		const page = receipt(
			[40, 260, 560],
			[
				['HARBOUR STORES'],
				['Date: 4 May 2026'],
				['930011', '1 X 3.90', '3.90'],
				['WATERING CAN', '', ''],
				['930074', '2 X 2.00', '4.00'],
				['PLANT LABELS', '', ''],
				['930120', '3 X 1.20', '3.60'],
				['TWINE 50M', '', ''],
				['TOTAL', '', '11.50'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				['930011 WATERING CAN', '1 X 3.90', '3.90'],
				['930074 PLANT LABELS', '2 X 2.00', '4.00'],
				['930120 TWINE 50M', '3 X 1.20', '3.60'],
			],
		]);
	});

	it('has all lines below its number, however many others have, in the column where they begin', async () => {
		const names = ['ITEM', 'QTY', 'PRICE', 'AMOUNT'];
		const items = [
			names,
			['1072', '1', '80.00', '80.00'],
			['WATERING CAN (9L) 2 PCS', '', '', ''],
			['WITH A ROSE OF BRASS', '', '', ''],
			['1071', '1', '17.00', '17.00'],
			['PLANT LABELS', '', '', ''],
			['7063', '1', '6.00', '6.00'],
			['TWINE', '', '', ''],
			['7079', '1', '10.00', '10.00'],
			['GARDEN GLOVES', '', '', ''],
			['1643', '2', '8.00', '16.00'],
			['PRUNING SAW', '', '', ''],
		];
		expect(
			await tablesOf(receipt([40, 200, 300, 560], [...items, ['TOTAL', '', '', '129.00']])),
		).toEqual([
			[
				names,
				['1072 WATERING CAN (9L) 2 PCS WITH A ROSE OF BRASS', '1', '80.00', '80.00'],
				['1071 PLANT LABELS', '1', '17.00', '17.00'],
				['7063 TWINE', '1', '6.00', '6.00'],
				['7079 GARDEN GLOVES', '1', '10.00', '10.00'],
				['1643 PRUNING SAW', '2', '8.00', '16.00'],
			],
		]);
	});

	it.each(['', 'S', 'A12'])(
		'has its name from above a quantity with its price: %j',
		async (code) => {
			const rows = [
				['CARD HOLDER', code, ''],
				['2 X 11.50', '', '23.00'],
				['KEY RING', code, ''],
				['1 X 4.20', '', '4.20'],
				['TOTAL', '', '27.20'],
			];
			const [table] = await tablesOf(receipt([40, 260, 560], rows));
			const cells = table?.map((row) => row.filter(Boolean));
			expect(cells).toEqual([
				['CARD HOLDER 2 X 11.50', code, '23.00'].filter(Boolean),
				['KEY RING 1 X 4.20', code, '4.20'].filter(Boolean),
			]);
		},
	);
});

describe('the first item of a receipt without names of columns', () => {
	it('has its name from above its quantity where it is the only one of several pieces', async () => {
		const rows = [
			['CARD HOLDER', 'S'],
			['2 X 11.50', '23.00'],
			['KEY RING', '4.20'],
			['DESK LAMP', '9.20'],
			['TOTAL', '36.40'],
		];
		expect(await tablesOf(receipt([40, 560], rows))).toEqual([
			[
				['CARD HOLDER 2 X 11.50', 'S 23.00'],
				['KEY RING', '4.20'],
				['DESK LAMP', '9.20'],
			],
		]);
	});
});

describe('the only item of a receipt', () => {
	const names = ['CODE', 'QTY', 'PRICE', 'AMOUNT'];
	const xs = [40, 300, 400, 560];

	it('has its name from the row below its number', async () => {
		const page = receipt(xs, [
			names,
			['4011873', '2', '3.10', '6.20'],
			['SATIN RIBBON'],
			['', '', '', ''],
			['TOTAL', '', '', '6.20'],
		]);
		expect(await tablesOf(page)).toEqual([[names, ['4011873 SATIN RIBBON', '2', '3.10', '6.20']]]);
	});

	it('has nothing from a row that stands apart', async () => {
		const rows = [names, ['4011873', '2', '3.10', '6.20']];
		const page = [...receipt(xs, rows), ...receipt(xs, [['THANK YOU']], { top: 60 + 27 + 45 })];
		expect(await tablesOf(page)).toEqual([rows]);
	});
});

it('how many there are of an item, on the row below its name, stays with it', async () => {
	const page = receipt(
		[40, 560],
		[
			['NOTEBOOK A5', '4.00'],
			['Qty 2 pcs', ''],
			['PENCIL HB', '3.00'],
			['Qty 3 pcs', ''],
			['ERASER', '1.00'],
			['Qty 1 pcs', ''],
			['TOTAL', '8.00'],
		],
	);
	expect(await tablesOf(page)).toEqual([
		[
			['NOTEBOOK A5 Qty 2 pcs', '4.00'],
			['PENCIL HB Qty 3 pcs', '3.00'],
			['ERASER Qty 1 pcs', '1.00'],
		],
	]);
});
