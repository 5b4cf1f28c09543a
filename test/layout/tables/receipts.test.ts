import type { TextLine } from '../../../layout/page';
import { grid, rowsOf, tablesOf, type Column } from './gridPage';

/** Rows as close as tills print them, all columns but the last from their left edges on. */
const receipt = (
	xs: readonly number[],
	rows: readonly (readonly string[])[],
	{ top = 60, pitch = 27 } = {},
): TextLine[] => {
	const columns = xs.map((x, at): Column => [x, at === xs.length - 1 ? 'right' : 'left']);
	return grid(rows, columns, { top, pitch });
};

describe('the items of a receipt', () => {
	it('begin at the names of their columns, below its number, date and till', async () => {
		const items = [
			['ITEM', 'QTY', 'AMOUNT'],
			['SATIN RIBBON', '2', '6.20'],
			['NEEDLES', '1', '4.80'],
		];
		const particulars = [
			['40118', '', '12/04/2026'],
			['Till 4', '', '18:20'],
		];
		const page = receipt([40, 300, 560], [...particulars, ...items, ['TOTAL', '', '11.00']]);
		expect((await tablesOf(page)).at(-1)).toEqual(items);
	});

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

	it('has them though those are only two', async () => {
		const rows = [...items.slice(0, 6), ['TOTAL', '', '7.90']];
		expect(await tablesOf(receipt([40, 260, 560], rows))).toEqual([
			[
				['WATERING CAN GA12-6 930011', '1 X 3.90', '3.90'],
				['PLANT LABELS GB04-12 930074', '2 X 2.00', '4.00'],
			],
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

	it.each([
		['', ''],
		['S', 'with a letter of tax'],
	])('has its name from above a quantity with its price %s', async (letter) => {
		const rows = [
			['CARD HOLDER', letter, ''],
			['2 X 11.50', '', '23.00'],
			['KEY RING', letter, ''],
			['1 X 4.20', '', '4.20'],
			['DESK LAMP', letter, ''],
			['1 X 9.20', '', '9.20'],
			['TOTAL', '', '36.40'],
		];
		const [table] = await tablesOf(receipt([40, 260, 560], rows));
		expect(table?.map((cells) => cells.filter(Boolean).join(' '))).toEqual(
			[
				'CARD HOLDER 2 X 11.50 | 23.00',
				'KEY RING 1 X 4.20 | 4.20',
				'DESK LAMP 1 X 9.20 | 9.20',
			].map((row) => row.replace('|', letter).replace(/\s+/gu, ' ')),
		);
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

describe('the rows below a sum', () => {
	const items = [
		['ONION SOUP', '7.50'],
		['GREEN SALAD', '11.00'],
	];

	it('are no items where they are as much as the sum: that is how it was paid', async () => {
		const rows = [...items, ['TOTAL', '18.50'], ['LUNCH VOUCHER', '18.50']];
		expect(await tablesOf(receipt([40, 560], rows))).toEqual([items]);
	});

	it('are items where they are not', async () => {
		const more = ['GRILLED TROUT', '23.00'];
		const rows = [...items, ['SUBTOTAL', '18.50'], more, ['TOTAL', '41.50']];
		expect(await tablesOf(receipt([40, 560], rows))).toEqual([[...items, more]]);
	});

	it('are items though they have as many pieces, or as much as an earlier sum', async () => {
		const names = ['ITEM', 'QTY', 'AMOUNT'];
		const soups = [
			['ONION SOUP', '1', '7.50'],
			['PEA SOUP', '2', '11.00'],
		];
		const fish = [['GRILLED TROUT', '3', '69.00']];
		const sweets = [
			['LEMON CAKE', '1', '18.50'],
			['WAFFLES', '1', '3.00'],
		];
		const page = receipt(
			[40, 300, 560],
			[
				names,
				...soups,
				['SUBTOTAL', '3', '18.50'],
				...fish,
				['SUBTOTAL', '3', '69.00'],
				...sweets,
				['TOTAL', '8', '109.00'],
			],
		);
		expect(await tablesOf(page)).toEqual([[names, ...soups, ...fish, ...sweets]]);
	});

	it.each(['TOTAL RM', 'CREDIT RM'])('are no items where they are %s', async (name) => {
		const rows = [...items, ['SUBTOTAL', '18.50'], [name, '19.60']];
		expect(await tablesOf(receipt([40, 560], rows))).toEqual([items]);
	});
});

describe('the largest table of a receipt', () => {
	const taxes = [
		['GST SUMMARY', 'NET', 'TAX'],
		['S = 6%', '11.00', '0.66'],
		['Z = 0%', '7.50', '0.00'],
		['E = 0%', '2.10', '0.00'],
	];
	const xs = [40, 300, 560];

	it('is that of its items, however many taxes are recapitulated', async () => {
		const items = receipt(
			[40, 560],
			[
				['ONION SOUP', '7.50'],
				['GREEN SALAD', '11.00'],
				['TOTAL', '18.50'],
			],
		);
		const rows = await rowsOf([[...items, ...receipt(xs, taxes, { top: 300 })]]);
		expect(rows.map(Object.values)).toEqual([
			['ONION SOUP', '7.50'],
			['GREEN SALAD', '11.00'],
		]);
	});

	it('is that of its taxes where there is no other', async () => {
		const rows = await rowsOf([receipt(xs, taxes)]);
		expect(rows.map(Object.values)).toEqual(taxes.slice(1));
	});
});
