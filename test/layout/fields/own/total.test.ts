import { page, valueOf } from '../documents';

const totalOf = async (...rows: string[]) => await valueOf(page(...rows), { field: 'total' });
const items = ['Shop 118', 'Tea | 5.25', 'Soap | 12.37'];

describe('the total of a document', () => {
	it('is what cash is rounded to, where a rounding is printed', async () => {
		const sums = ['Subtotal | 17.62', 'Rounding Adj | -0.02', 'Total | 17.60'];
		expect(await totalOf(...items, ...sums, 'Cash | 20.00', 'Change | 2.40')).toBe(17.6);
	});

	it('is the sum that is named, though another differs by a few cents', async () => {
		expect(await totalOf(...items, 'Total | 17.62', 'Lamp | 17.60')).toBe(17.62);
	});

	it('is the sum that is named, though prices come again', async () => {
		expect(await totalOf('Shop 118', 'Tea | 5.25', 'Tea | 5.25', 'Total | 10.50')).toBe(10.5);
	});

	it('is read with a comma on a page of points', async () => {
		expect(await totalOf(...items, 'Oil | 1.90', 'Total | 34,85')).toBe(34.85);
	});

	it('is the amount in figures beside the one in words', async () => {
		const sums = [
			'合计 | ￥1699.11 | ￥220.89',
			'价税合计（大写） | 壹仟玖佰贰拾圆整 | （小写）￥1920.00',
		];
		expect(await totalOf('购买方 | 青禾书店', ...sums)).toBe(1920);
	});

	it('stays empty where it can be read two ways', async () => {
		expect(await totalOf('Shop 118', 'Total | 1,234')).toBe('');
	});

	it('is what is due', async () => {
		expect(await totalOf(...items, 'Amount due | 17.62')).toBe(17.62);
	});

	it.each([
		['Total | 17.62', 'Discount | -1.62', 'Amount due | 16.00'],
		['合计 | 17.62', '优惠 | 1.62', '实付 | 16.00'],
	])('is what is due after a discount: %s, %s, %s', async (...sums) => {
		expect(await totalOf(...items, ...sums)).toBe(16);
	});

	it('is the sum that is named, though a deposit was paid before', async () => {
		const sums = ['Total | 17.62', 'Deposit | 1.62', 'Amount due | 16.00'];
		expect(await totalOf(...items, ...sums)).toBe(17.62);
	});
});
