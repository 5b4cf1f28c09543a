import { tablesOf } from '../gridPage';
import { receipt } from './receipt';

describe('letters that stand over amounts where items take two rows', () => {
	const names = ['ITEM', 'QTY', 'PRICE', 'AMOUNT'];

	it.each([
		[566, ['6.20', 'SR', '4.80', 'ZR']],
		[526, ['SR', '6.20', 'ZR', '4.80']],
	])('are a column beside them, on the side where they stick out: at %d', async (x, expected) => {
		const page = receipt(
			[40, 260, 400, x, 570],
			[
				['ITEM', 'QTY', 'PRICE', '', 'AMOUNT'],
				['SATIN RIBBON', '', '', 'SR', ''],
				['8801245', '2', '3.10', '', '6.20'],
				['NEEDLES', '', '', 'ZR', ''],
				['8801377', '1', '4.80', '', '4.80'],
				['TOTAL', '', '', '', '11.00'],
			],
		);
		const [a = '', b = '', c = '', d = ''] = expected;
		const name = x > 560 ? ['AMOUNT', ''] : ['', 'AMOUNT'];
		expect(await tablesOf(page)).toEqual([
			[
				['ITEM', 'QTY', 'PRICE', ...name],
				['SATIN RIBBON 8801245', '2', '3.10', a, b],
				['NEEDLES 8801377', '1', '4.80', c, d],
			],
		]);
	});

	it.each(['EUR', 'free'])('are no column where they are %s', async (text) => {
		const page = receipt(
			[40, 260, 400, 570],
			[
				names,
				['SATIN RIBBON', '', '', text],
				['8801245', '2', '3.10', '6.20'],
				['NEEDLES', '', '', text],
				['8801377', '1', '4.80', '4.80'],
				['TOTAL', '', '', '11.00'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				names,
				['SATIN RIBBON 8801245', '2', '3.10', `${text} 6.20`],
				['NEEDLES 8801377', '1', '4.80', `${text} 4.80`],
			],
		]);
	});

	it('stay where a single item has them', async () => {
		const page = receipt(
			[40, 260, 400, 570],
			[
				names,
				['SATIN RIBBON', '', '', ''],
				['8801245', '2', '3.10', '6.20'],
				['NEEDLES', '', '', 'ZR'],
				['8801377', '1', '4.80', '4.80'],
				['TOTAL', '', '', '11.00'],
			],
		);
		expect(await tablesOf(page)).toEqual([
			[
				names,
				['SATIN RIBBON 8801245', '2', '3.10', '6.20'],
				['NEEDLES 8801377', '1', '4.80', 'ZR 4.80'],
			],
		]);
	});
});
