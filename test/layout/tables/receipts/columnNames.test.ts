import { tablesOf } from '../gridPage';
import { receipt } from './receipt';

const items = [
	['SATIN RIBBON', '2', '6.20'],
	['NEEDLES', '1', '4.80'],
];

describe('the names of columns of line items', () => {
	const names = ['ITEM', 'QTY', 'AMOUNT'];

	it('begin a table below particulars in the same columns, which are no part of them', async () => {
		const page = receipt([40, 300, 560], [['Till 4', 'Clerk 2', 'Shop 12'], names, ...items]);
		expect(await tablesOf(page)).toEqual([[names, ...items]]);
	});

	it('go on with words above them, which are their first lines', async () => {
		const upper = ['Goods', 'Number', 'Value'];
		const lower = ['Description', 'Quantity', 'Amount'];
		const [table] = await tablesOf(receipt([40, 300, 560], [upper, lower, ...items]));
		expect(table).toEqual([['Goods Description', 'Number Quantity', 'Value Amount'], ...items]);
	});

	it('begin a recapitulation below the sums of a table', async () => {
		const taxes = [
			['Tax code', 'Tax base'],
			['A', '10.38'],
			['B', '0.62'],
		];
		const below = taxes.map(([code = '', base = '']) => [code, '', base]);
		const total = ['TOTAL', '', '11.00'];
		const page = receipt([40, 300, 560], [names, ...items, total, ...below]);
		expect(await tablesOf(page)).toEqual([[names, ...items], taxes]);
	});
});
