import type { TextLine } from '../../../layout/page';
import { textWidth } from '../../../layout/place/textWidth';
import { productOf } from '../../../layout/tables/numbers/productOf';
import { isSumRow } from '../../../layout/words/sums';
import { line } from '../pages';
import { tablesOf } from './gridPage';

/** Rows of texts 24 pixels high, the last two columns of four ending at the right as amounts do. */
const page = (
	xs: readonly number[],
	rows: readonly (readonly string[])[],
	pitch = 32,
): TextLine[] =>
	rows.flatMap((texts, row) =>
		texts.flatMap((text, at) => {
			const width = textWidth(text) * 11;
			const x = xs[at] ?? 0;
			const left = at > 0 && at === xs.length - 1 ? x - width : x;
			return text === '' ? [] : [line(text, left, 60 + pitch * row, width, 24)];
		}),
	);

describe('line items', () => {
	it('have a quantity and its price from the row below the name, and from the row above where the amounts say so', async () => {
		const rows = [
			['PEAR JUICE', '3,60 A'],
			['  2 x 1,80', ''],
			['RYE ROLLS', '2,10 A'],
			['4 x 0,45', ''],
			['MINT TEA', '1,80 A'],
			['CANDLES', '5,25 B'],
			['TOTAL', '12,75'],
		];
		expect(await tablesOf(page([40, 520], rows))).toEqual([
			[
				['PEAR JUICE 2 x 1,80', '3,60 A'],
				['RYE ROLLS', '2,10 A'],
				['4 x 0,45 MINT TEA', '1,80 A'],
				['CANDLES', '5,25 B'],
			],
		]);
	});

	it('have their names from the row below their numbers, the last of them as well', async () => {
		const rows = [
			['Item', 'Qty', 'Price', 'Amount'],
			['40118', '2', '3.10', '6.20'],
			['Lamp oil, scentless', '', '', ''],
			['40733', '1', '12.80', '12.80'],
			['Wicks of cotton, box of twenty', '', '', ''],
			['51902', '3', '0.90', '2.70'],
			['Funnel made of tin for narrow lamps', '', '', ''],
			['', '', '', ''],
			['TOTAL', '', '', '21.70'],
		];
		expect(await tablesOf(page([40, 200, 300, 520], rows))).toEqual([
			[
				['Item', 'Qty', 'Price', 'Amount'],
				['40118 Lamp oil, scentless', '2', '3.10', '6.20'],
				['40733 Wicks of cotton, box of twenty', '1', '12.80', '12.80'],
				['51902 Funnel made of tin for narrow lamps', '3', '0.90', '2.70'],
			],
		]);
	});

	it('have their names from the rows above their numbers, as many as most of them have', async () => {
		const rows = [
			['Item', 'Qty', 'Amount'],
			['Set of brushes', '', ''],
			['B-118', '', ''],
			['$4.50', '2', '$9.00'],
			['Putty knife', '', ''],
			['K-20', '', ''],
			['$3.20', '1', '$3.20'],
			['Drop cloth', '', ''],
			['D-7', '', ''],
			['$6.00', '1', '$6.00'],
		];
		expect(await tablesOf(page([40, 300, 520], rows))).toEqual([
			[
				['Item', 'Qty', 'Amount'],
				['Set of brushes B-118 $4.50', '2', '$9.00'],
				['Putty knife K-20 $3.20', '1', '$3.20'],
				['Drop cloth D-7 $6.00', '1', '$6.00'],
			],
		]);
	});

	it('have their names and codes from the rows above a quantity with its price and the amount', async () => {
		const rows = [
			['WATERING CAN 5L', '', '', '*S'],
			['GA12 - 6/24', '', '', ''],
			['9300118', '2 X 8.50', '17.00', ''],
			['PLANT LABELS', '', '', '*S'],
			['GB04 - 12/144', '', '', ''],
			['9300742', '1 X 2.90', '2.90', ''],
			['TWINE 50M', '', '', '*S'],
			['GA31 - 8/96', '', '', ''],
			['9301206', '3 X 1.20', '3.60', ''],
			['TOTAL INCL. GST', '', '23.50', ''],
		];
		const page4 = rows.flatMap((texts, row) =>
			texts.flatMap((text, at) =>
				text === ''
					? []
					: [line(text, [40, 260, 420, 540][at] ?? 0, 60 + 32 * row, textWidth(text) * 11, 24)],
			),
		);
		expect((await tablesOf(page4))[0]?.slice(1)).toEqual([
			['PLANT LABELS GB04 - 12/144 9300742', '1 X 2.90', '2.90', '*S'],
			['TWINE 50M GA31 - 8/96 9301206', '3 X 1.20', '3.60', '*S'],
		]);
	});

	it('are a table where the only one has the amount of the total', async () => {
		const rows = [
			['DESCRIPTION', 'AMOUNT'],
			['CARD HOLDER, LEATHER', ''],
			['2PC @ 34.50', '69.00 T'],
			['TOTAL RM INCL. OF GST', '69.00'],
			['CASH', '70.00'],
		];
		expect(await tablesOf(page([40, 520], rows))).toEqual([
			[
				['DESCRIPTION', 'AMOUNT'],
				['CARD HOLDER, LEATHER 2PC @ 34.50', '69.00 T'],
			],
		]);
	});

	it('begin below all that stands above a date, though sections are among them', async () => {
		const rows = [
			['Served by Mona', '', ''],
			['11/09/2026 18:20', '', ''],
			['> BAKERY', '', ''],
			['SEED LOAF', '1', '3,40'],
			['> DAIRY', '', ''],
			['BLUE CHEESE', '', ''],
			['0,310 kg x 12,00', '1', '3,72'],
			['EUR/kg', '', ''],
			['CREAM 200G', '1', '1,15'],
			['> DRINKS', '', ''],
			['APPLE JUICE', '2', '4,20'],
		];
		expect((await tablesOf(page([40, 380, 520], rows)))[0]).toEqual([
			['> BAKERY', '', ''],
			['SEED LOAF', '1', '3,40'],
			['> DAIRY', '', ''],
			['BLUE CHEESE 0,310 kg x 12,00 EUR/kg', '1', '3,72'],
			['CREAM 200G', '1', '1,15'],
			['> DRINKS', '', ''],
			['APPLE JUICE', '2', '4,20'],
		]);
	});

	it('end at sums of whatever words sums are made of', async () => {
		const items = [
			['DESCRIPTION', 'AMOUNT'],
			['GLASS JAR 500ML', '2.40 T'],
			['3PC @ 1.50', '4.50 T'],
		];
		const sums = [
			['TOTAL RM INCL. OF GST', '6.90'],
			['ROUNDING ADJ', '0.00'],
			['CASH TENDERED', '10.00'],
			['CHANGE', '3.10'],
			['NO. OF ITEMS', '4'],
			['GST SUMMARY', '6.51'],
		];
		expect(await tablesOf(page([40, 520], [...items, ...sums]))).toEqual([items]);
	});

	it('end at a total that leaves the column of numbers empty, with however many cells', async () => {
		const rows = [
			['No.', 'Goods', 'Boxes', 'Weight', 'Amount'],
			['1', 'Clay pots, small', '12', '96.0', '240.00'],
			['2', 'Clay pots, large', '8', '128.0', '310.00'],
			['3', 'Saucers', '20', '60.0', '120.00'],
			['', 'TOTAL', '40', '284.0', '670.00'],
		];
		expect(await tablesOf(page([40, 120, 420, 560, 760], rows))).toEqual([rows.slice(0, 4)]);
	});

	it('have the codes of two firms in one cell, with few details or many', async () => {
		const item = (
			number: string,
			code: string,
			amount: string,
			...details: string[]
		): string[][] => [
			[number, details[0] ?? '', '2.00', amount],
			[code, details[1] ?? '', '', ''],
			...details.slice(2).map((text) => ['', text, '', '']),
			[],
		];
		const items: [string, string, string, ...string[]][] = [
			['50118845', 'K2207', '31.50', 'Sail cloth', 'white, heavy', 'Cut: to order'],
			['50118852', 'K2211', '12.80', 'Rope', 'Delivered: 4 May'],
			['50118869', 'K2230', '96.00', 'Deck paint', 'grey', 'For: Mr. Hale', 'Store 12, shelf 4'],
			['50118876', 'K2231', '18.40', 'Brushes', 'Delivered: 6 May'],
		];
		const rows = [
			['Article', 'Goods', 'Price', 'Amount'],
			...items.flatMap((each) => item(...each)),
		];
		const [table] = await tablesOf(page([40, 200, 560, 760], rows, 28));
		expect(table?.slice(1)).toEqual(
			items.map(([number, code, amount, ...details]) => [
				`${number} ${code}`,
				details.join(' '),
				'2.00',
				amount,
			]),
		);
	});

	it('begin below a text that stands alone above a list without heading', async () => {
		const rows = [
			['14/02/2026 7:12 PM', '', ''],
			['1', 'Onion soup', '7.50'],
			['2', 'Green salad', '11.00'],
			['1', 'Trout, grilled', '23.00'],
			['', 'no butter', ''],
			['TOTAL', '', '41.50'],
		];
		expect(await tablesOf(page([40, 80, 520], rows))).toEqual([
			[
				['1', 'Onion soup', '7.50'],
				['2', 'Green salad', '11.00'],
				['1', 'Trout, grilled no butter', '23.00'],
			],
		]);
	});
});

