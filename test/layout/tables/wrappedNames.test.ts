import { line } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

const HEIGHT = 24;

/** A page whose names are broken into lines as their columns ask for, and stand on the last of them. */
const pageOf = (
	names: readonly string[],
	rows: readonly (readonly string[])[],
	columns: readonly Column[],
	align: 'bottom' | 'top' = 'bottom',
) => {
	const broken = names.map((name) => name.split('\n'));
	const most = Math.max(...broken.map(({ length }) => length));
	const head = broken.flatMap((lines, index) =>
		lines.map((text, at) => {
			const place = align === 'bottom' ? most - lines.length + at : at;
			return cell(text, columns[index] ?? [0], 100 + place * HEIGHT);
		}),
	);
	return [...head, ...grid(rows, columns, { top: 108 + most * HEIGHT, pitch: 34 })];
};

const headed = (names: readonly string[]): string[] =>
	names.map((name) => name.replace(/\n/gu, ' '));

describe('a name that is broken into lines', () => {
	const columns: Column[] = [[50], [220], [480, 'right'], [600, 'right'], [660], [820, 'right']];
	const rows = [
		['RX-220', 'Rope 8 mm', '500', '0.12', '19', '71.40'],
		['RX-231', 'Shackle', '100', '0.30', '19', '35.70'],
		['GR-700', 'Grease', '12', '6.95', '7', '89.24'],
	];

	it.each([
		[
			'may begin as the unit of all amounts does',
			['Part', 'Kind', 'Qty', 'Unit\nprice', 'Rate', 'Amount'],
		],
		[
			'may end as a sum is called',
			['Part', 'Kind', 'Qty', 'Price', 'Rate', 'Amount\nwithout\nVAT'],
		],
		[
			'may end as the unit of all amounts is written',
			['Part', 'Kind', 'Qty', 'Price\nin EUR', 'Tax\nin EUR', 'Amount\nin EUR'],
		],
		[
			'may be that of the first column alone',
			['Lot or\npart', 'Kind', 'Qty', 'Price', 'Rate', 'Amount'],
		],
		[
			'may be one of two on their row',
			['Part\nnumber', 'Kind', 'Qty', 'Price', 'Tax\nrate', 'Amount'],
		],
	])('%s', async (_, names) => {
		const align = names.some((name) => /VAT$|EUR$/u.test(name)) ? 'top' : 'bottom';
		expect(await tablesOf(pageOf(names, rows, columns, align))).toEqual([[headed(names), ...rows]]);
	});

	it('goes on between names of one line where it is set to the right as they are', async () => {
		const own = rows.map((cells) => cells.slice(1, 5));
		const names = ['Kind', 'Qty', 'Net\nprice', 'Rate'];
		expect(await tablesOf(pageOf(names, own, columns.slice(1, 5)))).toEqual([
			[headed(names), ...own],
		]);
	});

	it('may stand in the middle of all columns, over names of one line beside it', async () => {
		const at: Column[] = [[50], [435, 'centre'], [820, 'right']];
		const own = rows.map(([, kind = '', qty = '', , , amount = '']) => [kind, qty, amount]);
		const page = [
			cell('Number', at[1] ?? [0], 88),
			cell('Kind', [50], 100),
			cell('Amount', [820, 'right'], 100),
			cell('sold', at[1] ?? [0], 112),
			...grid(own, at, { top: 150, pitch: 34 }),
		];
		expect(await tablesOf(page)).toEqual([[['Kind', 'Number sold', 'Amount'], ...own]]);
	});

	it('may stand around the middle of others beside a column that its own is read together with', async () => {
		const at: Column[] = [[50], [180], [480, 'right'], [500]];
		const rows = [
			['02-05', 'Transfer', '12,304.55', 'Wang Fang'],
			['06-05', 'Salary', '22,154.55', 'Yunhe Ltd'],
			['09-05', 'Purchase', '22,086.15', 'Hema'],
		];
		const page = [
			...grid([['Day', 'Kind', 'Balance']], at.slice(0, 3), { top: 100 }),
			cell('Account', [500], 88),
			cell('of other', [500], 112),
			...rows.flatMap(([day = '', kind = '', balance = '', name = ''], index) => [
				cell(day, [50], 140 + index * 34),
				cell(kind, [180], 140 + index * 34),
				line(`${balance} ${name}`, 390, 140 + index * 34, 110 + name.length * 10),
			]),
		];
		expect(await tablesOf(page)).toEqual([
			[['Day', 'Kind', 'Balance', 'Account of other'], ...rows],
		]);
	});
});
