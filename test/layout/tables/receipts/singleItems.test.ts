import type { TextLine } from '../../../../layout/page';
import { line } from '../../pages';
import { rowsOf, tablesOf } from '../gridPage';

const head = (): TextLine[] => [
	line('QUAYSIDE TOOLS', 180, 20, 220, 20),
	line('12 HARBOUR LANE', 180, 55, 200, 20),
];

/** Lines of one row, by their places: left edge, width, text. */
const row = (y: number, ...cells: readonly (readonly [x: number, width: number, text: string])[]) =>
	cells.map(([x, width, text]) => line(text, x, y, width, 20));

const taxes = [
	...row(420, [20, 90, 'TAX'], [120, 120, 'SUMMARY'], [260, 100, 'NET'], [460, 60, 'TAX']),
	...row(447, [20, 30, 'A'], [120, 60, '@ 6%'], [300, 60, '15.00'], [470, 50, '0.90']),
];

describe('a row above a sum of as much', () => {
	const sum = row(207, [140, 110, 'SUBTOTAL :'], [440, 60, '15.90']);

	it('is an item though nothing but its amount stands in line with the sum', async () => {
		const page = [...head(), ...row(180, [20, 150, 'GARDEN HOSE'], [440, 60, '15.90']), ...sum];
		expect(await tablesOf(page)).toEqual([[['GARDEN HOSE', '15.90']]]);
	});

	it('is the main table, whatever taxes are recapitulated under names nobody knows', async () => {
		const page = [
			...head(),
			...row(180, [20, 150, 'GARDEN HOSE'], [440, 60, '15.90']),
			...sum,
			...taxes,
		];
		expect((await rowsOf([page])).map(Object.values)).toEqual([['GARDEN HOSE', '15.90']]);
	});

	it.each([
		['CASH', 'TOTAL'],
		['AMOUNT', 'TOTAL'],
		['SUBTOTAL', 'TOTAL'],
		['DATE: 12/03/2026', 'TOTAL'],
	])('is none where it is a sum itself: %s above %s', async (name, total) => {
		const page = [
			...head(),
			...row(180, [20, 150, name], [440, 60, '15.90']),
			...row(207, [20, 60, total], [440, 60, '15.90']),
		];
		expect(await tablesOf(page)).toEqual([]);
	});

	it('is none where the sum is another amount', async () => {
		const page = [
			...head(),
			...row(180, [20, 150, 'PARKING FEE'], [440, 60, '3.77']),
			...row(207, [20, 60, 'GST'], [440, 60, '0.23']),
			...row(234, [140, 60, 'TOTAL'], [440, 60, '4.00']),
		];
		expect(await tablesOf(page)).toEqual([]);
	});

	it('is an item though a code of tax with a number stands behind its amount', async () => {
		const page = [...head(), ...row(180, [20, 150, 'GARDEN HOSE'], [440, 90, '15.90 S6']), ...sum];
		expect(await tablesOf(page)).toEqual([[['GARDEN HOSE', '15.90 S6']]]);
	});
});

