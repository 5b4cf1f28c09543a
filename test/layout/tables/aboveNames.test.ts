import { line } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

const columns: Column[] = [[70, 'centre'], [130], [560, 'right'], [720, 'right'], [900, 'right']];
const rows = [
	['QTY', 'DESCRIPTION', 'TAX', 'UNIT PRICE', 'LINE TOTAL'],
	['2', 'Folding chair', 'T', '24.50', '49.00'],
	['1', 'Parasol', 'T', '88.00', '88.00'],
	['6', 'Cushion', 'T', '9.99', '59.94'],
];

describe('what stands close above names of columns', () => {
	it('is no part of them where it is two blocks of text', async () => {
		const bill = ['Bill to', 'Grant Ellis', '44 Beech Ave'];
		const ship = ['Ship to', 'Moira Ellis-Kay', '7 Dock St'];
		const page = [
			...bill.map((text, at) => cell(text, [40], 20 + at * 26)),
			...ship.map((text, at) => cell(text, [760], 20 + at * 26)),
			...grid(rows, columns),
		];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('is no part of them where it has larger letters, with a small text beside it', async () => {
		const page = [
			line('Price list', 40, 40, 180, 40),
			line('From April', 640, 54, 100, 20),
			...grid(rows, columns),
		];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('may be an address in line with the columns, of several lines', async () => {
		const at: Column[] = [[50], [180], [560, 'right'], [720, 'right'], [900, 'right']];
		const account = [
			['Date', 'Text', 'Money\nout', 'Money\nin', 'Balance'],
			['1 May', 'Brought forward', '', '', '1,204.11'],
			['2 May', 'Card payment', '42.17', '', '1,161.94'],
			['7 May', 'Salary', '', '2,310.00', '3,471.94'],
			['9 May', 'Council tax', '168.00', '', '3,303.94'],
		];
		const [names = [], ...body] = account;
		const address = ['Paula Harris', '14 Mill Lane', 'Leeds LS1 4DY'];
		const page = [
			...address.map((text, index) => cell(text, [50], 20 + index * 28)),
			cell('Sort code 20-11-44', [730], 20),
			cell('Account number 30118822', [730], 48),
			cell('What came and went from 1 May to 31 May', [50], 104),
			...names.flatMap((name, index) =>
				name
					.split('\n')
					.map((text, place, { length }) =>
						cell(text, at[index] ?? [0], 160 + (length === 1 ? 12 : place * 24)),
					),
			),
			...grid(body, at, { top: 220 }),
		];
		expect(await tablesOf(page)).toEqual([[names.map((name) => name.replace('\n', ' ')), ...body]]);
	});
});