describe('a quantity with its price', () => {
	it.each([
		['3 x 1,20', 3.6],
		['0,500 kg x 3,00 EUR/kg', 1.5],
		['Qty 2 @ $2.80 each', 5.6],
		['@3 X RM 4.19', 12.57],
		['2 @ .99', 1.98],
		['n.3 * 1,20', 3.6],
		['（2個 × 単98）', 196],
		['0,500 kg 2,00 €/kg', 1],
	])('%s comes to %d', (text, product) => {
		expect(productOf(text)).toBeCloseTo(product);
	});

	it.each(['250ml*16', '2 x 4 timber', 'Bolt M8 x 40', '12/03/2026', '2,50'])(
		'%s is none',
		(text) => {
			expect(productOf(text)).toBeNull();
		},
	);
});

describe('the row of a sum', () => {
	it.each([
		[['Labor subtotal', '287.50']],
		[['Please pay in time', 'Total', '12.00']],
		[['합계', '55', '236,000']],
		[['TOTAL 12.00']],
		[['TOTAL CIF ROTTERDAM', '5,150.00']],
		[['Total Líquido', '95,65']],
		[['SUMA PLN', '30,27']],
		[['ITEM COUNT', '18']],
		[['TOT QTY:', '28', '313.50']],
		[['2', 'TYPES', '2', 'TOTAL', '11.60']],
		[['AMOUNT', '$85.58']],
		[['Untaxed Amount', '$ 80.10']],
		[['zzgl. 19 % MwSt.', '31,35']],
		[['Summe der Positionen', '165,00']],
		[['CREDIT RM', '42.35']],
		[['TOTAL SALES (INCLUSIVE OF GST @ 6%)', '8.60']],
	])('is %j', (cells) => {
		expect(isSumRow(cells)).toBe(true);
	});

	it.each([
		[['PM-40', 'Potting mix', '14.95', 'GST']],
		[['1', 'Seal', '2.00', 'VAT', '2.40']],
		[['CASH SALES', 'CS-40118']],
		[['Tax: 0.2%']],
		[[]],
	])('is not %j', (cells) => {
		expect(isSumRow(cells)).toBe(false);
	});
});