describe('the quantity below a name', () => {
	const names = row(150, [460, 60, 'RM'], [560, 70, 'CODE']);
	const numbers = (y: number) =>
		row(y, [60, 30, '3'], [250, 15, 'X'], [310, 50, '5.30'], [450, 60, '15.90'], [580, 30, 'SR']);

	it('has a column of its own, which the names of columns do not name', async () => {
		const page = [
			...head(),
			...names,
			...row(180, [20, 230, 'GARDEN HOSE 20M']),
			...numbers(207),
			...row(245, [140, 110, 'SUBTOTAL :'], [450, 60, '15.90']),
		];
		expect(await tablesOf(page)).toEqual([
			[
				['', '', '', '', 'RM', 'CODE'],
				['GARDEN HOSE 20M', '3', 'X', '5.30', '15.90', 'SR'],
			],
		]);
	});

	it('leaves the name of the column to the names of the items where it is theirs', async () => {
		const page = [
			...head(),
			...row(150, [20, 60, 'ITEM'], [310, 60, 'PRICE'], [430, 90, 'AMOUNT']),
			...row(180, [20, 230, 'GARDEN HOSE 20M']),
			...row(207, [60, 30, '3'], [310, 50, '5.30'], [460, 60, '15.90']),
			...row(245, [140, 110, 'SUBTOTAL :'], [460, 60, '15.90']),
		];
		expect(await tablesOf(page)).toEqual([
			[
				['ITEM', '', 'PRICE', 'AMOUNT'],
				['GARDEN HOSE 20M', '3', '5.30', '15.90'],
			],
		]);
	});

	it('leaves the name to the column that is named for it, wherever it stands', async () => {
		const page = [
			...head(),
			...row(
				150,
				[20, 40, 'QTY'],
				[100, 130, 'DESCRIPTION'],
				[320, 60, 'PRICE'],
				[450, 60, 'TOTAL'],
			),
			...row(180, [20, 210, 'GARDEN HOSE 20M']),
			...row(207, [30, 15, '3'], [100, 70, '41701'], [330, 50, '5.30'], [450, 60, '15.90']),
			...row(245, [140, 110, 'SUBTOTAL'], [450, 60, '15.90']),
		];
		expect(await tablesOf(page)).toEqual([
			[
				['QTY', 'DESCRIPTION', 'PRICE', 'TOTAL'],
				['3', 'GARDEN HOSE 20M 41701', '5.30', '15.90'],
			],
		]);
	});

	it('is none where a number of the article stands there', async () => {
		const page = [
			...head(),
			...names,
			...row(180, [20, 230, 'GARDEN HOSE 20M']),
			...row(
				207,
				[60, 80, '4170112'],
				[250, 40, '3 X'],
				[310, 50, '5.30'],
				[450, 60, '15.90'],
				[580, 30, 'SR'],
			),
			...row(245, [140, 110, 'SUBTOTAL :'], [450, 60, '15.90']),
		];
		expect(await tablesOf(page)).toEqual([
			[
				['', '', '', 'RM', 'CODE'],
				['GARDEN HOSE 20M 4170112', '3 X', '5.30', '15.90', 'SR'],
			],
		]);
	});
});

describe('the name above the quantity and price of an only item', () => {
	const total = row(300, [20, 60, 'TOTAL'], [440, 60, '16.85']);
	const name = row(180, [20, 230, "PAPER TOWELS 20'S"]);

	it.each(['3 X 5.30', '3 ROLL @ 5.30'])('is no name of a column: %s', async (factors) => {
		const page = [
			...head(),
			...name,
			...row(207, [20, 130, factors], [440, 60, '15.90']),
			...row(245, [20, 150, 'NO OF ITEMS: 1']),
			...row(272, [140, 110, 'SUBTOTAL'], [440, 60, '15.90']),
		];
		expect(await tablesOf(page)).toEqual([[[`PAPER TOWELS 20'S ${factors}`, '15.90']]]);
	});

	it('takes no line of the letterhead far above it for such a name', async () => {
		const page = [
			...head(),
			...row(80, [190, 200, '** COPY **']),
			...row(153, [20, 120, '4470112']),
			...name,
			...row(207, [60, 60, '3 *'], [260, 70, '5.30'], [440, 60, '15.90']),
			...row(245, [20, 150, 'TOTAL'], [440, 60, '15.90']),
		];
		expect(await tablesOf(page)).toEqual([[["4470112 PAPER TOWELS 20'S", '3 *', '5.30', '15.90']]]);
	});

	it('makes a table of them without a sum of as much, since the row tells what it comes to', async () => {
		const numbers = (amount: string) =>
			row(207, [20, 90, '4470112'], [260, 130, '3.00 X 5.30'], [440, 60, amount]);
		const page = (amount: string) => [...head(), ...name, ...numbers(amount), ...total];
		expect(await tablesOf(page('15.90'))).toEqual([
			[["PAPER TOWELS 20'S 4470112", '3.00 X 5.30', '15.90']],
		]);
		expect(await tablesOf(page('17.20'))).toEqual([]);
	});
});
