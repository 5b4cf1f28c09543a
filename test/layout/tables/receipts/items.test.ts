import { tablesOf } from '../gridPage';
import { receipt } from './receipt';

describe('the items of a receipt', () => {
	it.each(['18:20', 'Shop 12'])(
		'begin at the names of their columns, below its number, date and till: %s',
		async (text) => {
			const items = [
				['ITEM', 'QTY', 'AMOUNT'],
				['SATIN RIBBON', '2', '6.20'],
				['NEEDLES', '1', '4.80'],
			];
			const particulars = [
				['40118', '', '12/04/2026'],
				['Till 4', '', text],
			];
			const page = receipt([40, 300, 560], [...particulars, ...items, ['TOTAL', '', '11.00']]);
			expect((await tablesOf(page)).at(-1)).toEqual(items);
		},
	);

	it('begin below its number, table and time where no names are printed', async () => {
		const items = [
			['1', 'ONION SOUP', '7.50'],
			['2', 'GREEN SALAD', '11.00'],
			['1', 'GRILLED TROUT', '23.00'],
		];
		const page = receipt([40, 100, 560], [['Bill: 40118', '', '18:20'], ...items]);
		expect(await tablesOf(page)).toEqual([items]);
	});

	it.each([
		[
			['Width: 20 mm', '3.10'],
			['Height: 31 mm', '4.20'],
			['Depth 15 mm', '5.20'],
			['Weight 2 kg', '6.20'],
		],
		[
			['7:10', 'Harbour', '12'],
			['7:20', 'Market', '14'],
			['late', 'Castle', '15'],
			['7:40', 'Bridge', '16'],
		],
		[
			['7:10', '12', 'Harbour'],
			['7:20', '14', 'Market'],
			['late', '15', 'Castle hill'],
			['7:40', '16', 'Bridge'],
		],
	])('are told from rows of a table that hold keys or times: %j', async (...rows) => {
		expect(await tablesOf(receipt([40, 240, 400], rows))).toEqual([rows]);
	});

	it('are a table though they are only two, with different letters of tax', async () => {
		const items = [
			['SATIN RIBBON', 'RM2.39 S'],
			['NEEDLES', 'RM4.80 ZR'],
		];
		expect(await tablesOf(receipt([40, 560], [...items, ['TOTAL', 'RM7.19']]))).toEqual([items]);
	});

	it.each([
		['9.80 SRM', '0.20SR'],
		['9.80', '0.20 Z'],
		['RM 9.80 S', 'RM 0.20'],
		['9.80S RM', '0.20Z RM'],
		['RM6', 'RM4'],
	])('have amounts that look alike: %s, %s', async (first, second) => {
		const items = [
			['SATIN RIBBON', first],
			['NEEDLES', second],
		];
		expect(await tablesOf(receipt([40, 560], [...items, ['TOTAL', '10.00']]))).toEqual([items]);
	});

	it('have a currency in the cell of the amount behind it', async () => {
		const page = receipt(
			[40, 300, 440, 560],
			[
				['SATIN RIBBON', '2', 'RM', '6.20'],
				['NEEDLES', '1', 'RM', '4.80'],
				['BUTTONS', '1', 'RM', '1.15'],
				['TOTAL', '', 'RM', '12.15'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				['SATIN RIBBON', '2', 'RM 6.20'],
				['NEEDLES', '1', 'RM 4.80'],
				['BUTTONS', '1', 'RM 1.15'],
			],
		]);
	});

	it.each([
		[
			316,
			[
				['12 X', '6.20'],
				['10 X', '4.80'],
				['25 X', '1.15'],
			],
		],
		[
			380,
			[
				['12', 'X', '6.20'],
				['10', 'X', '4.80'],
				['25', 'X', '1.15'],
			],
		],
	])(
		'have a sign of multiplication with the quantity that it stands right behind: at %d',
		async (x, numbers) => {
			const names = ['SATIN RIBBON', 'NEEDLES', 'BUTTONS'];
			const page = receipt(
				[40, 290, x, 560],
				[
					['SATIN RIBBON', '12', 'X', '6.20'],
					['NEEDLES', '10', 'X', '4.80'],
					['BUTTONS', '25', 'X', '1.15'],
				],
			);
			expect(await tablesOf(page)).toEqual([
				names.map((name, row) => [name, ...(numbers[row] ?? [])]),
			]);
		},
	);

	it('are rows of their own where each begins with how many there are, with a price or without', async () => {
		const items = [
			['QTY ITEM', 'TOTAL'],
			['2 ONION SOUP', '15.00'],
			['1 GREEN SALAD', '11.00'],
			['3 GRILLED TROUT', '69.00'],
			['3 LEMON', ''],
		];
		const page = receipt([40, 560], [...items, ['TOTAL', '95.00']]);
		expect(await tablesOf(page)).toEqual([items]);
	});

	it('have a weight and its price from below their name, in one line or in three', async () => {
		const plain = [
			['ITEM', 'AMOUNT'],
			['DRIED BLACK MUSHROOMS', '4.10'],
			['BROWN RICE FROM THE HILLS', '3.20'],
			['SOY SAUCE, DARK AND SWEET', '2.45'],
		] as const;
		const rows = [
			...plain.map(([name, amount]) => [name, '', '', amount]),
			['FRESH MANDARIN ORANGES', '', '', ''],
			['1.385kg', '@', '$2.98/kg', '4.13'],
			['YELLOW PLUMS, SMALL', '', '', ''],
			['0.500kg @ $3.00/kg', '', '', '1.50'],
			['TOTAL', '', '', '15.38'],
		];
		expect(await tablesOf(receipt([40, 115, 130, 560], rows))).toEqual([
			[
				...plain,
				['FRESH MANDARIN ORANGES 1.385kg @ $2.98/kg', '4.13'],
				['YELLOW PLUMS, SMALL 0.500kg @ $3.00/kg', '1.50'],
			],
		]);
	});

	it('have no currency in the cell of an amount where it belongs to the one before', async () => {
		const items = [
			['LIMONADE', '', '1,50'],
			['PFAND 0,25', 'EURO', '0,25'],
			['MALZBIER', '', '1,10'],
			['PFAND 0,15', 'EURO', '0,15'],
		];
		const page = receipt([40, 150, 560], [...items, ['SUMME', '', '3,00']]);
		expect(await tablesOf(page)).toEqual([items]);
	});
});
